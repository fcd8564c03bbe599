"""Typical growing pains."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

growing_pains = Criterion(
    title=say(id="Nyeri pertumbuhan yang khas", en="Typical growing pains"),
    says=say(
        id="Khas bila semuanya ada: usia sekitar 3 sampai 12 tahun; sore atau malam dan hilang di pagi hari; kedua tungkai atau bergantian, bukan satu titik; tidak pincang; tidak ada sendi bengkak atau penyakit umum; dan pemeriksaan dokter normal. Serangannya setengah sampai lima jam, tidak seperti kram. Di bawah 3 tahun, cari sebab lain. Yang dinilai di sini hanya usia, sisi, waktu, dan otot yang tidak mengeras; gabungan ini buatan kami. Jadi dokter yang menetapkan sebabnya pada anak.",
        en="Typical when all are present: age about 3 to 12; evening or night, gone in the morning; both legs or in turn, not one spot; no limp; no swollen joint or general illness; and a normal examination. Attacks last half an hour to five hours, unlike a cramp. Under 3, look for something else. Judged here are only age, side, time and a muscle that is not hard; this combination is our own. So it is the doctor who settles the cause in a child.",
    ),
    when=person.age_years.between(3, 12)
    & cramp.side_pattern.among("alternates", "both_together")
    & cramp.timing.includes("asleep", "resting_in_bed")
    & ~cramp.muscle_hard_knot,
    cites=("ebmg_growing", "ip_growing"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a girl of 3 with both legs aching in bed and no hard muscle",
            facts={
                person.age_years: 3,
                cramp.side_pattern: "both_together",
                cramp.timing: ["resting_in_bed"],
                cramp.muscle_hard_knot: False,
            },
            expect=YES,
        ),
        Example(
            who="a boy of 12 with aching now left, now right, at night",
            facts={
                person.age_years: 12,
                cramp.side_pattern: "alternates",
                cramp.timing: ["asleep"],
                cramp.muscle_hard_knot: False,
            },
            expect=YES,
        ),
        Example(
            who="a boy of 13 with the same",
            facts={
                person.age_years: 13,
                cramp.side_pattern: "alternates",
                cramp.timing: ["asleep"],
                cramp.muscle_hard_knot: False,
            },
            expect=NO,
        ),
        Example(
            who="a girl of 2 with both legs aching",
            facts={
                person.age_years: 2,
                cramp.side_pattern: "both_together",
                cramp.timing: ["resting_in_bed"],
                cramp.muscle_hard_knot: False,
            },
            expect=NO,
        ),
        Example(
            who="a boy of 8 whose left leg alone hurts",
            facts={person.age_years: 8, cramp.side_pattern: "one_side_always"},
            expect=NO,
        ),
        Example(
            who="a girl of 6 about whom nothing else was asked",
            facts={person.age_years: 6},
            expect=UNKNOWN,
        ),
    ),
    settles=("doctor_determines_cause",),
)
