"""Chloroquine or hydroxychloroquine (Aralen)."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.conditions import conditions
from betis.knowledge.facts.groups import groups
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chloroquine = Action(
    title=say(
        id="Klorokuin atau hidroksiklorokuin (Aralen)",
        en="Chloroquine or hydroxychloroquine (Aralen)",
    ),
    says=say(
        id="Obat malaria ini beracun dan tidak terbukti untuk kram. Bila diresepkan karena penyakit lain, teruskan sesuai petunjuk dokter.",
        en="This malaria medicine is toxic and unproven for cramps. If prescribed for another illness, go on as the doctor says.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Hanya ada laporan lama tanpa pembanding (belum diperiksa).",
        en="Only old open reports exist (not checked).",
    ),
    harms=say(
        id="Mata rusak, irama jantung kacau, gula darah rendah, mematikan bila berlebih.",
        en="Eye damage, disturbed heart rhythm, low blood sugar, deadly in overdose.",
    ),
    steps=(
        say(id="Bukan untuk kram.", en="Not for cramps."),
        say(
            id="Sudah diresepkan? Jangan menghentikan obat sendiri; bicarakan dulu.",
            en="Already prescribed? Do not stop it on your own; talk first.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=conditions.optic_or_retinal_disease,
            why=say(
                id="Bila ada penyakit saraf mata atau retina, penglihatan bisa rusak.",
                en="With disease of the optic nerve or retina, sight can be damaged.",
            ),
        ),
        Bar(
            when=conditions.long_qt,
            why=say(
                id="Bila QT jantung panjang, irama jantung bisa kacau.",
                en="With a long QT, the heart rhythm can fail.",
            ),
        ),
        Bar(
            when=groups.has_g6pd_deficiency,
            why=say(
                id="Bila kurang enzim G6PD, sel darah merah bisa pecah.",
                en="If you lack the enzyme G6PD, red blood cells can break.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=medicines_taken.medicines.includes("insulin"),
            why=say(
                id="Bersama insulin, gula darah bisa terlalu rendah.",
                en="With insulin, blood sugar can fall too low.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=("rx_recalled",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 57 with retinal disease",
            facts={conditions.optic_or_retinal_disease: True},
            expect=YES,
        ),
        Example(who="a woman of 50 with a long QT", facts={conditions.long_qt: True}, expect=YES),
        Example(
            who="a man of 34 who lacks G6PD", facts={groups.has_g6pd_deficiency: True}, expect=YES
        ),
        Example(
            who="a woman of 60 who injects insulin",
            facts={medicines_taken.medicines: ["insulin"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                conditions.optic_or_retinal_disease: False,
                conditions.long_qt: False,
                groups.has_g6pd_deficiency: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about the eyes",
            facts={
                conditions.long_qt: False,
                groups.has_g6pd_deficiency: False,
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
    settles=("aralen_chloroquine",),
    corrects=("aralen_chloroquine",),
)
