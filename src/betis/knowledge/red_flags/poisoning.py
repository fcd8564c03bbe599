"""Signs of poisoning by mixed alcohol, pesticide or another poison."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

poisoning = RedFlag(
    title=say(
        id="Tanda keracunan setelah oplosan, racun hama, atau racun lain",
        en="Signs of poisoning by mixed alcohol, pesticide or another poison",
    ),
    says=say(
        id=(
            "Alkohol oplosan bisa berisi metanol, yang dapat membutakan dan membunuh; penglihatan "
            "kabur sering baru muncul keesokan harinya. Racun hama dapat menimbulkan kram, "
            "kedutan, banyak liur, muntah, dan sesak. Keduanya punya penawar di rumah sakit."
        ),
        en=(
            "Home-made or mixed alcohol may contain methanol, which can blind and kill; blurred "
            "vision often comes only the next day. Pesticides can cause cramps, twitching, much "
            "saliva, vomiting and breathlessness. Hospitals have antidotes for both."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Jauhkan dari racun, lepaskan baju yang terkena, dan bilas kulit dengan air. Pakai "
            "sarung tangan. Jangan memancing muntah. Bawa kemasan atau sisa minumannya."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Move away from "
            "the poison, take off soiled clothes and rinse the skin with water. Wear gloves. Do "
            "not make the person vomit. Bring the container or what is left of the drink."
        ),
    ),
    when=more_signs.poisoning_signs
    | (
        injury_infection.toxic_exposure
        & (
            body.confused_or_very_drowsy
            | body.cannot_keep_fluids_down
            | body.vomiting_or_diarrhoea
            | nerve_muscle.trouble_breathing_lying_flat
            | nerve_muscle.loss_of_coordination
            | nerve_muscle.loss_of_consciousness
            | nerve_muscle.whole_body_jerking
            | more_signs.racing_heart_or_near_faint
        )
    ),
    suspects=("toxin_or_tetanus",),
    cites=(
        "nidirect_cramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="contact with lead, mercury, pesticides, strychnine or unknown poisons",
            facts={injury_infection.toxic_exposure: True},
            expect=UNKNOWN,
        ),
        Example(
            who="confused or very drowsy; drinks stay down; contact with lead, mercury, pesticides, strychnine or unknown poiso",
            facts={
                body.confused_or_very_drowsy: True,
                body.cannot_keep_fluids_down: False,
                injury_infection.toxic_exposure: True,
            },
            expect=YES,
        ),
        Example(
            who="contact with lead, mercury, pesticides, strychnine or unknown poisons; drinks cannot be kept down; not confuse",
            facts={
                injury_infection.toxic_exposure: True,
                body.cannot_keep_fluids_down: True,
                body.confused_or_very_drowsy: False,
            },
            expect=YES,
        ),
        Example(
            who="no racing or irregular heartbeat and no near-faint; contact with lead, mercury, pesticides, strychnine or unkn",
            facts={
                more_signs.racing_heart_or_near_faint: False,
                injury_infection.toxic_exposure: True,
                nerve_muscle.trouble_breathing_lying_flat: True,
            },
            expect=YES,
        ),
        Example(
            who="contact with lead, mercury, pesticides, strychnine or unknown poisons; loss of control or balance during or af",
            facts={injury_infection.toxic_exposure: True, nerve_muscle.loss_of_coordination: True},
            expect=YES,
        ),
        Example(
            who="loss of consciousness during an attack; contact with lead, mercury, pesticides, strychnine or unknown poisons",
            facts={nerve_muscle.loss_of_consciousness: True, injury_infection.toxic_exposure: True},
            expect=YES,
        ),
        Example(
            who="contact with lead, mercury, pesticides, strychnine or unknown poisons; arms and legs jerked rhythmically; no s",
            facts={
                injury_infection.toxic_exposure: True,
                nerve_muscle.whole_body_jerking: True,
                more_signs.poisoning_signs: False,
            },
            expect=YES,
        ),
        Example(
            who="contact with lead, mercury, pesticides, strychnine or unknown poisons; a racing or irregular heartbeat, or nea",
            facts={
                injury_infection.toxic_exposure: True,
                more_signs.racing_heart_or_near_faint: True,
            },
            expect=YES,
        ),
        Example(
            who="a man with blurred vision the day after drinking mixed alcohol",
            facts={more_signs.poisoning_signs: True},
            expect=YES,
        ),
        Example(
            who="a farmer who vomits after spraying",
            facts={injury_infection.toxic_exposure: True, body.vomiting_or_diarrhoea: True},
            expect=YES,
        ),
        Example(
            who="a woman who met no poison",
            facts={more_signs.poisoning_signs: False, injury_infection.toxic_exposure: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
