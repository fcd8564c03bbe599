"""People with active cancer or cancer treatment."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

cancer_therapy = Population(
    title=say(
        id="Orang dengan kanker aktif atau terapi kanker",
        en="People with active cancer or cancer treatment",
    ),
    says=say(
        id="Tablet target, obat platinum, dan vinka dapat menimbulkan kram lewat saraf, atau lewat magnesium dan kalsium yang hilang. Gumpalan darah juga lebih sering pada kanker. Karena itu satu tungkai bengkak harus diperiksa hari itu juga.",
        en="Targeted tablets, platinum and vinca medicines can bring cramps through the nerves, or through lost magnesium and calcium. Clots are commoner in cancer as well. So one swollen leg must be examined the same day.",
    ),
    when=circulation.active_cancer | medicines_taken.medicines.includes("chemotherapy"),
    do=(
        Advice(
            text=say(
                id="Laporkan kram pada kunjungan berikut. Tanyakan tes kalsium, magnesium, fosfat, dan enzim otot.",
                en="Report cramps at the next visit. Ask about calcium, magnesium, phosphate and muscle enzyme.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Regangkan dan bergerak ringan bila tim setuju.",
                en="Stretch and move gently if the team agrees.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan melewatkan atau menghentikan obat kanker sendiri.",
                en="Do not skip or stop the cancer medicine on your own.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan minum suplemen, atau makan grapefruit dan jeruk bali, tanpa bertanya kepada tim.",
                en="Take no supplements, grapefruit or pomelo without asking the team.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(id="Jangan memijat tungkai yang bengkak.", en="Do not massage a swollen leg."),
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
        Advice(
            text=say(
                id="Demam, atau nyeri punggung baru dengan tungkai lemah atau kencing tidak terkendali: telepon 119 atau 112, atau ke IGD sekarang.",
                en="Fever, or new back pain with weak legs or loss of bladder control: call 119, 112 or your local number, or go to an emergency department now.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="9.9-62%",
            what=say(id="kram pada pemakai imatinib", en="cramps with imatinib"),
            people=say(
                id="sebagian besar uji dalam label obat", en="most trials in medicine labels"
            ),
            cites="sider41",
        ),
        Number(
            value="71.7-74.6%",
            what=say(id="kram otot pada pemakai vismodegib", en="muscle spasms with vismodegib"),
            people=say(id="uji dalam label obat", en="trials in medicine labels"),
            cites="sider41",
        ),
    ),
    cites=(
        "sider41",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 55 with breast cancer under treatment",
            facts={circulation.active_cancer: True},
            expect=YES,
        ),
        Example(
            who="a man on imatinib", facts={medicines_taken.medicines: ["chemotherapy"]}, expect=YES
        ),
        Example(
            who="a woman with neither",
            facts={circulation.active_cancer: False, medicines_taken.medicines: []},
            expect=NO,
        ),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
