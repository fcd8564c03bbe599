"""Creatine kinase (CK)."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

creatine_kinase = Check(
    title=say(id="Kreatin kinase (CK)", en="Creatine kinase (CK)"),
    says=say(
        id="Kreatin kinase (CK) adalah enzim otot yang bocor ke darah bila otot rusak. Tes ini layak bila air kencing gelap, atau otot bengkak dan sangat nyeri. Juga layak bila otot melemah atau mengecil, atau ada penyakit otot di keluarga. Pada pemakai statin, tes ini layak bila otot lemah atau sangat nyeri, bukan untuk setiap kram. Olahraga berat dan kram hebat bisa menaikkan CK sementara. Jangan menghentikan statin sendiri.",
        en="Creatine kinase (CK) is a muscle enzyme that leaks into the blood when muscle is damaged. It is worth measuring when the urine is dark, muscles are swollen or very painful, muscles grow weak or thin, or there is muscle disease in the family. In statin users it is worth it for weakness or severe pain, not for every cramp. Hard exercise and severe cramps can raise it for a while. Do not stop a statin on your own.",
    ),
    measures="U/L",
    loinc="2157-6",
    worth_when=body.dark_urine
    | body.severe_muscle_pain_swelling
    | nerve_muscle.weakness_progressive
    | nerve_muscle.muscle_wasting
    | cramp.family_history_cramps
    | cramp.cramps_first_minutes_of_exercise
    | cramp.slow_release_of_grip
    | children.child_walks_on_toes_or_big_calves
    | children.child_refuses_walk_after_fever,
    results=(
        Result(
            range=say(
                id="perempuan 30–135 U/L, laki-laki 55–170 U/L",
                en="women 30–135 U/L, men 55–170 U/L",
            ),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(
                id="di atas rentang, kurang dari 4 kali batas atas",
                en="above the range, less than 4 times the upper limit",
            ),
            meaning=say(
                id="naik ringan; olahraga, massa otot, dan latar etnis ikut memengaruhi",
                en="mildly raised; exercise, muscle mass and ethnic background play a part",
            ),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="lebih dari 5 kali batas atas", en="more than 5 times the upper limit"),
            meaning=say(
                id="bila minum statin, dokter menilai ulang obat itu; jangan menghentikan sendiri, hubungi dokter dalam beberapa hari",
                en="if you take a statin, the doctor reassesses it; do not stop it on your own, contact the doctor within days",
            ),
            cites="nice_statin_ck",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(
                id="lebih dari 10 kali batas atas dengan keluhan, atau air kencing gelap",
                en="more than 10 times the upper limit with symptoms, or dark urine",
            ),
            meaning=say(
                id="kemungkinan kerusakan otot berat (rabdomiolisis): fungsi ginjal diperiksa hari ini",
                en="possible severe muscle breakdown (rhabdomyolysis): kidney tests today",
            ),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
        Result(
            range=say(id="di atas 5.000 U/L", en="above 5,000 U/L"),
            meaning=say(
                id="risiko cedera ginjal lebih tinggi: ke rumah sakit hari ini",
                en="higher risk of kidney injury: hospital today",
            ),
            cites="rhabdo_thresholds",
            seen=False,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "rhabdo_thresholds",
        "nla_statin_muscle",
        "nice_statin_ck",
        "ctt2022",
        "abim_ranges",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who passes dark urine",
            facts={body.dark_urine: True},
            expect=YES,
        ),
        Example(
            who="somebody with very painful, swollen muscles",
            facts={body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="somebody who has grown weaker over months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="somebody with a muscle that became thinner",
            facts={nerve_muscle.muscle_wasting: True},
            expect=YES,
        ),
        Example(
            who="somebody with relatives with a muscle disease",
            facts={cramp.family_history_cramps: True},
            expect=YES,
        ),
        Example(
            who="somebody who cramps in the first minutes of exercise",
            facts={cramp.cramps_first_minutes_of_exercise: True},
            expect=YES,
        ),
        Example(
            who="somebody who cannot let go of a grip quickly",
            facts={cramp.slow_release_of_grip: True},
            expect=YES,
        ),
        Example(
            who="a child of 8 who walks on tiptoe",
            facts={children.child_walks_on_toes_or_big_calves: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="a child of 8 who refuses to walk after a fever",
            facts={children.child_refuses_walk_after_fever: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="a man of 60 with none of these",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                body.dark_urine: False,
                body.severe_muscle_pain_swelling: False,
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                cramp.family_history_cramps: False,
                cramp.cramps_first_minutes_of_exercise: False,
                cramp.slow_release_of_grip: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
