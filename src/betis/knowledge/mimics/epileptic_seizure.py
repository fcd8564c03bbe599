"""Epileptic seizure."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

epileptic_seizure = Mimic(
    title=say(id="Kejang epilepsi", en="Epileptic seizure"),
    says=say(
        id="Dalam bahasa sehari-hari kram sering disebut kejang, padahal keduanya berbeda. Kejang berasal dari otak; kesadaran berubah atau anggota badan menyentak berirama. Epilepsi bukan penyebab kram betis. Tumor, cedera, dan infeksi otak (neuroinfeksi, misalnya ensefalomielitis) bisa menimbulkan kejang. Kami tidak menemukan bukti bahwa semua itu menyebabkan kram malam biasa. Mengompol tidak membantu membedakan kejang dari pingsan.",
        en="In everyday Indonesian a cramp is often called a seizure (kejang), but the two are different. A seizure comes from the brain; awareness changes, or limbs jerk in rhythm. Epilepsy is not a cause of calf cramps. Tumours, injuries and infections of the brain (neuroinfection, such as encephalomyelitis) can bring on seizures. We found no evidence that they cause ordinary night cramps. Wetting oneself does not help to tell a seizure from a faint.",
    ),
    differs=say(
        id="Kejang: hilang sadar atau ingatan, wajah, lengan, atau tungkai menyentak berirama, sisi lidah tergigit, lalu bingung. Kram: tetap sadar, otot keras dan nyeri, lepas bila diregangkan.",
        en="A seizure: awareness or memory is lost, face, arm or leg jerks in rhythm, the side of the tongue is bitten, then confusion. A cramp: fully aware, the muscle hard and painful, ended by stretching.",
    ),
    do=say(
        id="Telepon 119 atau 112 sekarang bila ini serangan pertama, lebih dari 5 menit, berulang, disertai cedera, saat hamil, atau belum pulih. Lindungi kepala, jangan menahan tungkai, jangan memasukkan apa pun ke mulut. Bila epilepsi sudah diketahui dan pulih seperti biasa, hubungi dokter hari ini.",
        en="Call 119 or 112 (or your local emergency number) now for a first attack, one over 5 minutes or repeated, an injury, pregnancy, or no recovery. Protect the head, do not hold the limbs, put nothing in the mouth. With known epilepsy and the usual recovery, contact a doctor today.",
    ),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.EMERGENCY_NOW,
    supports=(
        Weight(when=nerve_muscle.loss_of_consciousness, cites="ng127_blackout", grade=Grade.STRONG),
        Weight(when=nerve_muscle.whole_body_jerking, cites="ng127_blackout", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.tongue_bitten_at_side,
            cites="brigo_syncope",
            grade=Grade.STRONG,
            ratio=8.17,
            low=2.97,
            high=22.46,
            measure="likelihood ratio",
            note="any tongue bite versus syncope",
        ),
        Weight(when=nerve_muscle.confused_afterwards, cites="ng127_blackout", grade=Grade.STRONG),
        Weight(when=nerve_muscle.known_epilepsy, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=cramp.muscle_hard_knot, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=("glucose", "calcium", "magnesium", "sodium", "ecg", "eeg"),
    see=("ed", "neurologist"),
    icd10="G40.9",
    snomed="84757009",
    cites=("ng127_blackout", "brigo_pnes", "brigo_syncope", "brigo_incont"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 30 who lost consciousness in the attack",
            facts={nerve_muscle.loss_of_consciousness: True},
            expect=YES,
        ),
        Example(
            who="a woman of 22 whose arms and legs jerked in rhythm and who bit the side of her tongue",
            facts={nerve_muscle.whole_body_jerking: True, nerve_muscle.tongue_bitten_at_side: True},
            expect=YES,
        ),
        Example(
            who="a boy of 15 who was confused for minutes after jerking",
            facts={nerve_muscle.whole_body_jerking: True, nerve_muscle.confused_afterwards: True},
            expect=YES,
        ),
        Example(
            who="a man of 50 with known epilepsy",
            facts={nerve_muscle.known_epilepsy: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with ordinary cramps, awake throughout, without epilepsy",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
                nerve_muscle.known_epilepsy: False,
            },
            expect=NO,
        ),
        Example(
            who="a man without epilepsy who was not asked about consciousness",
            facts={nerve_muscle.known_epilepsy: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "epilepsy",
        "true_seizure",
        "loss_of_consciousness",
        "memory_loss",
        "terminology_seizure_vs_cramp",
        "brain_tumor",
        "head_or_brain_injury",
        "neuroinfection",
        "encephalomyelitis",
    ),
    corrects=(
        "epilepsy",
        "brain_tumor",
        "head_or_brain_injury",
        "neuroinfection",
        "encephalomyelitis",
    ),
)
