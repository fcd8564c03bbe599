"""People on cholesterol medicine (statins)."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

statin_users = Population(
    title=say(
        id="Pengguna obat penurun kolesterol (statin)",
        en="People on cholesterol medicine (statins)",
    ),
    says=say(
        id="Statin menambah sedikit keluhan otot, terutama pada tahun pertama. Dalam uji tersamar pada 123.940 orang, 27,1 dari 100 pemakai statin mengeluh nyeri otot, dan 26,6 dari 100 pada plasebo. Jadi sebagian besar kram saat memakai statin punya sebab lain.",
        en="Statins add a little muscle trouble, mostly in the first year. In blinded trials of 123,940 people, 27.1 in 100 on a statin had muscle pain, and 26.6 in 100 on placebo. So most cramps on a statin have another cause.",
    ),
    when=medicines_taken.medicines.includes("statin"),
    do=(
        Advice(
            text=say(
                id="Minta telaah: obat lain, tiroid, vitamin D, ginjal, dan enzim otot bila keluhan berat.",
                en="Ask for a review: other medicines, thyroid, vitamin D, kidneys, and muscle enzyme if symptoms are marked.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Bila dokter setuju, jeda singkat lalu mulai lagi yang direncanakan bersama dokter dapat menunjukkan apakah statin sebabnya.",
                en="If the doctor agrees, a pause and restart planned with the doctor can show whether the statin is the cause.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Sebutkan kepada apoteker antibiotik, obat jamur, amlodipin, diltiazem, verapamil, gemfibrozil, dan jeruk bali atau grapefruit.",
                en="Tell the pharmacist about antibiotics, antifungals, amlodipine, diltiazem, verapamil, gemfibrozil, and pomelo or grapefruit.",
            ),
            cites="mhra_simva2012",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan menghentikan statin sendiri, terlebih setelah serangan jantung, pemasangan ring, atau stroke.",
                en="Do not stop the statin on your own, least of all after a heart attack, a stent or a stroke.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan menambah kina atau angkak (beras ragi merah) sendiri.",
                en="Do not add quinine or red-yeast rice (angkak) on your own.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Otot sangat nyeri atau lemah, disertai air kencing gelap seperti teh atau cola: ke IGD hari ini juga.",
                en="Severe muscle pain or weakness with dark urine like tea or cola: go to an emergency department today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Paha atau bahu kiri dan kanan makin lemah: periksa ke dokter dalam dua minggu.",
                en="Both thighs or shoulders growing weaker: see a doctor within two weeks.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="27.1% / 26.6%",
            what=say(
                id="nyeri atau lemah otot pada statin / plasebo",
                en="muscle pain or weakness on statin / placebo",
            ),
            people=say(id="uji tersamar pada 123.940 orang", en="blinded trials of 123,940 people"),
            cites="ctt2022",
        ),
        Number(
            value="1.16 (1.04-1.29)",
            what=say(
                id="kali lebih sering mulai obat kram setelah statin",
                en="times more new cramp treatment after a statin",
            ),
            people=say(
                id="penduduk 50 tahun ke atas, British Columbia",
                en="residents of 50 and over, British Columbia",
            ),
            cites="garrison2012",
        ),
    ),
    cites=(
        "ctt2022",
        "garrison2012",
        "mhra_simva2012",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 64 on a statin", facts={medicines_taken.medicines: ["statin"]}, expect=YES
        ),
        Example(who="a woman who takes nothing", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
