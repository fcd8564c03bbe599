"""Foot pain at rest from too little blood (critical ischaemia)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ischaemic_rest_pain = Mimic(
    title=say(
        id="Nyeri kaki saat istirahat karena darah sangat kurang",
        en="Foot pain at rest from too little blood (critical ischaemia)",
    ),
    says=say(
        id="Nadi tungkai begitu sempit sehingga kaki nyeri walau diam, lebih dari dua minggu. Luka yang tidak sembuh atau kulit yang mati berarti tungkai terancam. Rujukan perlu segera.",
        en="The leg arteries are so narrow that the foot hurts even at rest, for more than two weeks. A wound that does not heal or dying skin means the limb is at risk. Referral is urgent.",
    ),
    differs=say(
        id="Rasa terbakar atau nyeri di kaki bagian depan pada malam hari. Membaik bila tungkai digantung, memburuk bila diangkat. Kram adalah otot betis yang mendadak keras.",
        en="The front of the foot burns or aches at night. It eases when the leg hangs down and worsens when raised. A cramp is a calf muscle that is suddenly hard.",
    ),
    do=say(
        id="Periksa hari ini ke rumah sakit yang punya dokter bedah vaskular. Jangan merendam atau menghangatkan kaki, dan jangan memotong kulit yang mati. Telepon 119 atau 112 sekarang bila tungkai mendadak dingin, pucat, atau kebas.",
        en="Go today to a hospital with a vascular surgeon. Do not soak or warm the foot, and do not cut away dead skin. Call 119 or 112 (or your local emergency number) now if the leg is suddenly cold, pale or numb.",
    ),
    only_when=circulation.rest_pain_in_foot_at_night
    | circulation.foot_wound_or_black_skin
    | results.abpi.at_most(0.5),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(
            when=circulation.rest_pain_in_foot_at_night, cites="ali_highland", grade=Grade.STRONG
        ),
        Weight(when=cramp.relief_by_hanging_leg, cites="ali_highland", grade=Grade.STRONG),
        Weight(when=circulation.foot_wound_or_black_skin, cites="ali_highland", grade=Grade.STRONG),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=results.abpi.at_most(0.5), cites="abpi_bmj", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=("ankle_brachial_index", "full_blood_count", "hba1c"),
    see=("vascular_surgeon",),
    icd10="I73.9",
    cites=("ali_highland", "abpi_bmj"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 72 whose forefoot burns at night and eases when it hangs down",
            facts={circulation.rest_pain_in_foot_at_night: True, cramp.relief_by_hanging_leg: True},
            expect=YES,
        ),
        Example(
            who="a woman of 65 with diabetes and a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True, body.known_diabetes: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 with an ankle-brachial index of 0.50",
            facts={results.abpi: 0.5},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with diabetes, ordinary cramps, healthy feet and an index of 0.51",
            facts={
                body.known_diabetes: True,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.foot_wound_or_black_skin: False,
                results.abpi: 0.51,
            },
            expect=NO,
        ),
        Example(
            who="a man with diabetes who was not asked about his feet",
            facts={body.known_diabetes: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
