"""Therapeutic exercise in lumbar stenosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

exercise_for_stenosis = Action(
    title=say(
        id="Latihan terapi pada stenosis lumbal", en="Therapeutic exercise in lumbar stenosis"
    ),
    says=say(
        id="Pada penyempitan saluran tulang belakang, latihan yang dipilih fisioterapis menjaga tenaga dan jarak berjalan. Untuk kramnya belum terbukti. Mintalah program yang cocok bagi punggung Anda.",
        en="With a narrowed spinal canal, exercise chosen by a physiotherapist keeps strength and walking distance. For the cramps it is not proven. Ask for a programme that suits your back.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Belum ada uji acak pengobatan stenosis dengan kram sebagai hasilnya. Sebuah pengamatan pada 130 pasien membandingkan kram sebelum dan sesudah perawatan; hasilnya tidak bisa kami baca. Bahwa nyeri sangat berkurang tidak kami temukan buktinya di sini. Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No randomised trial of stenosis treatment had cramps as its outcome. An observation of 130 patients compared cramps before and after care; we could not read its results. We found no proof here that pain falls markedly. Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(
        id="Gerakan yang menambah nyeri tungkai bisa merugikan.",
        en="A movement that adds to leg pain may harm.",
    ),
    steps=(
        say(id="Minta rujukan ke fisioterapis.", en="Ask for a referral to a physiotherapist."),
        say(
            id="Sedikit membungkuk sering lebih nyaman daripada melengkung ke belakang.",
            en="Bending a little forward is often easier than arching back.",
        ),
        say(
            id="Lemah baru, bokong mati rasa, atau sulit menahan kencing? Ke IGD.",
            en="New weakness, a numb seat or loss of bladder control? Emergency department.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=nerve_muscle.known_spinal_stenosis,
    bars=(
        Bar(
            when=nerve_muscle.saddle_numbness,
            why=say(
                id="Bokong mati rasa perlu IGD segera.",
                en="A numb seat needs an emergency department now.",
            ),
        ),
        Bar(
            when=nerve_muscle.bladder_or_bowel_change,
            why=say(
                id="Kencing atau buang air besar yang berubah perlu IGD segera.",
                en="A change of bladder or bowel needs an emergency department now.",
            ),
        ),
    ),
    cites=(
        "ohtori2014",
        "park2017",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 70 with a numb seat",
            facts={nerve_muscle.saddle_numbness: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 who cannot hold his urine",
            facts={nerve_muscle.bladder_or_bowel_change: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about numbness of the seat",
            facts={nerve_muscle.bladder_or_bowel_change: False},
            expect=UNKNOWN,
        ),
    ),
    settles=("therapeutic_exercise",),
    corrects=("therapeutic_exercise",),
)
