"""Spasticity after stroke, spinal cord injury or MS."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

spasticity_after_stroke_or_cord = Cause(
    title=say(
        id=(
            "Otot kaku (spastisitas) setelah stroke, cedera tulang belakang, atau "
            "multipel sklerosis"
        ),
        en="Spasticity after stroke, spinal cord injury or multiple sclerosis",
    ),
    says=say(
        id=(
            "Otak atau sumsum tulang belakang yang rusak dapat membuat otot terlalu "
            "tegang dan mudah menyentak (spastisitas). Sebabnya antara lain stroke, "
            "multipel sklerosis, cedera kepala, tumor otak, atau radang otak dan sumsum "
            "(ensefalomielitis). Setelah stroke, spastisitas ditemukan pada 25,3% orang. "
            "Rasanya lain dari kram betis: di sisi yang lemah, lebih lama, dan tidak "
            "selalu nyeri. Tentang riwayat stroke dan kram, penelitian berbeda: survei "
            "Amerika Serikat menemukan hubungan, survei Inggris tidak. Bila penyakit otak "
            "menimbulkan kejang dengan hilang sadar, itu bukan kram. Tumor otak atau "
            "infeksi otak bukan penyebab kram malam yang lazim."
        ),
        en=(
            "A damaged brain or spinal cord can leave muscles too tense and jumpy "
            "(spasticity). Among the causes are stroke, multiple sclerosis, head injury, "
            "brain tumours, and inflammation of brain and cord (encephalomyelitis). After "
            "a stroke, spasticity is found in 25.3% of people. It differs from a calf "
            "cramp: on the weak side, longer, and not always painful. On earlier stroke "
            "and cramps studies differ: a US survey found a link, an English one did not. "
            "If a brain disease brings a seizure with loss of consciousness, that is not "
            "a cramp. A brain tumour or brain infection is not a usual cause of night "
            "cramps."
        ),
    ),
    do=say(
        id=(
            "Bila wajah mendadak mencong, satu lengan lemah, atau bicara pelo, hubungi "
            "119 atau 112 sekarang. Begitu juga bila ada kejang baru, atau demam dengan "
            "leher kaku dan bingung. Selain itu, mintalah kunjungan ke dokter "
            "rehabilitasi atau dokter saraf. Fisioterapis dapat mengajarkan peregangan "
            "pelan dan posisi tidur; keluarga boleh membantu. Jangan memaksa sendi yang "
            "kaku, dan jangan memijat tungkai lemah yang bengkak. Jangan menghentikan "
            "baklofen, tizanidin, atau obat kejang mendadak. Bila kaku tiba-tiba "
            "bertambah, tanyakan infeksi, luka tekan, kandung kemih penuh, atau sembelit."
        ),
        en=(
            "If the face suddenly droops, an arm is weak or speech is slurred, call 119 "
            "or 112 (or your local number) now. Do so too with a new seizure, or fever "
            "with a stiff neck and confusion. Otherwise ask for a visit to a "
            "rehabilitation doctor or neurologist. A physiotherapist can teach slow "
            "stretching and positions for sleep; family may help. Do not force a stiff "
            "joint, and do not massage a weak leg that is swollen. Do not stop baclofen, "
            "tizanidine or seizure medicine suddenly. If stiffness suddenly grows, ask "
            "about infection, pressure sores, a full bladder or constipation."
        ),
    ),
    only_when=nerve_muscle.stiff_leg_after_stroke_or_cord
    | nerve_muscle.previous_stroke
    | nerve_muscle.known_ms,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=nerve_muscle.stiff_leg_after_stroke_or_cord,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=nerve_muscle.previous_stroke, cites="grandner2017", grade=Grade.MODERATE),
        Weight(when=nerve_muscle.known_ms, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.WEAK),),
    see=(
        "rehab_physician",
        "neurologist",
    ),
    frequency=(
        Number(
            value="25.3%",
            what=say(
                id="otot kaku (spastisitas) setelah stroke",
                en="spasticity after stroke",
            ),
            people=say(
                id="orang setelah stroke, gabungan beberapa penelitian",
                en="people after stroke, pooled studies",
            ),
            cites="zeng2021",
        ),
    ),
    icd10="R25.2",
    cites=(
        "grandner2017",
        "expert_practice",
        "abdulla1999",
        "zeng2021",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 64 whose leg has been stiff since a stroke",
            facts={
                nerve_muscle.stiff_leg_after_stroke_or_cord: True,
                nerve_muscle.previous_stroke: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with an earlier stroke",
            facts={nerve_muscle.previous_stroke: True},
            expect=YES,
        ),
        Example(
            who="a woman of 38 with multiple sclerosis",
            facts={nerve_muscle.known_ms: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 without stroke, cord problem or multiple sclerosis",
            facts={
                nerve_muscle.stiff_leg_after_stroke_or_cord: False,
                nerve_muscle.previous_stroke: False,
                nerve_muscle.known_ms: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "post_stroke_spasticity",
        "multiple_sclerosis",
        "encephalomyelitis",
        "neuroinfection",
        "brain_tumor",
        "head_or_brain_injury",
    ),
    corrects=(
        "brain_tumor",
        "neuroinfection",
    ),
)
