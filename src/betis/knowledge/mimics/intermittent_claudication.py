"""Calf pain on walking from narrowed arteries (claudication)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

intermittent_claudication = Mimic(
    title=say(
        id="Nyeri betis saat berjalan karena nadi menyempit (klaudikasio)",
        en="Calf pain on walking from narrowed arteries (claudication)",
    ),
    says=say(
        id="Nadi tungkai yang menyempit tidak cukup memberi darah saat otot bekerja. Penyebabnya hampir selalu aterosklerosis; endarteritis obliterans lebih jarang dan berkaitan dengan rokok. Keduanya bisa berujung luka dan kehilangan jaringan, jadi perlu diperiksa. Kuesioner Edinburgh mengenali 91,3% penderita pada penelitian asalnya, dan benar pada 99,3% yang bukan penderita. Dalam praktik banyak orang merasakan nyeri yang tidak khas.",
        en="Narrowed leg arteries bring too little blood while the muscle works. Atherosclerosis is nearly always the reason; endarteritis obliterans is rarer and tied to smoking. Both can end in wounds and lost tissue, so they need to be examined. The Edinburgh questionnaire found 91.3% of those affected in its own study and was right in 99.3% of the others. In practice many people have pain that is not typical.",
    ),
    differs=say(
        id="Muncul setelah jarak jalan yang sama dan hilang dalam beberapa menit bila berdiri diam. Tidak membangunkan Anda dengan otot keras, dan tidak berhenti karena diregangkan.",
        en="It comes after the same distance of walking and is gone within minutes of standing still. It does not wake you with a hard muscle, and stretching does not stop it.",
    ),
    do=say(
        id="Periksa ke dokter dalam dua minggu dan minta indeks tekanan pergelangan kaki-lengan (ABI). Bila Anda merokok, minta bantuan untuk berhenti. Periksa hari ini bila ada luka kaki atau kulit menghitam. Telepon 119 atau 112 sekarang bila tungkai mendadak dingin dan pucat.",
        en="See a doctor within two weeks and ask for the ankle-brachial index (ABI). If you smoke, ask for help to quit. Go today for a foot wound or black skin. Call 119 or 112 (or your local emergency number) now if the leg is suddenly cold and pale.",
    ),
    only_when=circulation.calf_pain_on_walking | cramp.timing.includes("walking"),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=circulation.calf_pain_on_walking, cites="ecq", grade=Grade.STRONG),
        Weight(when=circulation.leg_pain_uphill_or_hurry, cites="ecq", grade=Grade.STRONG),
        Weight(when=circulation.walking_pain_gone_within_10_min, cites="ecq", grade=Grade.STRONG),
        Weight(
            when=circulation.leg_pain_at_normal_pace & person.sex_at_birth.among("male"),
            cites="kieback2019",
            grade=Grade.STRONG,
            ratio=5.4,
            low=4.2,
            high=6.96,
            measure="odds ratio",
            note="men",
        ),
        Weight(
            when=circulation.leg_pain_at_normal_pace & person.sex_at_birth.among("female"),
            cites="kieback2019",
            grade=Grade.MODERATE,
            ratio=1.99,
            low=1.58,
            high=2.51,
            measure="odds ratio",
            note="women",
        ),
        Weight(when=person.smoker, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(
        Weight(when=circulation.leg_pain_starts_at_rest, cites="ecq", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.no_pain_when_seated,
            cites="suri2010",
            grade=Grade.MODERATE,
            note="pain needing sitting or bending suggests the spine",
        ),
    ),
    checks=("ankle_brachial_index", "lipids", "hba1c"),
    see=("gp", "vascular_surgeon"),
    icd10="I73.9",
    snomed="399957001",
    cites=("ecq", "kieback2019", "abpi_bpac", "expert_practice"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a smoker of 67 whose calf hurts after 200 metres and is well after a short stop",
            facts={
                circulation.calf_pain_on_walking: True,
                person.smoker: True,
                circulation.walking_pain_gone_within_10_min: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 70 with calf pain at an ordinary pace",
            facts={
                person.sex_at_birth: "male",
                circulation.calf_pain_on_walking: True,
                circulation.leg_pain_at_normal_pace: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 whose calf hurts uphill",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.leg_pain_uphill_or_hurry: True,
            },
            expect=YES,
        ),
        Example(
            who="a smoker of 70 with night cramps only, who walks without pain",
            facts={
                person.smoker: True,
                circulation.calf_pain_on_walking: False,
                cramp.timing: ["asleep"],
            },
            expect=NO,
        ),
        Example(
            who="a smoker who was not asked about walking",
            facts={person.smoker: True},
            expect=UNKNOWN,
        ),
    ),
    settles=("endarteritis_obliterans",),
)
