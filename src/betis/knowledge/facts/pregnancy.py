"""Pregnancy."""

from betis.guideline.fact import Codes, Group, Number, YesNo
from betis.knowledge.facts.person import person
from betis.logic.text import say


class pregnancy(Group):
    """Pregnancy."""

    title = say(id="Kehamilan", en="Pregnancy")

    severe_headache_or_vision = YesNo(
        ask=say(
            id="Selama hamil atau setelah melahirkan, apakah ada sakit kepala berat, kilatan cahaya, atau penglihatan kabur?",
            en="In pregnancy or after birth, do you have severe headache, flashing lights or blurred vision?",
        ),
        says=say(
            id="sakit kepala berat, kilatan cahaya, atau penglihatan kabur",
            en="severe headache, flashing lights or blurred vision",
        ),
        denies=say(
            id="tidak ada sakit kepala berat, kilatan, atau penglihatan kabur",
            en="no severe headache, flashing lights or blurred vision",
        ),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="pregnancy_signs",
        danger=True,
    )
    pain_under_ribs_or_vomiting = YesNo(
        ask=say(
            id="Selama hamil atau setelah melahirkan, apakah ada nyeri di bawah tulang rusuk, atau muntah?",
            en="In pregnancy or after birth, do you have pain below the ribs, or vomiting?",
        ),
        says=say(
            id="nyeri di bawah tulang rusuk, atau muntah", en="pain below the ribs, or vomiting"
        ),
        denies=say(
            id="tidak ada nyeri di bawah rusuk dan tidak muntah",
            en="no pain below the ribs and no vomiting",
        ),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="pregnancy_signs",
        danger=True,
    )
    sudden_swelling_face_hands = YesNo(
        ask=say(
            id="Selama hamil atau setelah melahirkan, apakah wajah, tangan, atau kaki mendadak bengkak?",
            en="In pregnancy or after birth, have the face, hands or feet suddenly swollen?",
        ),
        says=say(
            id="bengkak mendadak di wajah, tangan, atau kaki",
            en="sudden swelling of face, hands or feet",
        ),
        denies=say(
            id="tidak ada bengkak mendadak di wajah, tangan, atau kaki",
            en="no sudden swelling of face, hands or feet",
        ),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="pregnancy_signs",
        danger=True,
    )
    has_home_bp_reading = YesNo(
        ask=say(
            id="Apakah Anda tahu tekanan darah Anda dari pengukuran hari ini atau kemarin?",
            en="Do you know your blood pressure from a measurement today or yesterday?",
        ),
        says=say(
            id="tahu tekanan darah dari pengukuran terbaru",
            en="a recent blood pressure reading is known",
        ),
        denies=say(
            id="tidak ada pengukuran tekanan darah terbaru", en="no recent blood pressure reading"
        ),
        hint=say(
            id="Boleh dari alat di rumah, bidan, puskesmas, atau apotek. Bila ada alat, ukurlah sekarang.",
            en="From a device at home, a midwife, a clinic or a pharmacy. If you have a device, measure now.",
        ),
        asked_when=severe_headache_or_vision
        | person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="pregnancy_signs",
        danger=True,
    )
    bp_systolic = Number(
        ask=say(
            id="Berapa angka atas (sistolik) tekanan darah itu?",
            en="What is the upper (systolic) number of that blood pressure?",
        ),
        says=say(id="tekanan darah angka atas", en="upper blood pressure number"),
        hint=say(
            id="Angka pertama, misalnya 130 pada 130/80. Ukur setelah duduk tenang 5 menit. Bila diukur beberapa kali, tulis yang tertinggi.",
            en="The first number, such as 130 in 130/80. Measure after sitting quietly for 5 minutes. Of several readings, write the highest.",
        ),
        lowest=40,
        highest=300,
        unit=say(id="mmHg", en="mmHg"),
        asked_when=has_home_bp_reading,
        codes=Codes(loinc="8480-6"),
    )
    bp_diastolic = Number(
        ask=say(
            id="Berapa angka bawah (diastolik) tekanan darah itu?",
            en="What is the lower (diastolic) number of that blood pressure?",
        ),
        says=say(id="tekanan darah angka bawah", en="lower blood pressure number"),
        hint=say(
            id="Angka kedua, misalnya 80 pada 130/80.",
            en="The second number, such as 80 in 130/80.",
        ),
        lowest=20,
        highest=200,
        unit=say(id="mmHg", en="mmHg"),
        asked_when=has_home_bp_reading,
        codes=Codes(loinc="8462-4"),
    )
    left_leg_symptoms_pregnancy = YesNo(
        ask=say(
            id="Selama hamil atau setelah melahirkan, apakah tungkai kiri bengkak atau nyeri?",
            en="In pregnancy or after birth, is there swelling or pain in the left leg?",
        ),
        says=say(id="bengkak atau nyeri di tungkai kiri", en="swelling or pain in the left leg"),
        denies=say(
            id="tidak ada bengkak atau nyeri di tungkai kiri",
            en="no swelling or pain in the left leg",
        ),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="pregnancy_signs",
        danger=True,
    )
