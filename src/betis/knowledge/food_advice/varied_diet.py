"""A varied diet."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

varied_diet = Action(
    title=say(id="Pola makan beragam", en="A varied diet"),
    says=say(
        id="Nasihat lama sangat menganjurkan mengubah pola makan. Daftar makanan pencegah kram banyak beredar: brokoli, madu, lemon, dan lain-lain. Tidak satu pun diuji. Menyesuaikan menu agar beragam tetap baik, juga bagi anak dan orang tua. Vitamin dan mineral dari makanan belum terbukti mengurangi kram.",
        en="Old advice strongly recommends to revise the diet. Lists of foods against cramps are everywhere: broccoli, honey, lemon and so on. None has been tested. To change or adjust it towards a varied diet is still good, for children and older people too. Vitamins and minerals from food are not shown to lessen cramps.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Tidak ditemukan uji untuk satu pun daftar makanan itu. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of any such list was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Tidak ada. Madu tidak boleh untuk bayi di bawah 1 tahun.",
        en="None. No honey under 1 year of age.",
    ),
    steps=(
        say(
            id="Isi piring: nasi atau umbi, lauk, sayur, buah.",
            en="Fill the plate: rice or roots, protein, vegetables, fruit.",
        ),
        say(
            id="Brokoli setengah gelas: 229 mg kalium, 16 mg magnesium.",
            en="Broccoli, half a cup: 229 mg potassium, 16 mg magnesium.",
        ),
        say(
            id="Madu sesendok: hampir tanpa mineral (kalium 11 mg).",
            en="A spoon of honey holds almost no mineral (potassium 11 mg).",
        ),
        say(
            id="Lemon sebutir: kalium 80 mg, kalsium 15 mg.",
            en="A lemon: potassium 80 mg, calcium 15 mg.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=person.age_years.less_than(1),
            why=say(
                id="Madu tidak boleh untuk bayi di bawah 1 tahun (botulisme).",
                en="No honey under 1 year of age (botulism).",
            ),
        ),
    ),
    does=("eating",),
    cites=(
        "usda_sr28",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a baby not yet one year old", facts={person.age_years: 0}, expect=YES),
        Example(who="somebody of whom this is not so", facts={person.age_years: 1}, expect=NO),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "diet_revision",
        "vitamin_rich_diet",
        "mineral_vitamin_enriched_diet",
        "food_broccoli",
        "food_honey",
        "food_lemon",
    ),
    corrects=(
        "mineral_vitamin_enriched_diet",
        "food_broccoli",
        "food_honey",
        "food_lemon",
    ),
)
