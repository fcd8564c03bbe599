"""Cancer medicine (vincristine, platinum, imatinib)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

neurotoxic_chemotherapy = Cause(
    title=say(
        id="Obat kanker (vinkristin, platinum, imatinib)",
        en="Cancer medicine (vincristine, platinum, imatinib)",
    ),
    says=say(
        id=(
            "Sebagian obat kanker melukai saraf tepi, misalnya vinkristin dan obat "
            "platinum. Obat platinum dan obat anti-EGFR juga dapat membuang magnesium "
            "dari tubuh. Imatinib bekerja pada otot; kram dilaporkan pada 9,9–62% dalam "
            "berbagai uji, dan 12% dalam satu seri kecil (17 orang). Angka dari uji yang "
            "berbeda tidak dapat dibandingkan begitu saja. Kesemutan atau kebas yang baru "
            "memperkuat dugaan. Buktinya lemah."
        ),
        en=(
            "Some cancer medicines injure the outer nerves, vincristine and the platinum "
            "medicines among them. Platinum and anti-EGFR medicines can also make the "
            "body lose magnesium. Imatinib acts on muscle; cramps were reported in "
            "9.9–62% across trials, and in 12% of one small series (17 people). Figures "
            "from different trials cannot simply be compared. New tingling or numbness "
            "makes it likelier. The evidence is weak."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan atau menunda obat kanker sendiri. Sampaikan kram, "
            "kesemutan, atau kebas kepada tim kanker dalam dua minggu, atau lebih cepat "
            "bila berat. Tanyakan pemeriksaan magnesium, kalium, kalsium, dan enzim otot. "
            "Jangan minum suplemen mineral sebelum ada hasilnya. Bila satu tungkai "
            "bengkak, tangan kaku seperti cakar, atau mulut kesemutan, periksa hari ini "
            "juga."
        ),
        en=(
            "Do not stop or postpone the cancer medicine on your own. Tell the cancer "
            "team about cramps, tingling or numbness within two weeks, or sooner if "
            "severe. Ask about tests of magnesium, potassium, calcium and a muscle "
            "enzyme. Do not take mineral supplements before the results. If one leg is "
            "swollen, the hands stiffen like claws or the mouth tingles, be seen today."
        ),
    ),
    only_when=medicines_taken.medicines.includes("chemotherapy"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("chemotherapy"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.STRONG
        ),
    ),
    checks=(
        "magnesium",
        "potassium",
        "calcium",
    ),
    see=(
        "gp",
        "neurologist",
    ),
    frequency=(
        Number(
            value="9.9–62%",
            what=say(
                id="kram selama memakai imatinib",
                en="cramps on imatinib",
            ),
            people=say(
                id="berbagai uji yang dikutip keterangan obat",
                en="various trials quoted in product labels",
            ),
            cites="sider41",
        ),
        Number(
            value="12%",
            what=say(
                id="kram selama memakai imatinib",
                en="cramps on imatinib",
            ),
            people=say(
                id="17 orang dengan tumor GIST",
                en="17 people with GIST",
            ),
            cites="imatinib_gist2006",
        ),
    ),
    icd10="T45.1",
    cites=(
        "expert_practice",
        "sider41",
        "imatinib_gist2006",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 60 on vincristine",
            facts={medicines_taken.medicines: ["chemotherapy"]},
            expect=YES,
        ),
        Example(
            who="a woman of 52 on oxaliplatin with tingling feet",
            facts={
                medicines_taken.medicines: ["chemotherapy"],
                nerve_muscle.tingling_or_numb_legs: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with tingling feet and no cancer medicine",
            facts={medicines_taken.medicines: [], nerve_muscle.tingling_or_numb_legs: True},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
