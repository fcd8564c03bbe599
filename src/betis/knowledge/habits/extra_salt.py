"""Extra salt or salt tablets."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

extra_salt = Action(
    title=say(id="Tambahan garam atau tablet garam", en="Extra salt or salt tablets"),
    says=say(
        id="Nasihat menambah natrium perlu diluruskan: kebanyakan orang sudah terlalu banyak makan garam. Garam tambahan hanya untuk kehilangan yang terbukti, atas petunjuk dokter.",
        en="The advice to add sodium needs correcting: most people already eat too much salt. Extra salt is only for proven losses, on a doctor's advice.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Tidak ditemukan uji modern untuk kram malam. Sebuah ulasan menilai garam untuk kram saat hamil: manfaatnya tidak diketahui. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No modern trial in night cramps was found. A review rated salt for pregnancy cramps as of unknown effectiveness. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tekanan darah naik, tubuh menahan air. Obat tekanan darah dan diuretik bekerja lebih lemah.",
        en="Higher blood pressure, fluid held back. Blood-pressure tablets and water tablets work less well.",
    ),
    steps=(
        say(id="Jangan membeli tablet garam sendiri.", en="Do not buy salt tablets on your own."),
        say(
            id="Banyak berkeringat? Makan seperti biasa dan minum oralit bila perlu.",
            en="Sweating a lot? Eat as usual; ORS if needed.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=body.known_hypertension,
            why=say(
                id="Pada tekanan darah tinggi, dokter perlu menimbangnya.",
                en="With high blood pressure a doctor must weigh it.",
            ),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Pada penyakit jantung, dokter perlu menimbangnya.",
                en="With heart disease a doctor must weigh it.",
            ),
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, zat ini bisa menumpuk.",
                en="In kidney disease it can build up.",
            ),
        ),
        Bar(
            when=pregnant.holds,
            why=say(
                id="Saat hamil, apalagi preeklamsia, garam tambahan berbahaya.",
                en="In pregnancy, above all with pre-eclampsia, extra salt is dangerous.",
            ),
        ),
        Bar(
            when=body.salt_or_fluid_limit,
            why=say(
                id="Bila dokter membatasi garam atau cairan Anda, tanyakan dulu.",
                en="If a doctor has limited your salt or fluids, ask first.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "clinevidence2015",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 60 with high blood pressure",
            facts={body.known_hypertension: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="a man of 64 with chronic kidney disease",
            facts={body.known_kidney_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman of 29 in week 30 of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a man of 70 told to limit salt and fluid",
            facts={body.salt_or_fluid_limit: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.known_hypertension: False,
                body.known_heart_disease: False,
                body.known_kidney_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.salt_or_fluid_limit: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about blood pressure",
            facts={
                body.known_heart_disease: False,
                body.known_kidney_disease: False,
                person.sex_at_birth: "female",
                person.age_years: 41,
                person.pregnancy_status: "none",
                body.salt_or_fluid_limit: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("sodium_in_diet",),
    corrects=("sodium_in_diet",),
)
