"""Fish, seafood, meat and liver."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.situations.potassium_may_build_up import potassium_may_build_up
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fish_meat_and_liver = Action(
    title=say(id="Ikan, makanan laut, daging, dan hati", en="Fish, seafood, meat and liver"),
    says=say(
        id="Ikan, daging tanpa lemak, dan hati memberi protein, zat besi, dan vitamin B12. Ikan juga sumber kalium. Ikan asin bukan pilihan: garamnya banyak. Daging babi bukan sumber kalium istimewa, dan banyak orang memakai makanan halal.",
        en="Fish, lean meat and liver give protein, iron and vitamin B12. Fish is a source of potassium too. Salted fish is no choice: it is full of salt. Pork is no special source of potassium, and many people eat halal food.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Belum ada uji makanan ini untuk kram. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No trial of these foods for cramps was found. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Ikan asin menaikkan tekanan darah. Saat hamil, jangan sering makan hati, karena vitamin A-nya tinggi.",
        en="Salted fish raises blood pressure. In pregnancy do not eat liver often; it is high in vitamin A.",
    ),
    steps=(
        say(
            id="Cakalang (tongkol) 85 g: 444 mg kalium, 37 mg magnesium.",
            en="Skipjack tuna, 85 g: 444 mg potassium, 37 mg magnesium.",
        ),
        say(
            id="Bandeng 85 g: 318 mg; daging sapi tanpa lemak 85 g: 295 mg.",
            en="Milkfish, 85 g: 318 mg; lean beef, 85 g: 295 mg.",
        ),
        say(
            id="Hati sapi 50 g: 176 mg kalium; magnesium hanya 11 mg.",
            en="Beef liver, 50 g: 176 mg potassium; only 11 mg magnesium.",
        ),
        say(
            id="Cakalang asin 15 g: 646 mg natrium, kalium hanya 45 mg.",
            en="Salted skipjack, 15 g: 646 mg sodium, only 45 mg potassium.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=potassium_may_build_up.holds,
            why=say(
                id="Bila ada penyakit ginjal atau obat yang menahan kalium, tanyakan porsi yang aman.",
                en="With kidney disease or a medicine that holds potassium back, ask about safe portions.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("eating",),
    cites=(
        "usda_sr28",
        "tkpi_2019",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 63 who takes a blood-pressure tablet ending in -pril",
            facts={medicines_taken.medicines: ["ace_or_arb"]},
            expect=YES,
        ),
        Example(
            who="somebody of whom this is not so",
            facts={
                body.known_kidney_disease: False,
                body.on_dialysis: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody: nobody asked about medicines",
            facts={body.known_kidney_disease: False, body.on_dialysis: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "food_fish",
        "food_seafood",
        "food_lean_meat",
        "food_liver",
        "food_pork",
        "food_salted_fish",
    ),
    corrects=(
        "food_salted_fish",
        "food_pork",
    ),
)
