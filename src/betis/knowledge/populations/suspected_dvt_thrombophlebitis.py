"""A possible clot or inflamed vein."""

from datetime import date

from betis.guideline.items import Advice, Example, Population
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.results import results
from betis.knowledge.situations.possible_clot import possible_clot
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

suspected_dvt_thrombophlebitis = Population(
    title=say(
        id="Mungkin ada gumpalan darah atau radang vena", en="A possible clot or inflamed vein"
    ),
    says=say(
        id="Gumpalan darah bisa terasa seperti kram yang tidak mau lepas. Menekan atau memijat dapat mendorong pecahannya ke paru. Laporan kasus mencatat sumbatan paru setelah pijat pada ibu hamil, dan gumpalan setelah pijat dalam pada pria 67 tahun.",
        en="A clot can feel like a cramp that does not let go. Pressing or rubbing may push a piece to the lung. Reported cases include a lung clot after leg massage in a pregnant woman and a clot after deep massage in a man of 67.",
    ),
    when=possible_clot.holds,
    do=(
        Advice(
            text=say(
                id="Jangan meregang atau menggosok lagi. Istirahatkan tungkai dan pergi ke IGD hari ini juga.",
                en="Do no more stretching or rubbing. Rest the leg and go to an emergency department today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Ceritakan perjalanan jauh, operasi, persalinan, kanker, lama berbaring, pil hormon, atau gumpalan sebelumnya.",
                en="Tell the staff about long travel, surgery, birth, cancer, bed rest, hormones or earlier clots.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan pijat, urut, bekam, kerok, rol busa, rendaman panas, atau alat getar.",
                en="No massage, urut, cupping, scraping, foam roller, hot soak or vibration.",
            ),
            cites="massage_tp",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan memakai stoking atau perban elastis sebelum diperiksa dokter.",
                en="No compression stocking or elastic bandage until a doctor has examined the leg.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan menunggu sampai besok untuk melihat apakah betis membaik.",
                en="Do not wait until tomorrow to see whether the calf settles.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Satu betis bengkak, hangat, merah, atau terus nyeri: mungkin ada gumpalan darah. Ke IGD hari ini juga, dan jangan dipijat.",
                en="One calf that is swollen, warm, red or constantly painful may be a blood clot. Go to an emergency department today, and do not massage it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Sesak mendadak, nyeri dada, atau batuk darah: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Sudden breathlessness, chest pain or coughing blood: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    cites=(
        "massage_pe",
        "massage_tp",
        "nice_dvt",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 45 with one leg newly swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a man with a hard sore cord under the skin",
            facts={circulation.tender_cord_under_skin: True},
            expect=YES,
        ),
        Example(
            who="a woman with none of the signs",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
            },
            expect=NO,
        ),
        Example(who="a man who was asked nothing", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
