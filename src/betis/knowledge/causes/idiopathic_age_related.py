"""Common night cramp without a specific cause (age-related)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

idiopathic_age_related = Cause(
    title=say(
        id="Kram malam umum tanpa sebab khusus (terkait usia)",
        en="Common night cramp without a specific cause (age-related)",
    ),
    says=say(
        id="",
        en="Keep this on top of the ranked list whenever no red flag and no strong exposure is present; most cases have no detectable cause. Seasonality (summer peak) is a temperate-zone finding and should not be used near the equator.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=person.age_years.at_least(50), cites="naylor1994", grade=Grade.STRONG),
        Weight(when=cramp.timing.includes("asleep"), cites="hallegraeff2017", grade=Grade.MODERATE),
        Weight(
            when=cramp.cramp_sites.includes("calf"), cites="maisonneuve2016", grade=Grade.MODERATE
        ),
        Weight(when=cramp.relief_by_stretch, cites="nsf_srlc", grade=Grade.MODERATE),
        Weight(
            when=cramp.problem_duration_weeks.at_least(52),
            cites="maisonneuve2016",
            grade=Grade.WEAK,
            note="58% had them for 5 years or more",
        ),
        Weight(
            when=person.sex_at_birth.among("female"),
            cites="abdulla1999",
            grade=Grade.WEAK,
            ratio=1.96,
            low=1.28,
            high=3.03,
            measure="odds ratio",
        ),
    ),
    against=(
        Weight(when=nerve_muscle.weakness_progressive, cites="mnd_redflag", grade=Grade.STRONG),
        Weight(when=circulation.leg_swelling_one_side, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicine_before_cramps, cites="garrison2012", grade=Grade.MODERATE
        ),
    ),
    fixed=8,
    see=(
        "self",
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="37% any rest cramp",
            what=say(id="", en="point prevalence of cramps"),
            people=say(id="", en="UK general practice register, n=233"),
            cites="naylor1994",
        ),
        Number(
            value="46% (95% CI 38-53)",
            what=say(id="", en="point prevalence of cramps"),
            people=say(id="", en="French primary care, 60 years and over"),
            cites="maisonneuve2016",
        ),
        Number(
            value="24-25% mild, 6% moderate-severe in a month",
            what=say(id="", en="cramps while trying to sleep"),
            people=say(id="", en="US adults, NHANES"),
            cites="grandner2017",
        ),
        Number(
            value="50%",
            what=say(id="", en="point prevalence of cramps"),
            people=say(id="", en="English outpatients aged 65 and over"),
            cites="abdulla1999",
        ),
    ),
    icd10="R25.2",
    cites=(
        "naylor1994",
        "abdulla1999",
        "maisonneuve2016",
        "grandner2017",
        "allen2012",
        "hallegraeff2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="age_years 50 years or more", facts={person.age_years: 50}, expect=YES),
        Example(who="timing: While asleep at night", facts={cramp.timing: ["asleep"]}, expect=YES),
        Example(who="cramp_sites: Calf", facts={cramp.cramp_sites: ["calf"]}, expect=YES),
        Example(who="relief_by_stretch", facts={cramp.relief_by_stretch: True}, expect=YES),
        Example(
            who="problem_duration_weeks 52 weeks or more",
            facts={cramp.problem_duration_weeks: 52},
            expect=YES,
        ),
        Example(who="sex_at_birth: Female", facts={person.sex_at_birth: "female"}, expect=YES),
        Example(
            who="none of it",
            facts={
                person.age_years: 49,
                cramp.timing: [],
                cramp.cramp_sites: [],
                cramp.relief_by_stretch: False,
                cramp.problem_duration_weeks: 51,
                person.sex_at_birth: "male",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
