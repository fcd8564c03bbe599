"""Blood clot in a deep leg vein."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

deep_vein_thrombosis = Mimic(
    title=say(id="Bekuan darah di vena dalam tungkai", en="Blood clot in a deep leg vein"),
    says=say(
        id="", en="Never massage a swollen one-sided calf. In pregnancy D-dimer cannot rule out."
    ),
    differs=say(
        id="",
        en="Continuous calf ache or tenderness with one-sided swelling, warmth or pitting; does not come in minutes-long attacks and is not ended by stretching. Pain with swelling and risk factors means scan first.",
    ),
    do=say(id="", en=""),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=circulation.leg_swelling_one_side, cites="wells2003", grade=Grade.STRONG),
        Weight(
            when=circulation.calf_difference_cm.at_least(3), cites="wells2003", grade=Grade.STRONG
        ),
        Weight(when=circulation.deep_calf_tenderness, cites="wells2003", grade=Grade.MODERATE),
        Weight(when=circulation.pitting_oedema_one_leg, cites="wells2003", grade=Grade.MODERATE),
        Weight(when=circulation.active_cancer, cites="wells2003", grade=Grade.MODERATE),
        Weight(
            when=circulation.immobile_or_surgery_12_weeks, cites="wells2003", grade=Grade.MODERATE
        ),
        Weight(when=circulation.previous_dvt_or_pe, cites="wells2003", grade=Grade.MODERATE),
        Weight(
            when=medicines_taken.oestrogen_pill_or_hormone,
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(when=circulation.long_travel_recent, cites="expert_practice", grade=Grade.WEAK),
        Weight(
            when=results.dvt_scan_result.among("positive"), cites="nice_dvt", grade=Grade.STRONG
        ),
        Weight(
            when=person.pregnancy_status.among("first_trimester"),
            cites="left_rule",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(
            when=cramp.side_pattern.among("alternates"), cites="expert_practice", grade=Grade.WEAK
        ),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=circulation.other_cause_at_least_as_likely, cites="wells2003", grade=Grade.STRONG
        ),
        Weight(
            when=results.dvt_scan_result.among("negative"), cites="nice_dvt", grade=Grade.STRONG
        ),
    ),
    checks=(
        "d_dimer",
        "venous_duplex",
    ),
    see=(
        "gp",
        "ed",
    ),
    icd10="I80.2",
    snomed="128053003",
    cites=(
        "wells2003",
        "nice_dvt",
        "bmjbp_wells",
        "left_rule",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_swelling_one_side", facts={circulation.leg_swelling_one_side: True}, expect=YES
        ),
        Example(
            who="calf_difference_cm 3.0 cm or more",
            facts={circulation.leg_swelling_one_side: True, circulation.calf_difference_cm: 3.0},
            expect=YES,
        ),
        Example(
            who="deep_calf_tenderness", facts={circulation.deep_calf_tenderness: True}, expect=YES
        ),
        Example(
            who="pitting_oedema_one_leg",
            facts={circulation.pitting_oedema_one_leg: True},
            expect=YES,
        ),
        Example(who="active_cancer", facts={circulation.active_cancer: True}, expect=YES),
        Example(
            who="immobile_or_surgery_12_weeks",
            facts={circulation.immobile_or_surgery_12_weeks: True},
            expect=YES,
        ),
        Example(who="previous_dvt_or_pe", facts={circulation.previous_dvt_or_pe: True}, expect=YES),
        Example(
            who="oestrogen_pill_or_hormone",
            facts={person.sex_at_birth: "female", medicines_taken.oestrogen_pill_or_hormone: True},
            expect=YES,
        ),
        Example(who="long_travel_recent", facts={circulation.long_travel_recent: True}, expect=YES),
        Example(
            who="dvt_scan_result: Clot found",
            facts={results.dvt_scan_result: "positive"},
            expect=YES,
        ),
        Example(
            who="pregnancy_status: Yes, weeks 1-13",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 10,
                person.pregnancy_status: "first_trimester",
            },
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.calf_difference_cm: 2.9,
                circulation.deep_calf_tenderness: False,
                circulation.pitting_oedema_one_leg: False,
                circulation.active_cancer: False,
                circulation.immobile_or_surgery_12_weeks: False,
                circulation.previous_dvt_or_pe: False,
                medicines_taken.oestrogen_pill_or_hormone: False,
                circulation.long_travel_recent: False,
                results.dvt_scan_result: "not_done",
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
