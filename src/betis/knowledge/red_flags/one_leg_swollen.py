"""One leg swollen, or a tender calf with a risk of a clot."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# No Wells item, and no judgement that something else is likelier, takes this sign away.
one_leg_swollen = RedFlag(
    title=say(
        id="Satu tungkai bengkak, atau betis nyeri dengan risiko gumpalan",
        en="One leg swollen, or a tender calf with a risk of a clot",
    ),
    says=say(
        id=(
            "Satu tungkai yang bengkak bisa berarti penggumpalan darah di pembuluh balik dalam (trombosis vena dalam, DVT). Risikonya naik pada kanker, setelah operasi, lama berbaring, atau gips. Risikonya naik juga bila pernah mengalaminya, dan bila memakai pil KB atau hormon. Pada skor Wells 2 atau lebih, sekitar 40% orang memang punya gumpalan; di bawah 2, masih sampai 15%. Jadi skor rendah tidak menyingkirkannya. Gumpalan dapat lepas ke paru, karena itu tungkai tidak boleh dipijat."
        ),
        en=(
            "One swollen leg can mean a blood clot in a deep vein (deep vein thrombosis, DVT). The risk rises with cancer, after surgery, long bed rest, a cast or an earlier clot, and with the pill or hormones. With a Wells score of 2 or more about 40% of people do have a clot; below 2 it is still up to 15%. So a low score does not rule it out. A clot can travel to the lung, which is why the leg must not be massaged."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Periksa ke dokter atau IGD hari ini. Jangan memijat, menggosok kuat, atau "
            "meregangkan paksa tungkai itu. Bila sesak mendadak atau nyeri dada, telepon 119 atau "
            "112 sekarang."
        ),
        en=(
            "See a doctor or an emergency department today. Do not massage, rub hard or force a "
            "stretch on the leg. With sudden breathlessness or chest pain, call 119 or 112 now."
        ),
    ),
    when=circulation.leg_swelling_one_side
    | circulation.pitting_oedema_one_leg
    | circulation.calf_difference_cm.at_least(3)
    | results.dvt_scan_result.among("positive")
    | (
        (circulation.deep_calf_tenderness | circulation.tender_cord_under_skin)
        & (
            circulation.active_cancer
            | circulation.immobile_or_surgery_12_weeks
            | circulation.previous_dvt_or_pe
            | circulation.leg_paralysed_or_cast
            | circulation.entire_leg_swollen
            | circulation.visible_surface_veins_new
            | circulation.long_travel_recent
            | medicines_taken.oestrogen_pill_or_hormone
            | medicines_taken.medicines.includes("estrogen_or_raloxifene")
        )
    ),
    suspects=(
        "deep_vein_thrombosis",
        "baker_cyst",
        "superficial_vein_thrombosis",
    ),
    within=say(
        id=(
            "Penilaian hari ini. USG dalam 4 jam; bila tidak bisa, pengobatan sementara dan USG "
            "dalam 24 jam"
        ),
        en=(
            "Assessment today. Scan within 4 hours; if not possible, interim treatment and a scan "
            "within 24 hours"
        ),
    ),
    cites=(
        "wells2003",
        "nice_dvt",
        "bmjbp_wells",
        "svt_ggc",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="medicines taken ['statin', 'laba', 'saba_or_theophylline', 'estrogen_or_raloxifene', 'lithium', 'steroid', 'bi",
            facts={
                medicines_taken.medicines: [
                    "statin",
                    "laba",
                    "saba_or_theophylline",
                    "estrogen_or_raloxifene",
                    "lithium",
                    "steroid",
                    "bisphosphonate_or_denosumab",
                ],
                circulation.pitting_oedema_one_leg: True,
                circulation.leg_paralysed_or_cast: True,
            },
            expect=YES,
        ),
        Example(
            who="medicines taken ['saba_or_theophylline', 'lithium', 'steroid', 'bisphosphonate_or_denosumab', 'quinine']; diff",
            facts={
                medicines_taken.medicines: [
                    "saba_or_theophylline",
                    "lithium",
                    "steroid",
                    "bisphosphonate_or_denosumab",
                    "quinine",
                ],
                circulation.calf_difference_cm: 3.1,
                circulation.deep_calf_tenderness: True,
            },
            expect=YES,
        ),
        Example(
            who="difference between the two calves 3.0; the calf is tender along the middle of the back; no new surface veins o",
            facts={
                circulation.calf_difference_cm: 3.0,
                circulation.deep_calf_tenderness: True,
                circulation.visible_surface_veins_new: False,
            },
            expect=YES,
        ),
        Example(
            who="leg vein scan result negative; a hard, tender cord just under the skin; no past clot in a leg vein or lung",
            facts={
                results.dvt_scan_result: "negative",
                circulation.tender_cord_under_skin: True,
                circulation.previous_dvt_or_pe: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a hard, tender cord just under the skin; a past clot in a leg vein or lung",
            facts={circulation.tender_cord_under_skin: True, circulation.previous_dvt_or_pe: True},
            expect=YES,
        ),
        Example(
            who="a hard, tender cord just under the skin; sex at birth male; leg paralysed, weak from nerve damage, or recently",
            facts={
                circulation.tender_cord_under_skin: True,
                person.sex_at_birth: "male",
                circulation.leg_paralysed_or_cast: True,
            },
            expect=YES,
        ),
        Example(
            who="new surface veins (not varicose) on the swollen or painful leg; the calf is tender along the middle of the bac",
            facts={
                circulation.visible_surface_veins_new: True,
                circulation.deep_calf_tenderness: True,
            },
            expect=YES,
        ),
        Example(
            who="4 hours or more of seated travel within 4 weeks; a hard, tender cord just under the skin",
            facts={circulation.long_travel_recent: True, circulation.tender_cord_under_skin: True},
            expect=YES,
        ),
        Example(
            who="no swelling of one leg; the calf is tender along the middle of the back; no hard, tender cord under the skin",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.deep_calf_tenderness: True,
                circulation.tender_cord_under_skin: False,
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a woman of 62 with one leg newly swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a man whose calves differ by 3 cm",
            facts={circulation.leg_swelling_one_side: True, circulation.calf_difference_cm: 3.0},
            expect=YES,
        ),
        Example(
            who="a man with cancer and a tender calf",
            facts={circulation.deep_calf_tenderness: True, circulation.active_cancer: True},
            expect=YES,
        ),
        Example(
            who="a woman with a hard tender vein six weeks after an operation",
            facts={
                circulation.tender_cord_under_skin: True,
                circulation.immobile_or_surgery_12_weeks: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 29 on the pill with a tender calf that is not swollen",
            facts={
                person.sex_at_birth: "female",
                circulation.leg_swelling_one_side: False,
                circulation.deep_calf_tenderness: True,
                medicines_taken.oestrogen_pill_or_hormone: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 66 on raloxifene with a hard tender vein",
            facts={
                circulation.tender_cord_under_skin: True,
                medicines_taken.medicines: ["raloxifene"],
            },
            expect=YES,
        ),
        Example(
            who="a man whose scan shows a clot",
            facts={results.dvt_scan_result: "positive"},
            expect=YES,
        ),
        Example(
            who="a woman with a swollen leg for which the doctor thinks another cause as likely",
            facts={
                circulation.leg_swelling_one_side: True,
                circulation.other_cause_at_least_as_likely: True,
            },
            expect=YES,
        ),
        Example(
            who="a man whose calves differ by 2.9 cm, without swelling, tenderness or a tender vein",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.pitting_oedema_one_leg: False,
                circulation.calf_difference_cm: 2.9,
                circulation.deep_calf_tenderness: False,
                circulation.tender_cord_under_skin: False,
                results.dvt_scan_result: "not_done",
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "venous_thrombosis",
        "thrombotic_complications",
    ),
)
