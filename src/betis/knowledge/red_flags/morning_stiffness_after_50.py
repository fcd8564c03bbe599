"""Stiff, sore shoulders or hips every morning after 50."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

morning_stiffness_after_50 = RedFlag(
    title=say(
        id="Bahu atau pinggul kaku dan nyeri setiap pagi setelah usia 50",
        en="Stiff, sore shoulders or hips every morning after 50",
    ),
    says=say(
        id=(
            "Kaku dan nyeri baru di kedua bahu atau pinggul setiap pagi bisa berarti polimialgia. "
            "Ini bukan kram, dan obatnya biasanya cepat menolong. Kadang pembuluh nadi di pelipis "
            "ikut meradang, dan itu mengancam penglihatan."
        ),
        en=(
            "New stiffness and soreness of both shoulders or hips every morning can mean "
            "polymyalgia. It is not a cramp, and treatment usually helps quickly. Sometimes the "
            "artery at the temple is inflamed too, which threatens sight."
        ),
    ),
    urgency=Urgency.WITHIN_TWO_WEEKS,
    do=say(
        id=(
            "Periksa ke dokter dalam dua minggu. Tanyakan tes LED dan CRP. Bila muncul sakit "
            "kepala baru, rahang nyeri saat mengunyah, atau gangguan penglihatan, periksa hari itu "
            "juga."
        ),
        en=(
            "See a doctor within two weeks. Ask about ESR and CRP. With a new headache, jaw pain "
            "on chewing or trouble with sight, go the same day."
        ),
    ),
    when=more_signs.stiff_shoulders_or_hips_after_50,
    suspects=("fibromyalgia_or_polymyalgia",),
    cites=("expert_practice",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 70 who cannot comb her hair in the morning for stiff shoulders",
            facts={person.age_years: 70, more_signs.stiff_shoulders_or_hips_after_50: True},
            expect=YES,
        ),
        Example(
            who="a man of 65 who gets up without stiffness",
            facts={person.age_years: 65, more_signs.stiff_shoulders_or_hips_after_50: False},
            expect=NO,
        ),
        Example(who="a woman of 49, who is not asked", facts={person.age_years: 49}, expect=NO),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
