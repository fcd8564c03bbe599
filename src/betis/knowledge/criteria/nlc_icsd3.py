"""Sleep-related leg cramps (ICSD-3)."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nlc_icsd3 = Criterion(
    title=say(id="Kram tungkai saat tidur (ICSD-3)", en="Sleep-related leg cramps (ICSD-3)"),
    says=say(
        id="Ini definisi dari klasifikasi gangguan tidur internasional. Ketiganya harus ada. A: nyeri di tungkai atau kaki dengan otot yang mendadak keras tanpa disengaja. B: terjadi selama di tempat tidur, saat tidur atau terjaga. C: mereda bila otot diregangkan kuat. Otot teraba tegang dan keras selama beberapa saat. Kram juga bisa datang di siang hari; definisi ini hanya tentang yang di tempat tidur. Dalam satu survei, 73% kram saat istirahat datang di malam hari. Apakah nyerinya memuncak di malam hari tidak diukur. Butir A dan C dibaca di halaman ringkasan; butir B dan kalimat lengkapnya belum diperiksa.",
        en="This is the definition of the international classification of sleep disorders. All three must be there. A: pain in leg or foot with a muscle that goes hard suddenly and by itself. B: it happens during time in bed, asleep or awake. C: stretching the muscle with force relieves it. The muscle feels tense and hard to the touch for a while. Cramps can also come by day; this definition is only about those in bed. In one survey 73% of rest cramps came at night. Whether the pain itself peaks at night was not measured. A and C were read on a summary page; B and the full wording have not been checked.",
    ),
    when=cramp.muscle_hard_knot
    & cramp.timing.includes("asleep", "resting_in_bed")
    & cramp.relief_by_stretch,
    cites=("icsd3", "nsf_srlc", "medlink_srlc", "naylor1994"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 woken by a hard calf that lets go when she pulls her toes up",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.timing: ["asleep"],
                cramp.relief_by_stretch: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 64 with the same while awake in bed",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.timing: ["resting_in_bed"],
                cramp.relief_by_stretch: True,
            },
            expect=YES,
        ),
        Example(
            who="a runner of 25 with cramps only in exercise",
            facts={
                cramp.muscle_hard_knot: True,
                cramp.timing: ["during_exercise"],
                cramp.relief_by_stretch: True,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 50 whose muscle does not go hard",
            facts={cramp.muscle_hard_knot: False},
            expect=NO,
        ),
        Example(
            who="a man with a hard calf at night who never tried to stretch it",
            facts={cramp.muscle_hard_knot: True, cramp.timing: ["asleep"]},
            expect=UNKNOWN,
        ),
    ),
    settles=("night_time_onset", "day_or_night_onset", "pain_peak_at_night", "muscle_hardening"),
)
