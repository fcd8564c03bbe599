"""Tissue-destroying infection (necrotising fasciitis)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

necrotising_infection = Mimic(
    title=say(
        id="Infeksi yang merusak jaringan (fasciitis nekrotikans)",
        en="Tissue-destroying infection (necrotising fasciitis)",
    ),
    says=say(
        id="Kuman merusak jaringan di bawah kulit dalam hitungan jam. Sebanyak 20 sampai 40% penderita meninggal walau dioperasi. Setiap menit berarti.",
        en="Germs destroy the tissue under the skin within hours. Of those affected, 20 to 40% die even with surgery. Every minute counts.",
    ),
    differs=say(
        id="Nyeri jauh lebih hebat daripada tampilan kulit, demam, warna kulit berubah dan meluas, atau lepuh. Orangnya sakit berat dan tidak bisa memakai tungkainya. Kram hilang dalam hitungan menit.",
        en="Pain far worse than the skin looks, fever, a changing colour that spreads, or blisters. The person is very ill and cannot use the limb. A cramp is gone within minutes.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang, atau minta diantar ke IGD terdekat. Jangan memijat dan jangan menempelkan ramuan pada kulit.",
        en="Call 119 or 112 (or your local emergency number) now, or have someone take you to the nearest emergency department. Do not massage and put no remedies on the skin.",
    ),
    only_when=injury_infection.pain_out_of_proportion
    | circulation.leg_red_warm
    | injury_infection.dirty_wound_recent
    | circulation.foot_wound_or_black_skin,
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(
            when=injury_infection.pain_out_of_proportion, cites="necfasc_pulse", grade=Grade.STRONG
        ),
        Weight(when=circulation.redness_spreading_fast, cites="necfasc_pulse", grade=Grade.STRONG),
        Weight(when=body.fever, cites="necfasc_pulse", grade=Grade.STRONG),
        Weight(when=body.confused_or_very_drowsy, cites="expert_practice", grade=Grade.STRONG),
    ),
    see=("ed",),
    icd10="M72.6",
    cites=("necfasc_pulse",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 55 with agony in a leg that looks almost normal",
            facts={injury_infection.pain_out_of_proportion: True},
            expect=YES,
        ),
        Example(
            who="a woman of 60 with redness that spreads within hours and a fever",
            facts={
                circulation.leg_red_warm: True,
                circulation.redness_spreading_fast: True,
                body.fever: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 70 with a deep wound last week who is now confused",
            facts={injury_infection.dirty_wound_recent: True, body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with flu, a fever, ordinary cramps and healthy skin",
            facts={
                body.fever: True,
                injury_infection.pain_out_of_proportion: False,
                circulation.leg_red_warm: False,
                injury_infection.dirty_wound_recent: False,
                circulation.foot_wound_or_black_skin: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with a fever who was not asked about his leg",
            facts={body.fever: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
