"""Motor neurone disease (ALS)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

motor_neurone_disease = Cause(
    title=say(id="Penyakit neuron motorik (ALS)", en="Motor neurone disease (ALS)"),
    says=say(
        id="",
        en="Cramps plus fasciculations without weakness or wasting is almost always benign; the trigger for referral is progressive weakness or wasting",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=nerve_muscle.weakness_progressive, cites="mnd_redflag", grade=Grade.STRONG),
        Weight(when=nerve_muscle.muscle_wasting, cites="mnd_redflag", grade=Grade.STRONG),
        Weight(when=nerve_muscle.twitching_widespread, cites="mnd_redflag", grade=Grade.MODERATE),
        Weight(
            when=cramp.episodes_per_day_max.at_least(3), cites="als_stephens", grade=Grade.MODERATE
        ),
        Weight(
            when=cramp.cramp_sites.includes("hand_arm"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=nerve_muscle.trouble_swallowing_or_speech, cites="mnd_redflag", grade=Grade.STRONG
        ),
    ),
    against=(
        Weight(
            when=nerve_muscle.tingling_or_numb_legs,
            cites="mnd_redflag",
            grade=Grade.MODERATE,
            note="sensory signs argue against",
        ),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=cramp.problem_duration_weeks.at_least(260),
            cites="expert_practice",
            grade=Grade.MODERATE,
            note="very long stable history argues against",
        ),
    ),
    checks=(
        "nerve_conduction",
        "creatine_kinase",
    ),
    see=("neurologist",),
    frequency=(
        Number(
            value="92%; presenting symptom in 20%",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="people with ALS, US survey"),
            cites="als_stephens",
        ),
        Number(
            value="95%",
            what=say(id="", en="cramps among people with the condition"),
            people=say(id="", en="people with early ALS followed up to 21 months"),
            cites="als_caress",
        ),
    ),
    icd10="G12.2",
    snomed="86044005",
    cites=(
        "mnd_redflag",
        "als_caress",
        "als_stephens",
        "ng127",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="weakness_progressive", facts={nerve_muscle.weakness_progressive: True}, expect=YES
        ),
        Example(who="muscle_wasting", facts={nerve_muscle.muscle_wasting: True}, expect=YES),
        Example(
            who="twitching_widespread",
            facts={nerve_muscle.muscle_twitching: True, nerve_muscle.twitching_widespread: True},
            expect=YES,
        ),
        Example(
            who="episodes_per_day_max 3 times or more",
            facts={cramp.episodes_per_day_max: 3},
            expect=YES,
        ),
        Example(
            who="cramp_sites: Hand or arm", facts={cramp.cramp_sites: ["hand_arm"]}, expect=YES
        ),
        Example(
            who="trouble_swallowing_or_speech",
            facts={nerve_muscle.trouble_swallowing_or_speech: True},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.twitching_widespread: False,
                cramp.episodes_per_day_max: 2,
                cramp.cramp_sites: [],
                nerve_muscle.trouble_swallowing_or_speech: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
