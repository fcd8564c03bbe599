"""X-ray."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.children import children
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

xray = Check(
    title=say(id="Rontgen", en="X-ray"),
    says=say(
        id="Rontgen menunjukkan tulang. Tes ini layak untuk anak dengan nyeri tulang atau benjolan tulang yang tidak jelas sebabnya, dan bila diduga tulang kering retak setelah cedera. Rontgen pinggang (lumbosakral) tidak menunjukkan saraf, jadi tidak dapat memastikan penyempitan saluran tulang belakang. Kram malam yang khas tidak memerlukannya.",
        en="An X-ray shows bone. It is worth it for a child with bone pain or a bony swelling that is not explained, and when a crack in the shin bone is suspected after an injury. An X-ray of the lower back (lumbosacral) does not show nerves, so it cannot confirm a narrow spinal canal. A typical night cramp does not need it.",
    ),
    worth_when=children.child_bone_pain_or_swelling
    | (injury_infection.leg_injury_recent & cramp.cramp_sites.includes("shin")),
    results=(
        Result(
            range=say(
                id="anak dengan nyeri tulang atau benjolan yang tidak jelas sebabnya",
                en="a child with unexplained bone pain or swelling",
            ),
            meaning=say(id="Rontgen dalam 48 jam", en="X-ray within 48 hours"),
            cites="ng12_child",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "ng12_child",
        "nass_lss",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a child of 8 with bone pain at night",
            facts={children.child_bone_pain_or_swelling: True, person.age_years: 8},
            expect=YES,
        ),
        Example(
            who="somebody who injured the leg and cramps in the shin",
            facts={injury_infection.leg_injury_recent: True, cramp.cramp_sites: ["shin"]},
            expect=YES,
        ),
        Example(
            who="a man of 60 with none of these",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                injury_infection.leg_injury_recent: False,
            },
            expect=NO,
        ),
        Example(
            who="a man of 60 who injured the leg, and nothing else",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                injury_infection.leg_injury_recent: True,
                cramp.cramp_sites: [],
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("lumbosacral_xray",),
    corrects=("lumbosacral_xray",),
)
