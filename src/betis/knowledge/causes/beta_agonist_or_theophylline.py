"""Salbutamol tablets or frequent reliever inhaler, theophylline."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

beta_agonist_or_theophylline = Cause(
    title=say(
        id="Salbutamol (tablet atau sering dihirup), teofilin",
        en="Salbutamol tablets or frequent reliever inhaler, theophylline",
    ),
    says=say(
        id=(
            "Salbutamol (tablet atau obat hirup pelega yang sering dipakai), teofilin, dan aminofilin merangsang otot dan mendorong kalium masuk ke dalam sel. "
            "Otot bisa gemetar atau kram. "
            "Dalam label obat, kram tercatat pada 0,5–5 % pemakai salbutamol, dibanding 0,6–1,3 % pada plasebo. "
            "Artikel lama menyebut efek samping aminofilin persis sama. "
            "Untuk teofilin dan aminofilin hanya ada laporan tanpa angka, dan itu belum kami periksa."
        ),
        en=(
            "Salbutamol (tablets, or a reliever inhaler used often), theophylline and aminophylline stimulate muscle and push potassium into the cells. "
            "Muscles may tremble or cramp. "
            "In labels, cramps are listed for 0.5–5% of salbutamol users, against 0.6–1.3% on placebo. "
            "An old article says the side effect of aminophylline is exactly the same. "
            "For theophylline and aminophylline there are only reports without figures, which we have not verified."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan atau melewatkan obat napas: kendali napas tetap utama. "
            "Tanyakan kepada dokter atau apoteker: sudah tepatkah cara dan dosis hirup, dan perlukah kadar teofilin serta kalium diperiksa? "
            "Ini lebih penting bila Anda juga memakai tablet steroid atau obat peluruh kencing. "
            "Mual, gemetar, atau berdebar saat memakai teofilin bisa berarti kadarnya terlalu tinggi: hubungi dokter hari ini juga. "
            "Makin sering butuh obat pelega adalah tanda bahaya asma: periksakan diri hari ini juga. "
            "Sulit bicara karena sesak atau bibir biru: telepon 119 atau 112 sekarang."
        ),
        en=(
            "Do not stop or skip your breathing medicine: control of breathing comes first. "
            "Ask the doctor or pharmacist: are inhaler technique and dose right, and should the theophylline level and potassium be checked? "
            "This matters more if you also take steroid tablets or a water tablet. "
            "Nausea, shaking or pounding heart on theophylline may mean the level is too high: contact a doctor the same day. "
            "Needing the reliever more and more is an asthma warning: be seen the same day. "
            "Too breathless to speak, or blue lips: call 119 or 112 now."
        ),
    ),
    only_when=medicines_taken.medicines.includes("saba_or_theophylline"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("saba_or_theophylline"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=nerve_muscle.muscle_twitching, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=results.lab_potassium.less_than(3.5), cites="hypok_pcn", grade=Grade.MODERATE),
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
            value="0.5–5 % vs 0.6–1.3 %",
            what=say(
                id="kram otot tercatat dalam label: salbutamol dibanding plasebo",
                en="muscle cramps listed in labels: salbutamol against placebo",
            ),
            people=say(
                id="berbagai uji dalam label obat Amerika dan Eropa",
                en="various trials in US and European labels",
            ),
            cites="sider41",
        ),
    ),
    icd10="T48.6",
    cites=(
        "sider41",
        "hypok_pcn",
        "rx_recalled",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 58 who inhales salbutamol many times a day",
            facts={medicines_taken.medicines: ["saba_or_theophylline"]},
            expect=YES,
        ),
        Example(
            who="a woman on theophylline with a potassium of 3.4",
            facts={medicines_taken.medicines: ["saba_or_theophylline"], results.lab_potassium: 3.4},
            expect=YES,
        ),
        Example(
            who="a man who inhales salbutamol often, with a potassium of 3.5",
            facts={medicines_taken.medicines: ["saba_or_theophylline"], results.lab_potassium: 3.5},
            expect=YES,
        ),
        Example(
            who="a woman with twitching and a potassium of 3.4 who takes neither",
            facts={
                medicines_taken.medicines: [],
                nerve_muscle.muscle_twitching: True,
                results.lab_potassium: 3.4,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("aminophylline",),
)
