"""Guillain-Barré syndrome."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

guillain_barre = Mimic(
    title=say(id="Sindrom Guillain-Barré", en="Guillain-Barré syndrome"),
    says=say(
        id="Saraf meradang, sering 2 sampai 4 minggu setelah infeksi. Kelemahan yang bertambah dalam 4 minggu perlu rujukan segera. Punggung dan tungkai bisa pegal seperti kram dan memburuk di malam hari.",
        en="The nerves become inflamed, often 2 to 4 weeks after an infection. Weakness that grows within 4 weeks needs referral at once. Back and legs can ache like a cramp, and worse at night.",
    ),
    differs=say(
        id="Kesemutan, lalu lemah yang naik dari telapak kaki dalam hitungan jam sampai hari. Pada kram, tungkai tidak menjadi lemah.",
        en="Tingling, then weakness that climbs from the feet over hours to days. In a cramp the leg does not become weak.",
    ),
    do=say(
        id="Pergi ke rumah sakit hari ini. Telepon 119 atau 112 sekarang bila sulit bernapas, sulit menelan, atau tungkai lumpuh.",
        en="Go to a hospital today. Call 119 or 112 (or your local emergency number) now if breathing or swallowing is hard, or the legs are paralysed.",
    ),
    only_when=nerve_muscle.weakness_both_legs_within_4_weeks
    | nerve_muscle.weakness_one_limb_hours_days,
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(
            when=nerve_muscle.weakness_both_legs_within_4_weeks, cites="nhs_gbs", grade=Grade.STRONG
        ),
        Weight(when=nerve_muscle.tingling_or_numb_legs, cites="nhs_gbs", grade=Grade.STRONG),
        Weight(when=injury_infection.recent_viral_illness, cites="nhs_gbs", grade=Grade.STRONG),
        Weight(when=nerve_muscle.trouble_breathing_lying_flat, cites="ng127", grade=Grade.STRONG),
        Weight(when=nerve_muscle.trouble_swallowing_or_speech, cites="ng127", grade=Grade.STRONG),
        Weight(when=nerve_muscle.foot_drop_or_tripping, cites="ng127", grade=Grade.MODERATE),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),),
    see=("ed", "neurologist"),
    icd10="G61.0",
    cites=("nhs_gbs", "mayo_gbs", "ng127"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 35 who had flu, with tingling feet and legs weaker every day",
            facts={
                nerve_muscle.weakness_both_legs_within_4_weeks: True,
                injury_infection.recent_viral_illness: True,
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 50 whose leg weakened within two days and who now trips",
            facts={
                nerve_muscle.weakness_one_limb_hours_days: True,
                nerve_muscle.foot_drop_or_tripping: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with tingling feet, a recent cold and full strength",
            facts={
                nerve_muscle.tingling_or_numb_legs: True,
                injury_infection.recent_viral_illness: True,
                nerve_muscle.weakness_both_legs_within_4_weeks: False,
                nerve_muscle.weakness_one_limb_hours_days: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with tingling feet who was not asked about weakness",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
