"""Stiff shoulders or hips after 50, with headache, jaw pain or sight trouble."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# Textbook knowledge: polymyalgia with signs of giant cell arteritis is treated the same day.
morning_stiffness_with_headache = RedFlag(
    title=say(
        id="Bahu atau pinggul kaku setelah usia 50, dengan sakit kepala, nyeri rahang, atau gangguan penglihatan",
        en="Stiff shoulders or hips after 50, with headache, jaw pain or sight trouble",
    ),
    says=say(
        id=(
            "Kaku dan nyeri di kedua bahu atau pinggul setiap pagi bisa berarti polimialgia. Bila "
            "disertai sakit kepala baru, rahang nyeri saat mengunyah, atau gangguan penglihatan, "
            "pembuluh nadi di pelipis mungkin meradang (arteritis sel raksasa). Radang itu dapat "
            "membutakan, tetapi obat yang diberikan segera biasanya mencegahnya."
        ),
        en=(
            "Stiff, sore shoulders or hips every morning can mean polymyalgia. With a new headache, "
            "jaw pain on chewing or trouble with sight, the artery at the temple may be inflamed "
            "(giant cell arteritis). It can blind, but treatment given at once usually prevents "
            "that."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau IGD hari ini. Sebutkan usia, kaku pagi, sakit kepala, rahang, "
            "dan penglihatan Anda. Tanyakan tes LED dan CRP. Bila penglihatan hilang atau mendadak "
            "kabur, telepon 119 atau 112 sekarang."
        ),
        en=(
            "See a doctor or an emergency department today. Tell your age, and about the morning "
            "stiffness, headache, jaw and sight. Ask about ESR and CRP. If sight goes or suddenly "
            "blurs, call 119 or 112 now."
        ),
    ),
    when=more_signs.stiff_shoulders_or_hips_after_50
    & more_signs.new_headache_jaw_pain_or_sight_trouble,
    suspects=("fibromyalgia_or_polymyalgia",),
    cites=("expert_practice",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 72 with stiff shoulders every morning and a jaw that hurts on chewing",
            facts={
                person.age_years: 72,
                more_signs.stiff_shoulders_or_hips_after_50: True,
                more_signs.new_headache_jaw_pain_or_sight_trouble: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 68 with stiff hips in the morning and nothing else",
            facts={
                person.age_years: 68,
                more_signs.stiff_shoulders_or_hips_after_50: True,
                more_signs.new_headache_jaw_pain_or_sight_trouble: False,
            },
            expect=NO,
        ),
        Example(who="a woman of 49, who is not asked", facts={person.age_years: 49}, expect=NO),
        Example(who="a woman of 50, not yet asked", facts={person.age_years: 50}, expect=UNKNOWN),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
