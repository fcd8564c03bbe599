"""Paracetamol for soreness after a cramp."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.person import person
from betis.knowledge.situations.child import child
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

painkiller_after = Action(
    title=say(
        id="Parasetamol untuk pegal setelah kram", en="Paracetamol for soreness after a cramp"
    ),
    says=say(
        id="Pereda nyeri bekerja terlalu lambat untuk kram yang berlangsung detik sampai menit. Jadi tidak benar bahwa nyeri kram hanya reda dengan obat; regangan lebih cepat. Parasetamol boleh untuk pegal yang tersisa, dan didahulukan daripada ibuprofen.",
        en="Painkillers work too slowly for a cramp of seconds to minutes. So it is not true that the pain eases only with medicine; stretching is faster. Paracetamol is an option for the soreness left behind, before ibuprofen.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Bisa meredakan nyeri tekan sesudah kram; buktinya sangat lemah. Sebuah ulasan menilai manfaat pereda nyeri untuk pencegahan tidak diketahui. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="It may ease tenderness afterwards; the evidence is very weak. A review rated painkillers for prevention as of unknown effectiveness. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kerusakan hati bila melebihi takaran terbesar di kemasan. Periksa apakah obat flu Anda sudah mengandung parasetamol.",
        en="Liver damage above the maximum on the package. Check whether a cold remedy you take already contains it.",
    ),
    steps=(
        say(
            id="Regangkan dulu; obat hanya untuk pegal sesudahnya.",
            en="Stretch first; medicine only for soreness afterwards.",
        ),
        say(id="Ikuti takaran di kemasan.", en="Follow the package."),
        say(id="Jangan tiap malam untuk mencegah kram.", en="Not every night as prevention."),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=body.known_liver_disease,
            why=say(
                id="Pada penyakit hati berat, takaran parasetamol harus ditentukan dokter.",
                en="With serious liver disease a doctor must set the dose of paracetamol.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=lifestyle.alcohol_units_per_week.more_than(14),
            why=say(
                id="Bila sering minum banyak alkohol, hati lebih mudah rusak oleh parasetamol.",
                en="With heavy alcohol use, paracetamol harms the liver more easily.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=child.holds,
            why=say(
                id="Untuk anak, takaran menurut berat badan; tanyakan apoteker atau dokter. Jangan aspirin.",
                en="For a child the dose goes by weight; ask a pharmacist or doctor. No aspirin.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "nhs_legcramps",
        "clinevidence2015",
        "cks_legcramps",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 57 with cirrhosis", facts={body.known_liver_disease: True}, expect=YES
        ),
        Example(
            who="a man of 48 who has 15 drinks a week",
            facts={lifestyle.alcohol_units_per_week: 15},
            expect=YES,
        ),
        Example(who="a boy of 17", facts={person.age_years: 17}, expect=YES),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_liver_disease: False,
                lifestyle.alcohol_units_per_week: 14,
                person.age_years: 18,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the liver",
            facts={lifestyle.alcohol_units_per_week: 14, person.age_years: 18},
            expect=UNKNOWN,
        ),
    ),
    settles=("analgesics",),
    corrects=("analgesics",),
)
