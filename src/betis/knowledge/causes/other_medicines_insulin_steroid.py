"""Other medicines (insulin, steroids, cholinesterase inhibitors, bisphosphonates)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

other_medicines_insulin_steroid = Cause(
    title=say(
        id="Obat lain (insulin, steroid, obat pikun, infus atau suntikan tulang)",
        en="Other medicines (insulin, steroids, cholinesterase inhibitors, bone drips)",
    ),
    says=say(
        id=(
            "Beberapa obat lain dilaporkan bersama kram, tetapi buktinya sangat lemah. "
            "Donepezil untuk pikun: 3–8%, dibanding 2% pada plasebo. Asam zoledronat "
            "untuk tulang: 1,5–5,6%, dibanding 1,7–5%, jadi tidak jelas berbeda. Tetapi "
            "setelah infus tulang, kalsium bisa turun dalam beberapa hari. Tablet steroid "
            "dapat menurunkan kalium. Insulin hanya berupa laporan. Bahwa insulin "
            "menguras magnesium dari dalam sel sampai kram, kami tidak menemukan "
            "buktinya; gula rendah dan kerusakan saraf lebih masuk akal."
        ),
        en=(
            "Some other medicines are reported with cramps, but the evidence is very "
            "weak. Donepezil for dementia: 3–8%, against 2% on placebo. Zoledronic acid "
            "for bone: 1.5–5.6%, against 1.7–5%, so no clear difference. But after a bone "
            "drip calcium can fall within days. Steroid tablets can lower potassium. For "
            "insulin there are reports only. We found no evidence that insulin empties "
            "magnesium from the cells until they cramp; low sugar and nerve damage are "
            "more plausible."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan obat sendiri; tablet steroid berbahaya bila dihentikan "
            "mendadak. Bila setelah infus tulang tangan kaku seperti cakar atau mulut "
            "kesemutan, periksa hari ini juga. Catat kapan obat dimulai dan kapan kram "
            "mulai, lalu tunjukkan kepada dokter atau apoteker. Tanyakan pemeriksaan "
            "kalium dan kalsium, juga vitamin D bila memakai obat tulang. Bila memakai "
            "insulin, periksa gula saat kram membangunkan Anda."
        ),
        en=(
            "Do not stop a medicine on your own; stopping steroid tablets suddenly is "
            "dangerous. If after a bone drip the hands stiffen like claws or the mouth "
            "tingles, be seen today. Write down when the medicine was started and when "
            "the cramps began, and show this to a doctor or pharmacist. Ask about tests "
            "of potassium and calcium, and vitamin D with a bone medicine. On insulin, "
            "check your sugar when a cramp wakes you."
        ),
    ),
    only_when=medicines_taken.medicines.includes(
        "insulin", "steroid", "cholinesterase_inhibitor", "bisphosphonate_or_denosumab"
    ),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("insulin"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("steroid"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("cholinesterase_inhibitor"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("bisphosphonate_or_denosumab"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    checks=(
        "potassium",
        "calcium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="3–8% vs 2%",
            what=say(
                id="kram dengan donepezil, dibanding plasebo",
                en="cramps on donepezil, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in product labels",
            ),
            cites="sider41",
        ),
        Number(
            value="1.5–5.6% vs 1.7–5%",
            what=say(
                id="kram otot dengan asam zoledronat, dibanding plasebo",
                en="muscle spasms on zoledronic acid, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in product labels",
            ),
            cites="sider41",
        ),
    ),
    icd10="T50.9",
    cites=(
        "expert_practice",
        "sfe_hypocalcaemia",
        "sider41",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 58 on insulin", facts={medicines_taken.medicines: ["insulin"]}, expect=YES
        ),
        Example(
            who="a woman of 63 on steroid tablets",
            facts={medicines_taken.medicines: ["steroid"]},
            expect=YES,
        ),
        Example(
            who="a man of 79 on donepezil",
            facts={medicines_taken.medicines: ["cholinesterase_inhibitor"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 after a zoledronate drip",
            facts={medicines_taken.medicines: ["bisphosphonate_or_denosumab"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 on none of these", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "insulin",
        "S304",
    ),
    corrects=("S304",),
)
