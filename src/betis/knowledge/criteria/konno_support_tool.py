"""Konno support tool for lumbar stenosis."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

konno_support_tool = Criterion(
    title=say(
        id="Alat bantu diagnosis stenosis lumbal (Konno)",
        en="Konno support tool for lumbar stenosis",
    ),
    says=say(
        id="Dokter menjumlahkan poin dari usia, tidak ada diabetes, nyeri saat berjalan, memburuk saat berdiri, pengaruh membungkuk dan menengadah, denyut nadi kaki, refleks Achilles, dan tes angkat tungkai lurus. Nilai berkisar dari -2 sampai 16; 7 atau lebih menaikkan kemungkinan stenosis 3,3 kali (2,7 sampai 4,0). Pada penelitian asalnya kepekaannya 92,8% dan ketepatannya 72,0%. Bobot tiap butir belum diperiksa di sumbernya, dan beberapa butir perlu pemeriksaan dokter; karena itu nilainya tidak dihitung di sini. Jawaban ya hanya berarti tiga butir yang bisa ditanyakan terpenuhi.",
        en="A doctor adds points for age, absence of diabetes, pain on walking, worse on standing, the effect of bending forward and back, foot pulses, Achilles reflex and straight-leg raising. The score runs from -2 to 16; 7 or more makes stenosis 3.3 times more likely (2.7 to 4.0). In its own study its sensitivity was 92.8% and its specificity 72.0%. The weight of each item has not been checked in the paper, and some items need an examination; so no score is worked out here. A yes only means that three items which can be asked are present.",
    ),
    when=person.age_years.at_least(60)
    & circulation.calf_pain_on_walking
    & nerve_muscle.better_bending_forward,
    cites=("konno2007", "suri2010"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 60 with calf pain on walking that is better bent forward",
            facts={
                person.age_years: 60,
                circulation.calf_pain_on_walking: True,
                nerve_muscle.better_bending_forward: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 59 with the same",
            facts={
                person.age_years: 59,
                circulation.calf_pain_on_walking: True,
                nerve_muscle.better_bending_forward: True,
            },
            expect=NO,
        ),
        Example(
            who="a man of 75 who walks without pain",
            facts={person.age_years: 75, circulation.calf_pain_on_walking: False},
            expect=NO,
        ),
        Example(
            who="a man of 75 with calf pain on walking who was not asked about bending",
            facts={person.age_years: 75, circulation.calf_pain_on_walking: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
