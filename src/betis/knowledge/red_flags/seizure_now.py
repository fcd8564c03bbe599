"""A first blackout or seizure, a long one, or one in pregnancy."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

# The only place where a known illness lowers an urgency: known epilepsy, to the same day. Not
# knowing never does.
seizure_now = RedFlag(
    title=say(
        id=("Kejang atau hilang sadar pertama kali, kejang lama, atau kejang saat hamil"),
        en="A first blackout or seizure, a long one, or one in pregnancy",
    ),
    says=say(
        id=(
            "Kejang berbeda dari kram: hampir semua otot menyentak, dan kesadaran atau ingatan "
            "hilang. Kejang atau hilang kesadaran yang pertama kali selalu darurat, karena "
            "sebabnya belum diketahui: epilepsi, jantung, gula atau garam darah, atau infeksi. "
            "Kejang lebih dari 5 menit, kejang berulang, dan kejang saat hamil juga darurat. "
            "Hanya pada orang yang sudah diketahui epilepsi, kejang yang biasa cukup dinilai hari "
            "itu."
        ),
        en=(
            "A seizure is not a cramp: almost every muscle jerks, and consciousness or memory is "
            "lost. A first seizure or blackout is always an emergency, because its cause is not "
            "known yet: epilepsy, the heart, blood sugar or salts, or infection. A seizure over 5 "
            "minutes, repeated seizures, and a seizure in pregnancy are emergencies too. Only "
            "where epilepsy is already known may a usual seizure be judged the same day."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Lindungi kepala, miringkan badan setelah sentakan berhenti, dan catat lamanya. "
            "Jangan menahan tungkai dan jangan memasukkan apa pun ke mulut."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Protect the "
            "head, roll the person onto the side once the jerking stops, and time it. Do not hold "
            "the limbs and put nothing in the mouth."
        ),
    ),
    when=nerve_muscle.seizure_longer_than_5_min
    | (
        (nerve_muscle.loss_of_consciousness | nerve_muscle.whole_body_jerking)
        & ~nerve_muscle.known_epilepsy
    )
    | (
        (nerve_muscle.loss_of_consciousness | nerve_muscle.whole_body_jerking)
        & person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        )
    ),
    suspects=(
        "epileptic_seizure",
        "hypocalcaemia",
        "hyponatraemia",
    ),
    seed_rule=say(
        id=(
            "Aturan lama: kram dengan hilang kesadaran perlu segera ke dokter. Bukti mendukung "
            "maksudnya, tetapi itu kurang cepat: hilang kesadaran pertama kali adalah darurat. "
            "Aturan itu juga menyatukannya dengan gangguan koordinasi; kami memisahkannya. Pada "
            "epilepsi yang sudah diketahui dan pulih seperti biasa, cukup hari itu juga."
        ),
        en=(
            "The old rule: cramps with loss of consciousness call for a doctor soon. Evidence "
            "supports its intention, but it is too slow: a first blackout is an emergency. The "
            "rule also joined it with lost coordination; we keep two rules. In known epilepsy "
            "with the usual recovery, the same day is enough."
        ),
    ),
    cites=(
        "ng127_blackout",
        "brigo_pnes",
        "brigo_syncope",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="arms and legs jerked rhythmically; you do not have epilepsy",
            facts={nerve_muscle.whole_body_jerking: True, nerve_muscle.known_epilepsy: False},
            expect=YES,
        ),
        Example(
            who="you have epilepsy; arms and legs did not jerk rhythmically; sex at birth female",
            facts={
                nerve_muscle.known_epilepsy: True,
                nerve_muscle.whole_body_jerking: False,
                person.sex_at_birth: "female",
            },
            expect=UNKNOWN,
        ),
        Example(
            who="a man still jerking after five minutes",
            facts={
                nerve_muscle.whole_body_jerking: True,
                nerve_muscle.seizure_longer_than_5_min: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman who blacked out for the first time and has no epilepsy",
            facts={nerve_muscle.loss_of_consciousness: True, nerve_muscle.known_epilepsy: False},
            expect=YES,
        ),
        Example(
            who="a woman with epilepsy, 12 weeks pregnant, who had a seizure",
            facts={
                nerve_muscle.whole_body_jerking: True,
                nerve_muscle.known_epilepsy: True,
                person.sex_at_birth: "female",
                person.age_years: 28,
                person.pregnancy_status: "first_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a man with known epilepsy, well again after a short seizure",
            facts={
                nerve_muscle.whole_body_jerking: True,
                nerve_muscle.known_epilepsy: True,
                nerve_muscle.seizure_longer_than_5_min: False,
                person.sex_at_birth: "male",
            },
            expect=NO,
        ),
        Example(
            who="a man who neither jerked nor lost consciousness",
            facts={
                nerve_muscle.loss_of_consciousness: False,
                nerve_muscle.whole_body_jerking: False,
            },
            expect=NO,
        ),
        Example(
            who="a man who blacked out, not yet asked about epilepsy",
            facts={nerve_muscle.loss_of_consciousness: True},
            expect=UNKNOWN,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "loss_of_consciousness",
        "generalized_seizure",
        "memory_loss",
        "S810",
    ),
    corrects=("S810",),
)
