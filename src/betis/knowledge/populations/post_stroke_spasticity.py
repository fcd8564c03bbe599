"""Stiff muscles after a stroke or spinal cord injury."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

post_stroke_spasticity = Population(
    title=say(
        id="Otot kaku setelah stroke atau cedera saraf tulang belakang",
        en="Stiff muscles after a stroke or spinal cord injury",
    ),
    says=say(
        id="Kendali dari otak atau sumsum tulang belakang terganggu, sehingga otot terlalu aktif (spastisitas). Otot di sisi lemah kaku atau tersentak, lebih lama daripada kram betis dan biasanya kurang nyeri. Penanganannya berbeda dari kram malam.",
        en="Control from the brain or spinal cord is disturbed, so the muscle is over-active (spasticity). Muscle on the weak side is stiff or jerks, for longer than a calf cramp and usually with less pain. It is treated differently from night cramps.",
    ),
    when=nerve_muscle.stiff_leg_after_stroke_or_cord,
    do=(
        Advice(
            text=say(
                id="Lakukan peregangan pelan dan pengaturan posisi setiap hari, diajari fisioterapis. Keluarga boleh membantu.",
                en="Do slow daily stretching and positioning taught by a physiotherapist. A helper may do it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Tanyakan kontrol ke dokter rehabilitasi medik. Di Eropa, tolperison hanya dipakai untuk orang dewasa dengan keadaan ini.",
                en="Ask about a visit to a rehabilitation doctor. In Europe tolperisone is kept for adults with this condition.",
            ),
            cites="ema_tolperisone2012",
            seen=True,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memaksa sendi yang kaku atau menarik bahu yang lemah.",
                en="Do not force a stiff joint or pull a weak shoulder.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan memberi panas pada kulit yang kebas. Jangan memijat dalam tungkai lemah yang bengkak; gumpalan darah bisa tersembunyi di sana.",
                en="No heat on numb skin. No deep massage of a swollen weak leg; a clot may hide there.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan menghentikan baklofen, tizanidin, atau obat kejang sendiri. Berhenti mendadak bisa berbahaya.",
                en="Do not stop baclofen, tizanidine or seizure medicine on your own. Stopping suddenly can be dangerous.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Wajah mencong, lengan lemah, atau bicara pelo yang baru: telepon 119 atau 112 sekarang. Waktu menentukan.",
                en="A new face droop, arm weakness or slurred speech: call 119, 112 or your local number now. Time matters.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Satu betis bengkak, hangat, merah, atau terus nyeri: mungkin ada gumpalan darah. Ke IGD hari ini juga, dan jangan dipijat.",
                en="One calf that is swollen, warm, red or constantly painful may be a blood clot. Go to an emergency department today, and do not massage it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Kaku yang mendadak bertambah: cari infeksi, luka tekan, kandung kemih penuh, atau sembelit, dan hubungi dokter.",
                en="A sudden increase in stiffness: look for infection, a pressure sore, a full bladder or constipation, and contact the doctor.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="25.3%",
            what=say(
                id="spastisitas setelah stroke; 39,5 dari 100 bila ada kelemahan",
                en="spasticity after a stroke; 39.5 in 100 where there is weakness",
            ),
            people=say(id="gabungan penelitian", en="pooled studies"),
            cites="zeng2021",
        ),
        Number(
            value="9.4%",
            what=say(id="spastisitas yang menghambat kegiatan", en="disabling spasticity"),
            people=say(
                id="orang setelah stroke, gabungan penelitian",
                en="people after a stroke, pooled studies",
            ),
            cites="zeng2021",
        ),
    ),
    cites=(
        "zeng2021",
        "ema_tolperisone2012",
        "bfarm_tolperisone2020",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 63 whose leg has been stiff since a stroke",
            facts={nerve_muscle.stiff_leg_after_stroke_or_cord: True},
            expect=YES,
        ),
        Example(
            who="a woman without such stiffness",
            facts={nerve_muscle.stiff_leg_after_stroke_or_cord: False},
            expect=NO,
        ),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
