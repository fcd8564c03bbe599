"""A sip of pickle juice."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pickle_juice_sip = Action(
    title=say(id="Seteguk air acar", en="A sip of pickle juice"),
    says=say(
        id="Air acar yang asam dan asin diteguk saat kram mulai. Dugaannya, rasa asam di mulut memengaruhi saraf; bukan garamnya yang bekerja. Percobaan memakai 1 mL per kg berat badan, sekitar 74 mL. Regangkan dulu.",
        en="Sour, salty pickle brine is sipped when the cramp begins. The idea is that the sour taste acts on nerves; it is not the salt. Experiments used 1 mL per kg of body weight, about 74 mL. Stretch first.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 82 orang dengan sirosis (74 selesai, 28 hari), nyeri turun 2,25 poin dari 10; dengan air keran 0,36 (p=0,03). Tidur dan mutu hidup tidak membaik. Pada 10 pria di laboratorium, kram buatan 49 detik lebih singkat daripada dengan air (84,6 dibanding 133,7 detik). Pada 11 orang kemudian, hasilnya tidak lebih baik daripada air. Belum ada uji pada kram malam biasa. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 82 people with cirrhosis (74 completed, 28 days) pain fell by 2.25 points of 10, with tap water by 0.36 (p=0.03). Sleep and quality of life did not improve. In 10 men in a laboratory, induced cramps were 49 s shorter than with water (84.6 against 133.7 s). In 11 people later it was no better than water. No trial was done in ordinary night cramps. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Banyak garam, dan bisa memicu maag. Bila sering, bisa melawan kerja obat peluruh kencing dan obat tekanan darah. Tidak mencegah kram berikutnya.",
        en="Much salt, and heartburn. Used often it may undo water tablets and blood-pressure medicine. It does not prevent the next cramp.",
    ),
    steps=(
        say(
            id="Regangkan dulu, lalu teguk sedikit air acar.",
            en="Stretch first, then take a small sip of brine.",
        ),
        say(
            id="Cukup sekali; jangan jadi kebiasaan tiap malam.",
            en="Once is enough; do not make it a nightly habit.",
        ),
    ),
    certainty=Certainty.LOW,
    bars=(
        Bar(
            when=body.salt_or_fluid_limit,
            why=say(
                id="Bila dokter membatasi garam Anda, air acar perlu izin dokter.",
                en="If a doctor has limited your salt, pickle juice needs the doctor's consent.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Pada gagal jantung, garam menahan cairan; tanyakan dokter dulu.",
                en="In heart failure salt holds fluid; ask the doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_kidney_disease,
            why=say(
                id="Pada penyakit ginjal, garam sulit dibuang; tanyakan dokter dulu.",
                en="In kidney disease salt is hard to pass; ask the doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.known_hypertension,
            why=say(
                id="Pada tekanan darah tinggi dengan diet rendah garam, tanyakan dokter dulu.",
                en="With high blood pressure on a low-salt diet, ask the doctor first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=body.acid_reflux_or_ulcer,
            why=say(
                id="Pada maag berat atau luka lambung, asam menambah nyeri.",
                en="With bad heartburn or an ulcer, the acid adds to the pain.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "tapper2022piccles",
        "miller2010",
        "georgieva2021",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 70 told to limit salt and fluid",
            facts={body.salt_or_fluid_limit: True},
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
            who="a woman of 60 with high blood pressure",
            facts={body.known_hypertension: True},
            expect=YES,
        ),
        Example(
            who="a woman of 52 with a stomach ulcer",
            facts={body.acid_reflux_or_ulcer: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                body.salt_or_fluid_limit: False,
                body.known_heart_disease: False,
                body.known_kidney_disease: False,
                body.known_hypertension: False,
                body.acid_reflux_or_ulcer: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about a limit on salt or fluid",
            facts={
                body.known_heart_disease: False,
                body.known_kidney_disease: False,
                body.known_hypertension: False,
                body.acid_reflux_or_ulcer: False,
            },
            expect=UNKNOWN,
        ),
    ),
)
