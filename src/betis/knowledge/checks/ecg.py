"""Electrocardiogram."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ecg = Check(
    title=say(id="Elektrokardiogram", en="Electrocardiogram"),
    says=say(
        id="Rekam jantung (EKG) mencatat listrik jantung selama beberapa detik, tanpa rasa sakit. Tes ini layak bila kalium sangat rendah atau tinggi, atau bila kalsium atau magnesium sangat rendah. Juga layak bila jantung berdebar dengan tanda tiroid berlebih, tangan kram seperti cakar, lumpuh mendadak saat bangun, atau dada nyeri. Kram malam yang khas tidak memerlukannya.",
        en="A heart tracing (ECG) records the heart's electricity for a few seconds without pain. It is worth it when potassium is very low or high, or calcium or magnesium very low. It is also worth it with palpitations and signs of an overactive thyroid, hands that cramp into a claw, sudden paralysis on waking, or chest pain. A typical night cramp does not need it.",
    ),
    worth_when=results.lab_potassium.less_than(3)
    | results.lab_potassium.at_least(6)
    | results.lab_calcium_adjusted.less_than(1.9)
    | results.lab_magnesium.less_than(0.4)
    | body.hyperthyroid_symptoms
    | body.hands_cramp_into_claw
    | nerve_muscle.sudden_paralysis_on_waking
    | circulation.sudden_breathless_or_chest_pain
    | nerve_muscle.loss_of_consciousness,
    results=(
        Result(
            range=say(
                id="jarak QT memanjang, atau irama jantung terganggu",
                en="long QT interval, or a disturbed rhythm",
            ),
            meaning=say(
                id="darurat: perlu pemantauan dan pengobatan di rumah sakit sekarang",
                en="emergency: monitoring and treatment in hospital now",
            ),
            cites="sfe_hypocalcaemia",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=(
        "sfe_hypocalcaemia",
        "hypok_pcn",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with a potassium of 2.9 mmol/L",
            facts={results.lab_potassium: 2.9},
            expect=YES,
        ),
        Example(
            who="somebody with a potassium of 6.0 mmol/L",
            facts={results.lab_potassium: 6.0},
            expect=YES,
        ),
        Example(
            who="somebody with an adjusted calcium of 1.89 mmol/L",
            facts={results.lab_calcium_adjusted: 1.89},
            expect=YES,
        ),
        Example(
            who="somebody with a magnesium of 0.39 mmol/L",
            facts={results.lab_magnesium: 0.39},
            expect=YES,
        ),
        Example(
            who="somebody who lost weight and has palpitations",
            facts={body.hyperthyroid_symptoms: True},
            expect=YES,
        ),
        Example(
            who="somebody with hands that cramp into a claw",
            facts={body.hands_cramp_into_claw: True},
            expect=YES,
        ),
        Example(
            who="somebody who woke up unable to move the legs",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="somebody who is suddenly breathless",
            facts={circulation.sudden_breathless_or_chest_pain: True},
            expect=YES,
        ),
        Example(
            who="somebody who lost consciousness",
            facts={nerve_muscle.loss_of_consciousness: True},
            expect=YES,
        ),
        Example(
            who="somebody with a potassium of 3.0 mmol/L, an adjusted calcium of 1.9 mmol/L and a magnesium of 0.4 mmol/L, and nothing else",
            facts={
                results.lab_potassium: 3.0,
                results.lab_calcium_adjusted: 1.9,
                results.lab_magnesium: 0.4,
                body.hyperthyroid_symptoms: False,
                body.hands_cramp_into_claw: False,
                nerve_muscle.sudden_paralysis_on_waking: False,
                circulation.sudden_breathless_or_chest_pain: False,
                nerve_muscle.loss_of_consciousness: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody with a potassium of 5.9 mmol/L, and nothing else",
            facts={
                results.lab_potassium: 5.9,
                results.lab_calcium_adjusted: 1.9,
                results.lab_magnesium: 0.4,
                body.hyperthyroid_symptoms: False,
                body.hands_cramp_into_claw: False,
                nerve_muscle.sudden_paralysis_on_waking: False,
                circulation.sudden_breathless_or_chest_pain: False,
                nerve_muscle.loss_of_consciousness: False,
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
