"""Treatment of lumbar spinal stenosis."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stenosis_treatment = Action(
    title=say(
        id="Penanganan penyempitan saluran tulang belakang",
        en="Treatment of lumbar spinal stenosis",
    ),
    says=say(
        id="Pada tahap awal tanpa gangguan saraf, penanganan tanpa operasi masuk akal: obat, latihan, fisioterapi. Pijat punggung khusus belum terbukti untuk kram. Jangan menunda bila saraf mulai terganggu.",
        en="Early on, without nerve damage, care without surgery is reasonable: medicines, exercise, physiotherapy. Special back massage is not shown to help cramps. Do not delay once nerves are affected.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pengamatan pada 130 pasien membandingkan kram sebelum dan sesudah perawatan atau operasi; hasilnya tidak terbaca. Tidak ada uji acak dengan kram sebagai hasilnya. Kram berkurang tidak bisa dijanjikan.",
        en="An observation of 130 patients compared cramps before and after care or surgery; its results were not readable. No randomised trial had cramps as outcome. Fewer cramps cannot be promised.",
    ),
    harms=say(id="Risiko suntikan dan operasi.", en="Risks of injections and surgery."),
    steps=(
        say(
            id="Temui dokter saraf atau ortopedi tulang belakang.",
            en="See a neurologist or spine surgeon.",
        ),
        say(
            id="Minum pengencer darah? Katakan sebelum suntikan; jangan menghentikan sendiri.",
            en="On a blood thinner? Say so before an injection; do not stop it yourself.",
        ),
        say(
            id="Lemah baru, bokong mati rasa, kencing atau buang air tak tertahan? IGD sekarang.",
            en="New weakness, numb seat, loss of bladder or bowel control? Emergency department now.",
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
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda mudah berdarah atau minum pengencer darah, perdarahan bisa bertambah.",
                en="If you bleed easily or take a blood thinner, bleeding can get worse.",
            ),
            then=Verdict.ASK_A_DOCTOR,
        ),
    ),
    cites=(
        "ohtori2014",
        "park2017",
        "nass_lss",
        "expert_practice",
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
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
                body.bleeding_tendency: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked about numbness of the seat",
            facts={nerve_muscle.bladder_or_bowel_change: False, body.bleeding_tendency: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "stenosis_conservative_treatment",
        "stenosis_special_massage",
    ),
    corrects=("stenosis_special_massage",),
)
