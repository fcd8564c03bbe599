"""Long-acting breathing inhaler."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

laba_inhaler = Cause(
    title=say(id="Obat hirup kerja panjang (LABA)", en="Long-acting breathing inhaler"),
    says=say(
        id=(
            "Obat hirup kerja panjang (salmeterol, formoterol, indakaterol) membuka jalan napas, tetapi juga merangsang otot dan menggeser kalium ke dalam sel. "
            "Inilah golongan obat dengan kaitan terkuat. "
            "Setelah mulai memakainya, pengobatan kram baru menjadi 2,42 kali lebih sering (2,02–2,89): sendiri 2,17 (1,56–3,02), bersama steroid hirup 2,55 (2,06–3,12). "
            "Data itu dari wilayah berpenduduk 4,2 juta, dengan resep kina sebagai penanda kram. "
            "Dalam label salmeterol: 3 % dibanding 1 % plasebo. "
            "Belum ada uji yang mengganti obatnya untuk melihat apakah kram berkurang."
        ),
        en=(
            "Long-acting inhalers (salmeterol, formoterol, indacaterol) open the airways, but also stimulate muscle and shift potassium into the cells. "
            "This is the group of medicines with the strongest link. "
            "After starting one, new treatment for cramps became 2.42 times as frequent (2.02–2.89): alone 2.17 (1.56–3.02), with an inhaled steroid 2.55 (2.06–3.12). "
            "The data come from a region of 4.2 million people, with quinine prescriptions standing for cramps. "
            "In salmeterol labels: 3% against 1% on placebo. "
            "No trial has changed the medicine to see whether cramps become fewer."
        ),
    ),
    do=say(
        id=(
            "Sulit bicara karena sesak, atau bibir biru: telepon 119 atau 112 sekarang. "
            "Makin sering butuh obat pelega: periksa hari ini juga. "
            "Jangan menghentikan atau melewatkan obat hirup karena kram: kendali napas tetap utama. "
            "Catat kapan obat dimulai dan kapan kram mulai. "
            "Tanyakan kepada dokter atau apoteker: sudah tepatkah cara dan dosis hirup, adakah pilihan lain, dan perlukah kalium diperiksa? "
            "Sebutkan tablet steroid, teofilin, atau obat peluruh kencing."
        ),
        en=(
            "Too breathless to speak, or blue lips: call 119 or 112 now. "
            "Needing the reliever more and more: be seen the same day. "
            "Do not stop or skip the inhaler because of cramps: control of breathing comes first. "
            "Note when the medicine and when the cramps began. "
            "Ask the doctor or pharmacist: are technique and dose right, is there another choice, and should potassium be checked? "
            "Mention steroid tablets, theophylline or a water tablet."
        ),
    ),
    only_when=medicines_taken.medicines.includes("laba"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("laba"),
            cites="garrison2012",
            grade=Grade.STRONG,
            ratio=2.42,
            low=2.02,
            high=2.89,
            measure="adjusted sequence ratio",
        ),
        Weight(when=body.known_copd_asthma, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "potassium",
        "magnesium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="2.42 (2.02–2.89)",
            what=say(
                id="pengobatan kram baru sesudah dibanding sebelum mulai LABA",
                en="new cramp treatment after against before starting a LABA",
            ),
            people=say(
                id="usia 50 tahun ke atas, wilayah berpenduduk 4,2 juta, Kanada",
                en="aged 50 and over, a region of 4.2 million, Canada",
            ),
            cites="garrison2012",
        ),
        Number(
            value="3 % vs 1 %",
            what=say(
                id="kram otot tercatat dalam label: salmeterol dibanding plasebo",
                en="muscle cramps listed in labels: salmeterol against placebo",
            ),
            people=say(id="uji dalam label obat", en="trials in labels"),
            cites="sider41",
        ),
    ),
    icd10="T48.6",
    cites=(
        "garrison2012",
        "sider41",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 67 who inhales salmeterol",
            facts={medicines_taken.medicines: ["laba"]},
            expect=YES,
        ),
        Example(
            who="a woman with asthma who uses no long-acting inhaler",
            facts={medicines_taken.medicines: [], body.known_copd_asthma: True},
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
