"""Sciatica (pinched nerve root)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

lumbar_radiculopathy = Cause(
    title=say(
        id="Saraf kejepit di pinggang (linu panggul, radikulopati)",
        en="Sciatica (pinched nerve root)",
    ),
    says=say(
        id=(
            "Saraf yang keluar dari tulang punggung bawah bisa terjepit. Nyeri menjalar dari pinggang ke tungkai (linu panggul), kadang dengan kesemutan; kram di tungkai yang sama bisa menyertai. Seberapa sering kram berasal dari sini tidak kami temukan angkanya; kaitannya berdasar pengalaman klinis. Nyeri kram datang dari otot yang mengeras, bukan karena beberapa saraf betis terjepit sekaligus, seperti kata artikel lama. Tulang punggung yang aus (dulu disebut osteokondrosis) belum berarti sarafnya terjepit, dan kram saja bukan tandanya. Bahwa gangguan tulang belakang lazim menyebabkan kram pada anak, tidak kami temukan buktinya; kram anak kebanyakan jinak. Tetapi nyeri punggung pada anak dengan keluhan tungkai perlu diperiksa dokter."
        ),
        en=(
            "A nerve leaving the lower spine can be pinched. Pain runs from the back down the leg (sciatica), sometimes with tingling; cramps in the same leg may come with it. How often cramps come from it we found no figure for; the link rests on clinical experience. The pain of a cramp comes from the hard muscle, not from several calf nerves pinched at once, as an old article says. Wear of the spine (formerly called osteochondrosis) does not yet mean a pinched nerve, and cramps alone are no sign of it. That disorders of the spine commonly cause cramps in children, we found no evidence for; a child's cramps are mostly benign. But back pain with leg trouble in a child needs a doctor."
        ),
    ),
    do=say(
        id=(
            "Mati rasa di sekitar kelamin atau dubur, atau baru sulit menahan atau mengeluarkan kencing atau tinja: telepon 119 atau 112 sekarang. "
            "Satu tungkai melemah dalam hitungan jam atau hari: periksa hari ini juga. "
            "Makin lemah atau telapak kaki terkulai: ke dokter dalam dua minggu. "
            "Tanpa itu, buat kunjungan biasa dan tetap bergerak sebisanya. "
            "Tanyakan fisioterapi, dan apakah MRI memang perlu. "
            "Jangan membiarkan punggung dipijat keras atau ditarik paksa bila ada lemah atau kebas."
        ),
        en=(
            "Numbness around the genitals or anus, or new trouble holding or passing urine or stool: call 119 or 112 now. "
            "One leg weaker within hours or days: be seen the same day. "
            "Growing weaker, or a dropping foot: see a doctor within two weeks. "
            "Without these, make a routine visit and keep moving as you can. "
            "Ask about physiotherapy, and whether an MRI is really needed. "
            "Let nobody massage hard or force the spine while there is weakness or numbness."
        ),
    ),
    only_when=nerve_muscle.back_pain_radiating,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.back_pain_radiating, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.tingling_or_numb_legs, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=cramp.side_pattern.among("one_side_always"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    checks=("lumbar_mri",),
    see=(
        "gp",
        "physiotherapist",
        "orthopaedic_spine",
    ),
    icd10="M54.1",
    cites=(
        "ces_pulse",
        "ng127",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 48 with back pain running down one leg",
            facts={nerve_muscle.back_pain_radiating: True},
            expect=YES,
        ),
        Example(
            who="a woman with tingling, always in the same leg, and no back pain",
            facts={
                nerve_muscle.back_pain_radiating: False,
                nerve_muscle.tingling_or_numb_legs: True,
                cramp.side_pattern: "one_side_always",
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "radiculitis",
        "osteochondrosis",
        "nerve_pinching",
        "spinal_disorder",
    ),
    corrects=(
        "nerve_pinching",
        "osteochondrosis",
        "spinal_disorder",
    ),
)
