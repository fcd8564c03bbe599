"""A cramp that will not let go after 10 minutes."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# UK patient guidance gives 10 minutes; shorter cramps are normal.
cramp_over_10_min_now = RedFlag(
    title=say(
        id="Kram tidak mengendur setelah 10 menit",
        en="A cramp that will not let go after 10 minutes",
    ),
    says=say(
        id=(
            "Kram biasa berlangsung beberapa detik sampai 10 menit. Bila lebih lama walau sudah diregangkan, mungkin ini bukan kram biasa. Sebab yang perlu dicari antara lain aliran darah tersumbat, tekanan di dalam otot, dan tetanus. Kram lama bukan berarti pasti penyakit pembuluh darah; dokter umum atau IGD bisa menilai lebih dulu. Ke dokter bedah vaskular hanya bila ada petunjuknya."
        ),
        en=(
            "An ordinary cramp lasts from a few seconds to 10 minutes. If it goes on longer despite stretching, it may not be an ordinary cramp. A blocked artery, pressure inside the muscle and tetanus are among the causes to look for. A long cramp does not have to be a disease of the vessels; a general doctor or an emergency department can judge first. A vascular surgeon comes in only where something points to the vessels."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Cari pertolongan medis sekarang, di puskesmas atau IGD. Bila tungkai dingin, pucat, "
            "kebas, atau tegang seperti papan, telepon 119 atau 112."
        ),
        en=(
            "Get medical help now, at a clinic or an emergency department. If the leg is cold, "
            "pale, numb or hard as a board, call 119 or 112."
        ),
    ),
    when=cramp.cramp_happening_now_minutes.more_than(10),
    suspects=(
        "acute_limb_ischaemia",
        "acute_compartment_syndrome",
        "tetanus",
        "dystonia",
    ),
    cites=(
        "nidirect_cramps",
        "nhs_cramps",
        "nhs_cramps_2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 67 whose calf has been locked for 11 minutes",
            facts={cramp.cramp_happening_now: True, cramp.cramp_happening_now_minutes: 11},
            expect=YES,
        ),
        Example(
            who="a woman of 67 whose calf has been locked for 10 minutes",
            facts={cramp.cramp_happening_now: True, cramp.cramp_happening_now_minutes: 10},
            expect=NO,
        ),
        Example(
            who="a man who has no cramp at this moment",
            facts={cramp.cramp_happening_now: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=("prolonged_night_cramps",),
    corrects=("prolonged_night_cramps",),
)
