"""Cholesterol panel."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lipids = Check(
    title=say(id="Profil lipid", en="Cholesterol panel"),
    says=say(
        id="Tes ini mengukur kolesterol dan lemak lain (trigliserida) dalam darah. Kolesterol 1 mmol/L sama dengan 38,7 mg/dL; trigliserida 1 mmol/L sama dengan 88,6 mg/dL. Tes ini layak bila pembuluh nadi tungkai menyempit atau diduga menyempit: betis nyeri saat berjalan, atau denyut kaki tidak teraba. Tujuannya mencegah serangan jantung dan stroke. Kolesterol tidak diketahui menyebabkan kram malam, jadi kram yang khas tidak memerlukannya.",
        en="This measures cholesterol and other fats (triglycerides) in the blood. For cholesterol 1 mmol/L equals 38.7 mg/dL; for triglycerides 88.6 mg/dL. It is worth it when the leg arteries are narrowed or thought to be: calf pain on walking, or no pulse in the foot. The aim is to prevent heart attack and stroke. Cholesterol is not known to cause night cramps, so a typical cramp does not need it.",
    ),
    measures="mg/dL, mmol/L",
    loinc="57698-3",
    worth_when=body.known_pad
    | circulation.foot_pulse_absent
    | (circulation.calf_pain_on_walking & circulation.walking_pain_gone_within_10_min)
    | results.abpi.less_than(0.9),
    results=(
        Result(
            range=say(
                id="di luar sasaran yang ditetapkan dokter",
                en="outside the target set by the doctor",
            ),
            meaning=say(
                id="dibahas bersama seluruh risiko jantung dan pembuluh darah; jangan menghentikan statin sendiri karena kram",
                en="discussed together with the whole risk of heart and vessels; do not stop a statin on your own because of cramps",
            ),
            cites="expert_practice",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with narrowed leg arteries",
            facts={body.known_pad: True},
            expect=YES,
        ),
        Example(
            who="somebody with no pulse in the foot",
            facts={circulation.foot_pulse_absent: True},
            expect=YES,
        ),
        Example(
            who="somebody who gets calf pain on walking and is free of it within 10 minutes of standing still",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.walking_pain_gone_within_10_min: True,
            },
            expect=YES,
        ),
        Example(
            who="somebody with an ankle-arm index of 0.89",
            facts={results.abpi: 0.89},
            expect=YES,
        ),
        Example(
            who="somebody with an ankle-arm index of 0.9, and nothing else",
            facts={
                body.known_pad: False,
                circulation.foot_pulse_absent: False,
                circulation.calf_pain_on_walking: False,
                results.abpi: 0.9,
            },
            expect=NO,
        ),
        Example(
            who="somebody who gets calf pain on walking, and nothing else",
            facts={
                body.known_pad: False,
                circulation.foot_pulse_absent: False,
                circulation.calf_pain_on_walking: True,
                results.abpi: 0.9,
                circulation.walking_pain_gone_within_10_min: False,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("cholesterol_test",),
)
