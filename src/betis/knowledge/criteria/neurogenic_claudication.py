"""Features of leg pain from lumbar stenosis."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

neurogenic_claudication = Criterion(
    title=say(
        id="Ciri nyeri tungkai karena stenosis lumbal",
        en="Features of leg pain from lumbar stenosis",
    ),
    says=say(
        id="Diagnosis dimulai dari gejala. Setiap angka adalah rasio kemungkinan: berapa kali stenosis menjadi lebih mungkin. Tidak nyeri saat duduk 7,4; membaik saat membungkuk 6,4; nyeri di kedua bokong atau tungkai 6,3; nyeri berdiri atau berjalan yang hilang dengan duduk atau membungkuk 3,7; usia di atas 70 tahun 2,0; jalan dengan kaki terbuka lebar 13, tetapi sangat tidak pasti. Di bawah usia 60 tahun menjadi 0,40. Butir-butir ini tumpang tindih, jadi jangan dikalikan. Denyut nadi kaki yang baik membuat penyakit nadi kurang mungkin. Yang dinilai di sini penyaring kami sendiri, bukan aturan yang diterbitkan.",
        en="Diagnosis begins with the symptoms. Each number is a likelihood ratio: how many times more likely stenosis becomes. No pain when seated 7.4; better bending forward 6.4; pain in both buttocks or legs 6.3; pain on standing or walking relieved by sitting or bending 3.7; age over 70 2.0; a wide-based gait 13, but very uncertain. Under 60 it becomes 0.40. The items overlap, so do not multiply them. Good foot pulses make disease of the arteries less likely. What is judged here is our own screen, not a published rule.",
    ),
    when=nerve_muscle.no_pain_when_seated
    | nerve_muscle.better_bending_forward
    | circulation.walking_pain_needs_sitting_or_bending,
    cites=("suri2010", "tomkinslane2016", "nass_lss"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 72 whose leg pain is gone when she sits",
            facts={nerve_muscle.no_pain_when_seated: True},
            expect=YES,
        ),
        Example(
            who="a man of 68 who is better bent over a trolley",
            facts={nerve_muscle.better_bending_forward: True},
            expect=YES,
        ),
        Example(
            who="a man of 75 who must sit before the pain goes",
            facts={circulation.walking_pain_needs_sitting_or_bending: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with night cramps who stands and walks without pain",
            facts={
                nerve_muscle.no_pain_when_seated: False,
                nerve_muscle.better_bending_forward: False,
                circulation.walking_pain_needs_sitting_or_bending: False,
            },
            expect=NO,
        ),
        Example(
            who="a man who was asked only whether bending helps",
            facts={nerve_muscle.better_bending_forward: False},
            expect=UNKNOWN,
        ),
    ),
    settles=("clinical_symptoms",),
)
