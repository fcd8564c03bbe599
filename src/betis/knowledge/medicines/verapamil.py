"""Verapamil at bedtime."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

verapamil = Action(
    title=say(id="Verapamil malam hari", en="Verapamil at bedtime"),
    says=say(
        id="Verapamil obat jantung dan tekanan darah. Untuk kram buktinya hampir tidak ada, dan risikonya pada jantung nyata.",
        en="Verapamil is a heart and blood-pressure medicine. For cramps there is almost no evidence, and the heart risks are real.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 8 orang tua tanpa pembanding, kebanyakan membaik dengan 120 mg (belum diperiksa). BMJ Clinical Evidence: manfaatnya tidak diketahui. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 8 older people without a comparison, most improved on 120 mg (not checked). BMJ Clinical Evidence: unknown effectiveness. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Sembelit, denyut lambat, tekanan darah rendah. Berbahaya dengan digoksin, dofetilid, statin, buah grapefruit.",
        en="Constipation, slow pulse, low blood pressure. Dangerous with digoxin, dofetilide, statins, grapefruit.",
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
            why=say(id="Pada gagal jantung jangan dipakai.", en="Not in heart failure."),
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
                id="Bersama sebagian statin, otot bisa rusak.",
                en="With some statins, muscle can be damaged.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "baltodano1988",
        "guay",
        "clinevidence2015",
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
                conditions.beta_blocker: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about heart block",
            facts={
                body.known_heart_disease: False,
                conditions.beta_blocker: False,
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
)
