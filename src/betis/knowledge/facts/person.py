"""About the person."""

from betis.guideline.fact import Codes, Group, Number, OneOf, Quotient, YesNo
from betis.logic.text import say


class person(Group):
    """About the person."""

    title = say(id="Tentang orangnya", en="About the person")

    age_years = Number(
        ask=say(id="Berapa usia Anda?", en="How old are you?"),
        says=say(id="usia", en="age"),
        hint=say(
            id="Tulis dalam tahun penuh. Bila tanggal lahir tidak pasti, perkirakan.",
            en="Write whole years. A good guess is enough.",
        ),
        lowest=0,
        highest=120,
        unit=say(id="tahun", en="years"),
        codes=Codes(loinc="30525-0"),
    )
    sex_at_birth = OneOf(
        ask=say(
            id="Apa jenis kelamin Anda saat lahir?", en="What sex were you recorded as at birth?"
        ),
        says=say(id="jenis kelamin saat lahir", en="sex at birth"),
        choices={
            "female": say(id="Perempuan", en="Female"),
            "male": say(id="Laki-laki", en="Male"),
        },
        codes=Codes(loinc="76689-9"),
    )
    pregnancy_status = OneOf(
        ask=say(
            id="Apakah Anda sedang hamil, atau melahirkan dalam 6 minggu terakhir?",
            en="Are you pregnant, or did you give birth in the last 6 weeks?",
        ),
        says=say(id="kehamilan atau baru melahirkan", en="pregnancy or recent birth"),
        choices={
            "none": say(id="Tidak", en="No"),
            "first_trimester": say(id="Ya, minggu 1-13", en="Yes, weeks 1-13"),
            "second_trimester": say(id="Ya, minggu 14-27", en="Yes, weeks 14-27"),
            "third_trimester": say(id="Ya, minggu 28 atau lebih", en="Yes, week 28 or later"),
            "postpartum": say(
                id="Melahirkan dalam 6 minggu terakhir", en="Gave birth in the last 6 weeks"
            ),
        },
        asked_when=sex_at_birth.among("female") & age_years.at_least(10) & age_years.at_most(58),
        codes=Codes(snomed="77386006", loinc="82810-3"),
    )
    weight_kg = Number(
        ask=say(id="Berapa berat badan Anda?", en="How much do you weigh?"),
        says=say(id="berat badan", en="weight"),
        hint=say(
            id="Timbang tanpa sepatu bila bisa. Berat terakhir yang Anda ingat juga cukup.",
            en="Without shoes if possible. The last weight you remember will do.",
        ),
        lowest=2,
        highest=300,
        places=1,
        unit=say(id="kg", en="kg"),
        codes=Codes(loinc="29463-7"),
    )
    height_cm = Number(
        ask=say(id="Berapa tinggi badan Anda?", en="How tall are you?"),
        says=say(id="tinggi badan", en="height"),
        hint=say(
            id="Tulis dalam sentimeter, misalnya 158. Tinggi di kartu identitas atau buku periksa boleh dipakai.",
            en="In centimetres, such as 158.",
        ),
        lowest=40,
        highest=230,
        unit=say(id="cm", en="cm"),
        codes=Codes(loinc="8302-2"),
    )
    bmi = Number(
        ask=say(id="Berapa indeks massa tubuh Anda?", en="What is your body mass index?"),
        says=say(id="indeks massa tubuh", en="body mass index"),
        hint=say(
            id="Dihitung dari berat (kg) dibagi tinggi (m), lalu dibagi tinggi (m) lagi.",
            en="Worked out from weight (kg) divided by height (m), and divided by height (m) again.",
        ),
        lowest=8,
        highest=90,
        places=1,
        unit=say(id="kg/m²", en="kg/m²"),
        made_from=Quotient(weight_kg, (height_cm, height_cm), times=10_000),
        codes=Codes(loinc="39156-5"),
    )
    smoker = YesNo(
        ask=say(id="Apakah Anda merokok saat ini?", en="Do you smoke now?"),
        says=say(id="merokok saat ini", en="smoking now"),
        denies=say(id="tidak merokok saat ini", en="not smoking now"),
        page="mind",
        codes=Codes(snomed="77176002", loinc="72166-2"),
        danger=True,
    )
