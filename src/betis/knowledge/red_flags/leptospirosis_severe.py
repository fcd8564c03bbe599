"""Fever after flood or rats with severe signs."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

leptospirosis_severe = RedFlag(
    title=say(
        id="Demam setelah banjir atau tikus dengan tanda berat",
        en="Fever after flood or rats with severe signs",
    ),
    says=say(
        id=(
            "Leptospirosis berat merusak ginjal, hati, dan paru. Kulit kuning, tidak kencing, "
            "sesak, bingung, atau perdarahan setelah banjir atau kontak tikus menandakannya."
        ),
        en=(
            "Severe leptospirosis damages kidneys, liver and lungs. Yellow skin, no urine, "
            "breathlessness, confusion or bleeding after a flood or contact with rats is its "
            "sign."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Ceritakan kontak dengan banjir atau tikus. Jangan menambah obat nyeri antiradang "
            "sendiri."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Tell about the "
            "flood or the rats. Do not add an anti-inflammatory painkiller on your own."
        ),
    ),
    when=body.fever
    & injury_infection.flood_or_rat_contact
    & (
        body.passing_no_urine_12h
        | body.yellow_skin_or_swollen_belly
        | body.confused_or_very_drowsy
        | nerve_muscle.trouble_breathing_lying_flat
        | circulation.sudden_breathless_or_chest_pain
        | more_signs.bleeding_or_black_stool
    ),
    suspects=("leptospirosis",),
    cites=(
        "lepto_doh",
        "lepto_id",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="no urine passed for 12 hours; confused or very drowsy; fever",
            facts={
                body.passing_no_urine_12h: True,
                body.confused_or_very_drowsy: True,
                body.fever: True,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="confused or very drowsy; contact with flood water, rats or animal urine within a month; fever",
            facts={
                body.confused_or_very_drowsy: True,
                injury_infection.flood_or_rat_contact: True,
                body.fever: True,
            },
            expect=YES,
        ),
        Example(
            who="contact with flood water, rats or animal urine within a month; fever; hard to breathe at rest or lying flat",
            facts={
                injury_infection.flood_or_rat_contact: True,
                body.fever: True,
                nerve_muscle.trouble_breathing_lying_flat: True,
            },
            expect=YES,
        ),
        Example(
            who="sudden breathlessness, chest pain or coughing up blood; fever; contact with flood water, rats or animal urine ",
            facts={
                circulation.sudden_breathless_or_chest_pain: True,
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
            },
            expect=YES,
        ),
        Example(
            who="fever; contact with flood water, rats or animal urine within a month; black stools, vomiting of blood, or blee",
            facts={
                body.fever: True,
                injury_infection.flood_or_rat_contact: True,
                more_signs.bleeding_or_black_stool: True,
            },
            expect=YES,
        ),
        Example(
            who="a yellow man with fever a week after a flood",
            facts={
                body.fever: True,
                body.yellow_skin_or_swollen_belly: True,
                injury_infection.flood_or_rat_contact: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman with fever after a flood who passes no urine",
            facts={
                body.fever: True,
                body.passing_no_urine_12h: True,
                injury_infection.flood_or_rat_contact: True,
            },
            expect=YES,
        ),
        Example(who="a man without fever", facts={body.fever: False}, expect=NO),
        Example(
            who="a man with fever after a flood, not yet asked more",
            facts={body.fever: True, injury_infection.flood_or_rat_contact: True},
            expect=UNKNOWN,
        ),
    ),
)
