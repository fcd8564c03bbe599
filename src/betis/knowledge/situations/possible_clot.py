"""A blood clot in the leg is possible."""

from datetime import date

from betis.guideline.items import Example, Situation
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

possible_clot = Situation(
    name="possible_clot",
    title=say(id="Mungkin ada gumpalan darah di tungkai", en="A blood clot in the leg is possible"),
    says=say(
        id="Satu tungkai bengkak, hangat, merah, nyeri bila ditekan, atau ada urat nyeri di bawah kulit. Jangan dipijat, digulung, dihangatkan, atau ditarik kuat sampai diperiksa.",
        en="One leg swollen, warm, red, tender when pressed, or with a sore cord under the skin. No massage, rolling, heat or forceful pulling until it has been examined.",
    ),
    when=circulation.leg_swelling_one_side
    | circulation.leg_red_warm
    | circulation.tender_cord_under_skin
    | circulation.deep_calf_tenderness
    | circulation.calf_difference_cm.at_least(2)
    | results.dvt_scan_result.among("positive"),
    cites=(
        "nice_dvt",
        "wells2003",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="leg_swelling_one_side", facts={circulation.leg_swelling_one_side: True}, expect=YES
        ),
        Example(who="leg_red_warm", facts={circulation.leg_red_warm: True}, expect=YES),
        Example(
            who="tender_cord_under_skin",
            facts={circulation.tender_cord_under_skin: True},
            expect=YES,
        ),
        Example(
            who="deep_calf_tenderness", facts={circulation.deep_calf_tenderness: True}, expect=YES
        ),
        Example(
            who="calf_difference_cm 2.0 cm or more",
            facts={circulation.leg_swelling_one_side: True, circulation.calf_difference_cm: 2.0},
            expect=YES,
        ),
        Example(
            who="dvt_scan_result: Clot found",
            facts={results.dvt_scan_result: "positive"},
            expect=YES,
        ),
        Example(
            who="none of it",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                circulation.calf_difference_cm: 1.9,
                results.dvt_scan_result: "not_done",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
)
