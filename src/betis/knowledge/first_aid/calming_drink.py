"""A calming drink for a child."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.person import person
from betis.knowledge.situations.child import child
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calming_drink = Action(
    title=say(id="Minuman penenang untuk anak", en="A calming drink for a child"),
    says=say(
        id="Teh kamomil atau susu hangat dengan madu bisa menenangkan anak setelah kram. Minuman ini bukan obat kram. Madu tidak boleh diberikan sebelum usia satu tahun. Anak yang sering kram perlu diperiksa dokter.",
        en="Chamomile tea or warm milk with honey can calm a child after a cramp. It is no treatment for cramps. No honey before the first birthday. A child with frequent cramps should see a doctor.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji untuk kram kaki. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial for leg cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Botulisme pada bayi karena madu; alergi kamomil (juga pada alergi bunga sejenis aster).",
        en="Infant botulism from honey; allergy to chamomile (also with ragweed allergy).",
    ),
    steps=(
        say(
            id="Regangkan kaki anak pelan, tenangkan dia.",
            en="Stretch the child's leg gently, comfort the child.",
        ),
        say(
            id="Setelah reda, beri sedikit minuman hangat.",
            en="Once it eases, give a little warm drink.",
        ),
        say(id="Di bawah satu tahun: tanpa madu.", en="Under one year: no honey."),
    ),
    certainty=Certainty.NONE,
    offered_when=child.holds,
    bars=(
        Bar(
            when=person.age_years.less_than(1),
            why=say(
                id="Madu bisa menimbulkan botulisme pada bayi di bawah satu tahun.",
                en="Honey can cause botulism in babies under one year.",
            ),
        ),
    ),
    does=("swallowing",),
    cites=(
        "evans_tribune",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(who="a baby not yet one year old", facts={person.age_years: 0}, expect=YES),
        Example(
            who="somebody who said no to each of these", facts={person.age_years: 1}, expect=NO
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "calming_drink",
        "chamomile_decoction",
        "warm_milk_with_honey",
    ),
    corrects=("warm_milk_with_honey",),
)
