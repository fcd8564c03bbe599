"""Diltiazem at bedtime."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

diltiazem = Action(
    title=say(id="Diltiazem malam hari", en="Diltiazem at bedtime"),
    says=say(
        id="Diltiazem obat jantung. Untuk kram ujinya sangat kecil, dan pengaruhnya pada jantung nyata. Hanya bersama dokter.",
        en="Diltiazem is a heart medicine. For cramps the trial is tiny and the heart effects are real. Only with a doctor.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Uji silang pada 13 orang, 30 mg sebelum tidur: kram lebih jarang; besarnya tidak terbaca. Tingkat C dalam pedoman saraf 2010. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="Crossover in 13 people, 30 mg at bedtime: fewer cramps; the size was not readable. Level C in the 2010 neurology guideline. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tekanan darah rendah, denyut lambat, sembelit, kaki bengkak. Berbahaya dengan obat -olol, digoksin, ivabradin, simvastatin; juga dengan buah grapefruit.",
        en="Low blood pressure, slow pulse, constipation, swollen ankles. Dangerous with -olol medicines, digoxin, ivabradine, simvastatin; also grapefruit.",
    ),
    steps=(
        say(
            id="Jangan memulai sendiri; tanyakan dokter dulu.",
            en="Do not start on your own; ask a doctor first.",
        ),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=conditions.heart_block_or_slow_heart,
            why=say(
                id="Bila listrik jantung terhambat, denyut bisa terlalu lambat.",
                en="With heart block, the heart can become too slow.",
            ),
        ),
        Bar(
            when=body.known_heart_disease,
            why=say(
                id="Pada gagal jantung dengan pompa lemah jangan dipakai.",
                en="Not in heart failure with a weak pump.",
            ),
        ),
        Bar(
            when=conditions.low_blood_pressure,
            why=say(
                id="Bila tekanan darah rendah, Anda bisa pingsan.",
                en="With low blood pressure you may faint.",
            ),
        ),
        Bar(
            when=conditions.beta_blocker,
            why=say(
                id="Bersama obat berakhiran -olol, denyut bisa sangat lambat.",
                en="With a medicine ending in -olol, the heart can become very slow.",
            ),
        ),
        Bar(
            when=medicines_taken.medicines.includes("statin"),
            why=say(
                id="Bersama simvastatin, otot bisa rusak.",
                en="With simvastatin, muscle can be damaged.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "voon2001",
        "katzberg2010",
        "aafp2017",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 74 with heart block",
            facts={conditions.heart_block_or_slow_heart: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with heart failure",
            facts={body.known_heart_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman of 33 with very low blood pressure",
            facts={conditions.low_blood_pressure: True},
            expect=YES,
        ),
        Example(
            who="a man of 65 who takes bisoprolol",
            facts={conditions.beta_blocker: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 who takes a statin",
            facts={medicines_taken.medicines: ["statin"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.heart_block_or_slow_heart: False,
                body.known_heart_disease: False,
                conditions.low_blood_pressure: False,
                conditions.beta_blocker: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about heart block",
            facts={
                body.known_heart_disease: False,
                conditions.low_blood_pressure: False,
                conditions.beta_blocker: False,
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
)
