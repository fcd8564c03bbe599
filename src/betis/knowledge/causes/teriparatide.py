"""Teriparatide (osteoporosis)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

teriparatide = Cause(
    title=say(
        id="Teriparatid (suntikan untuk tulang keropos)",
        en="Teriparatide (osteoporosis)",
    ),
    says=say(
        id=(
            "Suntikan harian untuk tulang keropos (osteoporosis). Dalam uji, kram tungkai "
            "terjadi pada 2,6%, dibanding 1,3% pada plasebo. Jadi lebih sering, tetapi "
            "tetap jarang. Kalsium darah naik turun sebentar setelah tiap suntikan; itu "
            "penjelasan yang diduga. Buktinya lemah."
        ),
        en=(
            "A daily injection for brittle bones (osteoporosis). In trials leg cramps "
            "came in 2.6%, against 1.3% on placebo. So they are commoner, but still rare. "
            "Blood calcium swings for a short time after each dose; that is the suspected "
            "explanation. The evidence is weak."
        ),
    ),
    do=say(
        id=(
            "Jangan menghentikan suntikan sendiri. Catat jam suntik dan jam kram. "
            "Tanyakan kepada dokter atau apoteker apakah jam suntik bisa dipindah, dan "
            "apakah kalsium serta vitamin D perlu diperiksa. Jangan menambah kalsium "
            "sendiri. Kram dapat mereda dengan sendirinya."
        ),
        en=(
            "Do not stop the injections on your own. Write down the time of the injection "
            "and of the cramp. Ask a doctor or pharmacist whether the time of day can be "
            "moved, and whether calcium and vitamin D should be tested. Do not add "
            "calcium on your own. Cramps may fade by themselves."
        ),
    ),
    only_when=medicines_taken.medicines.includes("teriparatide"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("teriparatide"),
            cites="allen2012",
            grade=Grade.MODERATE,
        ),
    ),
    checks=("calcium",),
    see=(
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="2.6% vs 1.3%",
            what=say(
                id="kram tungkai dengan teriparatid, dibanding plasebo",
                en="leg cramps on teriparatide, against placebo",
            ),
            people=say(
                id="uji yang dikutip keterangan obat",
                en="trials quoted in the product label",
            ),
            cites="sider41",
        ),
    ),
    icd10="T50.9",
    cites=(
        "allen2012",
        "sider41",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 73 on teriparatide",
            facts={medicines_taken.medicines: ["teriparatide"]},
            expect=YES,
        ),
        Example(who="a woman of 73 without it", facts={medicines_taken.medicines: []}, expect=NO),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
