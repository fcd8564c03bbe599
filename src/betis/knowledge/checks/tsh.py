"""TSH (thyroid)."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tsh = Check(
    title=say(id="TSH (tiroid)", en="TSH (thyroid)"),
    says=say(
        id="TSH adalah hormon yang menyuruh kelenjar tiroid bekerja. Untuk kram, inilah hormon yang paling layak diperiksa, dan hanya bila ada petunjuk. Petunjuknya: lelah, tidak tahan dingin atau panas, atau berat berubah tanpa sebab. Petunjuk lain: otot melemah, genggaman lambat lepas, CK tinggi, atau otot nyeri saat minum statin. Panel hormon lengkap tidak diperlukan. Kram malam yang khas tidak memerlukan tes ini.",
        en="TSH is the hormone that tells the thyroid gland to work. For cramps it is the hormone most worth testing, and only with a pointer. Pointers are tiredness, trouble with cold or heat, weight change without reason, weak muscles, a grip slow to let go, a raised CK, or muscle pain on a statin. A full hormone panel is not needed. A typical night cramp does not need this test.",
    ),
    measures="mIU/L (= µIU/mL)",
    loinc="3016-3",
    worth_when=body.hypothyroid_symptoms
    | body.hyperthyroid_symptoms
    | body.known_thyroid_disease
    | nerve_muscle.weakness_progressive
    | cramp.slow_release_of_grip
    | nerve_muscle.sudden_paralysis_on_waking
    | results.lab_ck_times_uln.more_than(1)
    | (medicines_taken.medicines.includes("statin") & body.severe_muscle_pain_swelling),
    results=(
        Result(
            range=say(id="0,4–4,0 mIU/L (= µIU/mL)", en="0.4–4.0 mIU/L (= µIU/mL)"),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="lab_common",
            seen=False,
        ),
        Result(
            range=say(
                id="di atas 10 mIU/L, atau tinggi dengan T4 bebas rendah",
                en="above 10 mIU/L, or high with a low free T4",
            ),
            meaning=say(
                id="kurang hormon tiroid yang perlu diobati",
                en="underactive thyroid that needs treatment",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(
                id="sangat rendah, dengan T4 atau T3 bebas tinggi",
                en="very low, with a high free T4 or T3",
            ),
            meaning=say(id="tiroid berlebih (hipertiroid)", en="overactive thyroid"),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
    ),
    cites=(
        "duyff2000",
        "hoffmann2015",
        "lab_common",
        "tpp2013",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who became tired and cold",
            facts={body.hypothyroid_symptoms: True},
            expect=YES,
        ),
        Example(
            who="somebody who lost weight and has palpitations",
            facts={body.hyperthyroid_symptoms: True},
            expect=YES,
        ),
        Example(
            who="somebody with thyroid disease",
            facts={body.known_thyroid_disease: True},
            expect=YES,
        ),
        Example(
            who="somebody who has grown weaker over months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="somebody who cannot let go of a grip quickly",
            facts={cramp.slow_release_of_grip: True},
            expect=YES,
        ),
        Example(
            who="somebody who woke up unable to move the legs",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="somebody with a CK of 1.1 times the upper limit",
            facts={results.lab_ck_times_uln: 1.1},
            expect=YES,
        ),
        Example(
            who="somebody who takes a statin and has very painful, swollen muscles",
            facts={medicines_taken.medicines: ["statin"], body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="somebody with a CK of 1.0 times the upper limit, and nothing else",
            facts={
                body.hypothyroid_symptoms: False,
                body.hyperthyroid_symptoms: False,
                body.known_thyroid_disease: False,
                nerve_muscle.weakness_progressive: False,
                cramp.slow_release_of_grip: False,
                nerve_muscle.sudden_paralysis_on_waking: False,
                results.lab_ck_times_uln: 1.0,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who takes a statin, and nothing else",
            facts={
                body.hypothyroid_symptoms: False,
                body.hyperthyroid_symptoms: False,
                body.known_thyroid_disease: False,
                nerve_muscle.weakness_progressive: False,
                cramp.slow_release_of_grip: False,
                nerve_muscle.sudden_paralysis_on_waking: False,
                results.lab_ck_times_uln: 1.0,
                medicines_taken.medicines: ["statin"],
                body.severe_muscle_pain_swelling: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("blood_test_hormones",),
    corrects=("blood_test_hormones",),
)
