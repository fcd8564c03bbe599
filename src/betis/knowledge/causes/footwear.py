"""High heels or tight shoes."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

footwear = Cause(
    title=say(id="Sepatu hak tinggi atau sempit", en="High heels or tight shoes"),
    says=say(
        id=(
            "Sepatu hak tinggi membuat betis terus memendek, dan sepatu sempit menjepit jari kaki. "
            "Karena itu sepatu sering dituduh memicu kram. "
            "Dalam satu penelitian pada 160 orang, sepatu tidak muncul sebagai faktor tersendiri. "
            "Dugaan ini masuk akal, tetapi belum ada bukti."
        ),
        en=(
            "High heels keep the calf short all day, and tight shoes squeeze the toes. "
            "So shoes are often blamed for cramps. "
            "In one study of 160 people, footwear did not emerge as a factor of its own. "
            "The idea is plausible, but there is no proof."
        ),
    ),
    do=say(
        id=(
            "Pilih sepatu yang nyaman dan cukup lebar, bertumit rendah, menopang pergelangan kaki, dan pas dengan lengkung kaki Anda. "
            "Itu baik untuk kaki; berkurangnya kram tidak bisa dijanjikan. "
            "Coba beberapa minggu sambil mencatat kram. "
            "Dalam uji obat kram, kelompok plasebo pun membaik sekitar sepertiga."
        ),
        en=(
            "Choose comfortable, wide enough shoes with a low heel that support the ankle and suit your arch. "
            "That is good for the feet; fewer cramps cannot be promised. "
            "Try it for some weeks with a cramp diary. "
            "In cramp trials even placebo groups improved by about a third."
        ),
    ),
    only_when=lifestyle.high_heels_or_tight_shoes,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.high_heels_or_tight_shoes, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "oneself",
        "podiatrist",
    ),
    icd10="Z72.8",
    cites=(
        "expert_practice",
        "hawke2013",
        "garrison2020",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 42 who wears high heels at work",
            facts={lifestyle.high_heels_or_tight_shoes: True},
            expect=YES,
        ),
        Example(
            who="a man in wide flat shoes",
            facts={lifestyle.high_heels_or_tight_shoes: False},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "high_heels",
        "comfortable_shoes",
        "shoes_ankle_support",
        "shoes_optimal_arch",
    ),
    corrects=("high_heels",),
)
