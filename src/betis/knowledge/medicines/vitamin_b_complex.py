"""Vitamin B complex."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

vitamin_b_complex = Action(
    title=say(id="Vitamin B kompleks", en="Vitamin B complex"),
    says=say(
        id="Satu uji kecil dan lama menunjukkan manfaat pada orang tua dengan darah tinggi. Belum pernah diulang. Dalam takaran sedang risikonya kecil, tetapi B6 berlebih merusak saraf.",
        en="One small old trial showed benefit in older people with high blood pressure. It was never repeated. In modest amounts the risk is low, but too much B6 damages nerves.",
    ),
    verdict=Verdict.CONSIDER,
    effect=say(
        id="Pada 28 orang (jumlah belum diperiksa), tiga bulan: lega yang menetap pada 86%. Ikatan dokter saraf Amerika (2010) menyebutnya mungkin manjur (tingkat C). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="In 28 people (number not checked), three months: lasting relief in 86%. The American Academy of Neurology (2010) calls it possibly effective (Level C). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Kerusakan saraf karena B6 lama atau tinggi.", en="Nerve damage from long or high B6."
    ),
    steps=(
        say(
            id="Kapsul uji: B1 50 mg, B2 5 mg, B6 30 mg, B12 250 mikrogram.",
            en="Capsule in the trial: B1 50 mg, B2 5 mg, B6 30 mg, B12 250 micrograms.",
        ),
        say(id="Satu produk saja, jangan menumpuk B6.", en="One product only; do not pile up B6."),
        say(
            id="Kesemutan baru? Berhenti memakai suplemen dan periksakan.",
            en="New tingling? Leave the supplement and be examined.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    bars=(
        Bar(
            when=nerve_muscle.known_neuropathy,
            why=say(
                id="Bila saraf rusak tanpa sebab jelas, tanyakan dulu.",
                en="With unexplained nerve damage, ask first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila kaki kebas atau kesemutan, cari sebabnya dulu.",
                en="If the feet are numb or tingle, find out why first.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
        Bar(
            when=medicines_taken.medicines.includes("levodopa"),
            why=say(
                id="Vitamin B6 bisa melemahkan levodopa yang diminum sendiri.",
                en="Vitamin B6 can weaken levodopa taken alone.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    does=("swallowing",),
    cites=(
        "chan1998",
        "katzberg2010",
        "aafp2017",
        "tga_b6",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 63 with known nerve damage",
            facts={nerve_muscle.known_neuropathy: True},
            expect=YES,
        ),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 who takes levodopa",
            facts={medicines_taken.medicines: ["levodopa"]},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                nerve_muscle.known_neuropathy: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about nerve damage",
            facts={
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                medicines_taken.medicines: [],
            },
            expect=UNKNOWN,
        ),
    ),
)
