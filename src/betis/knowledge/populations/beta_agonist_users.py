"""People on long-acting inhalers, frequent salbutamol or theophylline."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

beta_agonist_users = Population(
    title=say(
        id="Pengguna obat hirup kerja panjang, salbutamol sering, atau teofilin",
        en="People on long-acting inhalers, frequent salbutamol or theophylline",
    ),
    says=say(
        id="Obat asma dan paru ini merangsang otot dan menggeser kalium ke dalam sel. Kram baru kira-kira dua setengah kali lebih sering setelah obat hirup kerja panjang dimulai. Tablet steroid, teofilin, dan obat peluruh kencing menambahnya. Napas tetap lebih penting daripada kram.",
        en="These medicines for asthma and lungs stimulate muscle and shift potassium into cells. New cramps are about two and a half times as common after a long-acting inhaler is started. Steroid tablets, theophylline and water tablets add to it. Breathing still matters more than cramps.",
    ),
    when=medicines_taken.medicines.includes("laba", "saba_or_theophylline"),
    do=(
        Advice(
            text=say(
                id="Minta cara memakai obat hirup diperiksa, dan berkumurlah setelahnya. Tanyakan dosis terendah yang cukup, serta tes kalium.",
                en="Have the inhaler technique checked, and rinse the mouth after it. Ask about the lowest dose that controls you, and a potassium test.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(id="Regangkan betis sebelum tidur.", en="Stretch the calves before bed."),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan melewatkan obat pengontrol atau pelega karena kram. Jangan menghentikan obat sendiri.",
                en="Never skip a controller or reliever because of cramps. Do not stop a medicine on your own.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Tanyakan dulu sebelum obat penyekat beta, tambahan teofilin, atau minuman berenergi.",
                en="Ask before beta-blockers, extra theophylline or energy drinks.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Makin sering butuh pelega, sulit bicara, atau bibir biru: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Needing the reliever more and more, hard to speak, or blue lips: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jantung berdebar, pingsan, atau mendadak lemah: kadar kalium mungkin berbahaya. Minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="A pounding heart, fainting or sudden weakness may mean a dangerous potassium level. Get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="2.42 (2.02-2.89)",
            what=say(
                id="kali lebih sering mulai obat kram setelah obat hirup kerja panjang",
                en="times more new cramp treatment after a long-acting inhaler",
            ),
            people=say(
                id="penduduk 50 tahun ke atas, British Columbia",
                en="residents of 50 and over, British Columbia",
            ),
            cites="garrison2012",
        ),
        Number(
            value="2.17 (1.56-3.02)",
            what=say(id="tanpa steroid hirup", en="without an inhaled steroid"),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="2.55 (2.06-3.12)",
            what=say(id="dengan steroid hirup", en="with an inhaled steroid"),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="3% / 1%",
            what=say(id="kram pada salmeterol / plasebo", en="cramps on salmeterol / placebo"),
            people=say(id="data label obat", en="medicine label data"),
            cites="sider41",
        ),
    ),
    cites=(
        "garrison2012",
        "sider41",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 66 on a long-acting inhaler",
            facts={medicines_taken.medicines: ["laba"]},
            expect=YES,
        ),
        Example(
            who="a woman with asthma on aminophylline tablets",
            facts={medicines_taken.medicines: ["saba_or_theophylline"]},
            expect=YES,
        ),
        Example(
            who="a woman who takes a statin only",
            facts={medicines_taken.medicines: ["statin"]},
            expect=NO,
        ),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
