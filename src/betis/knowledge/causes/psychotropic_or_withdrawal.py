"""Lithium, antipsychotics, antidepressants, or stopping sedatives."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

psychotropic_or_withdrawal = Cause(
    title=say(
        id=("Obat jiwa (litium, antipsikotik, antidepresan), atau saat melepas obat penenang"),
        en="Lithium, antipsychotics, antidepressants, or coming off sedatives",
    ),
    says=say(
        id=(
            "Beberapa obat jiwa dilaporkan bersama kram, tetapi buktinya sangat lemah. "
            "Kuetiapin: kram otot pada 1–3%, dibanding 1% pada plasebo. Antidepresan "
            "dapat menurunkan natrium pada orang tua. Antipsikotik dapat menimbulkan otot "
            "memuntir dan menetap (distonia), yang berbeda dari kram. Obat penenang, obat "
            "tidur, atau opioid yang dilepas terlalu cepat dapat menimbulkan kram dan "
            "kedutan."
        ),
        en=(
            "Some of these medicines are reported with cramps, but the evidence is very "
            "weak. Quetiapine: muscle spasms in 1–3%, against 1% on placebo. "
            "Antidepressants can lower sodium in older people. Antipsychotics can make "
            "muscles twist and stay so (dystonia), which is not a cramp. A sedative, "
            "sleeping tablet or opioid given up too fast can bring cramps and twitches."
        ),
    ),
    do=say(
        id=(
            "Bila litium disertai bingung, gemetar hebat, atau muntah, hubungi 119 atau "
            "112, atau ke IGD sekarang. Jangan menghentikan obat mendadak; itu dapat "
            "menimbulkan kejang atau gejala putus obat. Bila sedang melepas obat "
            "penenang, minta dokter mengatur penurunannya lebih pelan. Catat kapan obat "
            "dimulai atau diubah dan kapan kram mulai. Tanyakan dosis, jam minum, "
            "pemeriksaan natrium dan kalium, serta kadar litium bila memakainya. Bila "
            "leher, rahang, atau mata memuntir dan tidak lepas, periksa hari ini juga."
        ),
        en=(
            "On lithium with confusion, strong shaking or vomiting, call 119 or 112 (or "
            "your local number), or go to the emergency department now. Do not stop a "
            "medicine suddenly; that can cause seizures or withdrawal. If you are coming "
            "off a sedative, ask the doctor to slow it down. Write down when the medicine "
            "was started or changed and when the cramps began. Ask about dose, timing, "
            "sodium and potassium tests, and the lithium level if you take it. If neck, "
            "jaw or eyes twist and do not let go, be seen today."
        ),
    ),
    only_when=medicines_taken.medicines.includes(
        "antipsychotic", "antidepressant", "lithium", "sedative_stopping"
    ),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("antipsychotic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("antidepressant"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("lithium"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("sedative_stopping"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("lithium") & more_signs.medicine_overdose_signs,
            cites="stockley_lithium_nsaid",
            grade=Grade.STRONG,
            note="coarse tremor, vomiting or confusion on lithium: too much until measured",
        ),
    ),
    checks=(
        "lithium_level",
        "potassium",
        "sodium",
    ),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="1–3% vs 1%",
            what=say(
                id="kram otot dengan kuetiapin, dibanding plasebo",
                en="muscle spasms on quetiapine, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in product labels",
            ),
            cites="sider41",
        ),
    ),
    icd10="T43",
    cites=(
        "expert_practice",
        "sider41",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 50 on an antipsychotic",
            facts={medicines_taken.medicines: ["antipsychotic"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 on an antidepressant",
            facts={medicines_taken.medicines: ["antidepressant"]},
            expect=YES,
        ),
        Example(
            who="a man of 45 on lithium", facts={medicines_taken.medicines: ["lithium"]}, expect=YES
        ),
        Example(
            who="a woman of 60 coming off a sleeping tablet",
            facts={medicines_taken.medicines: ["sedative_stopping"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 on none of these", facts={medicines_taken.medicines: []}, expect=NO
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
