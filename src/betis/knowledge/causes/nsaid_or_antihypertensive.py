"""Naproxen, nifedipine or other blood-pressure medicine."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nsaid_or_antihypertensive = Cause(
    title=say(
        id="Obat nyeri harian (naproksen) atau obat tekanan darah tertentu",
        en="Daily pain tablets (naproxen) or certain blood-pressure medicines",
    ),
    says=say(
        id=(
            "Beberapa obat ini disebut dalam daftar obat yang dikaitkan dengan kram. "
            "Naproksen disebut oleh satu tinjauan, tanpa angka. Nifedipin: kram pada "
            "2,7–8%, dibanding 3% pada plasebo. Losartan: 1% dibanding 0–1,1%, jadi tidak "
            "jelas berbeda. Amlodipin dan obat berakhiran -pril hanya berupa laporan. "
            'Jadi "obat tekanan darah menyebabkan kram" terlalu umum. Petunjuk yang lebih '
            "jelas hanya pada beberapa diuretik. Satu survei orang tua menemukan lebih "
            "banyak kram pada pemakai obat nyeri. Pada orang bertekanan darah tinggi "
            "tidak. Survei Amerika Serikat justru menemukan hubungan dengan tekanan darah "
            "tinggi."
        ),
        en=(
            "Some of these are named in lists of medicines linked with cramps. Naproxen "
            "is named by one review, without a number. Nifedipine: cramps in 2.7–8%, "
            "against 3% on placebo. Losartan: 1% against 0–1.1%, so no clear difference. "
            'Amlodipine and tablets ending in -pril have reports only. So "blood-pressure '
            'medicines cause cramps" is too broad. The clearer signal is with some '
            "diuretics. One survey of older people found more cramps in users of pain "
            "tablets, but not in people with high blood pressure. A US survey did find a "
            "link with high blood pressure."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan obat tekanan darah sendiri. Catat kapan obat dimulai "
            "atau dosisnya diubah, dan kapan kram mulai. Tunjukkan kepada dokter atau "
            "apoteker; tanyakan apakah dosis atau jenisnya bisa disesuaikan. Tanyakan "
            "pemeriksaan kalium dan fungsi ginjal. Obat berakhiran -pril dan -sartan "
            "menaikkan kalium, jadi jangan menambah kalium sendiri. Obat nyeri bebas "
            "tidak perlu diminum tiap hari untuk kram; kram sudah selesai sebelum obat "
            "bekerja. Bila obat nyeri itu diresepkan, bicarakan dulu dengan dokter."
        ),
        en=(
            "Do not stop a blood-pressure medicine on your own. Write down when it was "
            "started or changed, and when the cramps began. Show this to a doctor or "
            "pharmacist; ask whether dose or kind can be adjusted. Ask about tests of "
            "potassium and kidney function. Tablets ending in -pril and -sartan raise "
            "potassium, so do not add potassium yourself. Pain tablets bought without "
            "prescription are no daily treatment for cramps: the cramp is over before "
            "they work. If pain tablets were prescribed for you, talk to the doctor "
            "first."
        ),
    ),
    only_when=medicines_taken.medicines.includes(
        "naproxen_or_nsaid", "calcium_channel_blocker", "ace_or_arb"
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("naproxen_or_nsaid"),
            cites="allen2012",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("calcium_channel_blocker"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("ace_or_arb"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    checks=(
        "potassium",
        "creatinine",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="2.7–8% vs 3%",
            what=say(
                id="kram dengan nifedipin, dibanding plasebo",
                en="cramps on nifedipine, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in product labels",
            ),
            cites="sider41",
        ),
        Number(
            value="1% vs 0–1.1%",
            what=say(
                id="kram dengan losartan, dibanding plasebo",
                en="cramps on losartan, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in product labels",
            ),
            cites="sider41",
        ),
    ),
    icd10="T46.5",
    cites=(
        "allen2012",
        "sider41",
        "abdulla1999",
        "grandner2017",
        "garrison2012",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 66 on daily naproxen",
            facts={medicines_taken.medicines: ["naproxen_or_nsaid"]},
            expect=YES,
        ),
        Example(
            who="a man of 70 on nifedipine",
            facts={medicines_taken.medicines: ["calcium_channel_blocker"]},
            expect=YES,
        ),
        Example(
            who="a man of 59 on valsartan",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 on none of these", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=("antihypertensives",),
    corrects=("antihypertensives",),
)
