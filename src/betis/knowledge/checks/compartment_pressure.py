"""Compartment pressure."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

compartment_pressure = Check(
    title=say(id="Tekanan kompartemen", en="Compartment pressure"),
    says=say(
        id="Dokter mengukur tekanan di dalam ruang otot dengan jarum. Ini dilakukan di rumah sakit bila tungkai tegang dan sangat nyeri setelah cedera, gips, atau tertindih lama, dan dokter masih ragu. Bila tandanya sudah jelas, tindakan tidak menunggu tes ini. Kram biasa tidak pernah memerlukannya.",
        en="A doctor measures the pressure inside the muscle compartment with a needle. This is done in hospital when the leg is tense and very painful after an injury, a cast or long pressure, and the doctor is still in doubt. When the signs are clear, treatment does not wait for it. An ordinary cramp never needs it.",
    ),
    measures="mmHg",
    worth_when=body.muscles_hard_with_constant_severe_pain,
    results=(
        Result(
            range=say(
                id="tekanan darah bawah dikurangi tekanan ruang otot kurang dari 30 mmHg",
                en="lower blood pressure minus compartment pressure below 30 mmHg",
            ),
            meaning=say(
                id="biasanya perlu operasi membuka ruang otot; sasarannya dalam satu jam",
                en="surgery to open the compartment is usually needed; the aim is within one hour",
            ),
            cites="boast_acs",
            seen=True,
            urgency=Urgency.EMERGENCY_NOW,
        ),
    ),
    cites=("boast_acs",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with a tense leg in severe pain after an injury",
            facts={body.muscles_hard_with_constant_severe_pain: True},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={body.muscles_hard_with_constant_severe_pain: False},
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
