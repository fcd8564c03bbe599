"""Leg pain from a narrow spinal canal (lumbar stenosis)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

neurogenic_claudication = Mimic(
    title=say(
        id="Nyeri tungkai karena saluran tulang belakang menyempit (stenosis lumbal)",
        en="Leg pain from a narrow spinal canal (lumbar stenosis)",
    ),
    says=say(
        id="Saluran tulang belakang menyempit, bawaan, didapat, atau gabungan keduanya. Saraf dan pembuluh darahnya tertekan, sehingga darah ke saraf juga bisa berkurang. Nyeri tumpul terasa di pinggang, sakrum, atau tulang ekor, dan hilang timbul di sepanjang kedua tungkai. Tungkai bisa terbakar, kesemutan, kurang merasa, kebas saat berjalan, atau lemah. Orang lalu berjalan agak membungkuk. Kram setelah berjalan atau latihan singkat juga dilaporkan. Satu penelitian menemukan kram malam lebih sering pada stenosis, satu lagi tidak; jadi stenosis bisa penyebab sekaligus penyerupa.",
        en="The spinal canal is narrow, from birth, acquired, or both together. Nerves and their vessels are pressed, so the blood supply of the nerves may also fall short. A dull pain sits in the lower back (lumbar region), sacrum or tailbone (coccyx), and comes and goes along both legs. The legs may burn, tingle, lose part of their sensation, go numb on walking, or be weak. People then walk slightly bent. Cramps after a short walk or other brief exertion are reported too. One study found night cramps more often with stenosis, another did not; so stenosis can be cause and look-alike at once.",
    ),
    differs=say(
        id="Pegal, berat, atau kebas di kedua bokong atau tungkai saat berdiri atau berjalan. Mereda bila duduk atau membungkuk, tidak cukup dengan berdiri diam. Kram adalah otot yang mendadak keras.",
        en="Aching, heaviness or numbness in both buttocks or legs on standing or walking. It eases with sitting or bending forward, not with standing still. A cramp is a muscle that is suddenly hard.",
    ),
    do=say(
        id="Buat janji biasa ke dokter. Bila tungkai mengecil atau makin lemah, periksa dalam dua minggu. Telepon 119 atau 112 sekarang, atau minta diantar ke IGD, bila selangkangan kebas, kencing atau buang air besar terganggu, atau fungsi seksual baru hilang. Itu bukan sekadar tahap lanjut, melainkan darurat saraf.",
        en="Make an ordinary appointment. If a leg grows thin or weaker, be seen within two weeks. Call 119 or 112 (or your local emergency number) now, or be taken to an emergency department, for a numb groin, trouble with urine or stool, or newly lost sexual function. That is not merely a late stage but an emergency of the nerves.",
    ),
    only_when=nerve_muscle.no_pain_when_seated
    | nerve_muscle.better_bending_forward
    | nerve_muscle.both_buttocks_or_legs
    | circulation.walking_pain_needs_sitting_or_bending,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.no_pain_when_seated,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=7.4,
            low=1.9,
            high=30,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.better_bending_forward,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=6.4,
            low=4.1,
            high=9.9,
            measure="likelihood ratio",
        ),
        Weight(
            when=nerve_muscle.both_buttocks_or_legs,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=6.3,
            low=3.1,
            high=13,
            measure="likelihood ratio",
        ),
        Weight(
            when=circulation.walking_pain_needs_sitting_or_bending,
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=3.7,
            low=2.9,
            high=4.8,
            measure="likelihood ratio",
        ),
        Weight(
            when=person.age_years.more_than(70),
            cites="suri2010",
            grade=Grade.MODERATE,
            ratio=2.0,
            low=1.6,
            high=2.5,
            measure="likelihood ratio",
        ),
    ),
    against=(
        Weight(when=circulation.walking_pain_gone_within_10_min, cites="ecq", grade=Grade.MODERATE),
        Weight(
            when=person.age_years.less_than(60),
            cites="suri2010",
            grade=Grade.STRONG,
            ratio=0.4,
            low=0.29,
            high=0.57,
            measure="likelihood ratio",
        ),
    ),
    checks=("lumbar_mri",),
    see=("gp", "orthopaedic_spine", "physiotherapist"),
    icd10="M48.0",
    cites=("suri2010", "konno2007", "ng127", "nass_lss", "matsumoto2009", "handa2022"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 71 whose legs ache on standing and are well when she sits",
            facts={person.age_years: 71, nerve_muscle.no_pain_when_seated: True},
            expect=YES,
        ),
        Example(
            who="a man of 65 who feels better leaning on a shopping trolley",
            facts={nerve_muscle.better_bending_forward: True},
            expect=YES,
        ),
        Example(
            who="a woman of 68 with pain in both buttocks",
            facts={nerve_muscle.both_buttocks_or_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 70 who must sit down before the walking pain goes",
            facts={person.age_years: 70, circulation.walking_pain_needs_sitting_or_bending: True},
            expect=YES,
        ),
        Example(
            who="a woman of 71 with ordinary night cramps and no trouble standing or walking",
            facts={
                person.age_years: 71,
                nerve_muscle.no_pain_when_seated: False,
                nerve_muscle.better_bending_forward: False,
                nerve_muscle.both_buttocks_or_legs: False,
                circulation.walking_pain_needs_sitting_or_bending: False,
            },
            expect=NO,
        ),
        Example(
            who="a man of 71 who was asked nothing about standing or walking",
            facts={person.age_years: 71},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "stenosis_combined_form",
        "stenosis_symptom_bilateral_leg_pain",
        "stenosis_symptom_burning",
        "stenosis_symptom_coccyx_pain",
        "stenosis_symptom_cramps_after_brief_exercise",
        "stenosis_symptom_leg_wasting",
        "stenosis_symptom_leg_weakness",
        "stenosis_symptom_low_back_pain",
        "stenosis_symptom_numbness_walking",
        "stenosis_symptom_occasional_leg_pain",
        "stenosis_symptom_pelvic_organ_dysfunction",
        "stenosis_symptom_potency_disorder",
        "stenosis_symptom_sacral_pain",
        "stenosis_symptom_sensory_loss_groin",
        "stenosis_symptom_sensory_loss_legs",
        "stenosis_symptom_spinal_nerve_ischemia",
        "stenosis_symptom_stooped_gait",
        "stenosis_symptom_tingling",
        "stenosis_symptom_urinary_disorder",
        "S682",
    ),
    corrects=("S682",),
)
