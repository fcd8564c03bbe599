"""Leptospirosis (rat-borne infection)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

leptospirosis = Mimic(
    title=say(id="Leptospirosis (infeksi dari tikus)", en="Leptospirosis (rat-borne infection)"),
    says=say(
        id="",
        en="Indonesia-relevant: 57% of confirmed cases were first labelled something else, most often dengue",
    ),
    differs=say(
        id="",
        en="Fever for days with very tender calves, red eyes without pus, after floods or rat contact, sometimes jaundice; the calf pain is constant, not in attacks.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=body.fever, cites="lepto_doh", grade=Grade.STRONG),
        Weight(when=injury_infection.flood_or_rat_contact, cites="lepto_doh", grade=Grade.STRONG),
        Weight(when=body.severe_muscle_pain_swelling, cites="lepto_doh", grade=Grade.MODERATE),
        Weight(when=injury_infection.red_eyes_no_discharge, cites="lepto_doh", grade=Grade.STRONG),
        Weight(when=body.yellow_skin_or_swollen_belly, cites="lepto_doh", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),),
    checks=(
        "full_blood_count",
        "creatinine",
        "liver_panel",
        "potassium",
        "leptospira_test",
    ),
    see=(
        "ed",
        "internist",
    ),
    frequency=(
        Number(
            value="3.1% confirmed",
            what=say(id="", en="leptospirosis"),
            people=say(id="", en="adults and children hospitalised with fever, Indonesia"),
            cites="lepto_id",
        ),
    ),
    icd10="A27",
    cites=(
        "lepto_id",
        "lepto_doh",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="fever", facts={body.fever: True}, expect=YES),
        Example(
            who="flood_or_rat_contact",
            facts={body.fever: True, injury_infection.flood_or_rat_contact: True},
            expect=YES,
        ),
        Example(
            who="severe_muscle_pain_swelling",
            facts={body.severe_muscle_pain_swelling: True},
            expect=YES,
        ),
        Example(
            who="red_eyes_no_discharge",
            facts={body.fever: True, injury_infection.red_eyes_no_discharge: True},
            expect=YES,
        ),
        Example(
            who="yellow_skin_or_swollen_belly",
            facts={body.yellow_skin_or_swollen_belly: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                body.fever: False,
                injury_infection.flood_or_rat_contact: False,
                body.severe_muscle_pain_swelling: False,
                injury_infection.red_eyes_no_discharge: False,
                body.yellow_skin_or_swollen_belly: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
