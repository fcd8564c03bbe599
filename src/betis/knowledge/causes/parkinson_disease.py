"""Parkinson disease (rigidity, off periods)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

parkinson_disease = Cause(
    title=say(
        id="Penyakit Parkinson (kaku, dan saat obat habis kerja)",
        en="Parkinson disease (rigidity, off periods)",
    ),
    says=say(
        id=(
            "Parkinson membuat gerak lambat, otot kaku, dan tangan gemetar. Kram lebih "
            "sering pada penyakit ini. Pagi hari, saat kerja obat habis, kaki dapat "
            "memuntir atau jari menekuk dan menetap (distonia). Itu soal jam obat, bukan "
            "kekurangan mineral. Buktinya lemah: keterangan lembaga pasien, tanpa angka."
        ),
        en=(
            "Parkinson disease makes movement slow, muscles stiff and hands shaky. Cramps "
            "are commoner in it. In the morning, when the medicine has worn off, the foot "
            "may twist or the toes curl and stay so (dystonia). That is a matter of "
            "medicine timing, not of missing minerals. The evidence is weak: "
            "patient-charity information, without numbers."
        ),
    ),
    do=say(
        id=(
            "Catat jam minum obat dan jam kram atau kaki memuntir, lalu tunjukkan kepada "
            "dokter saraf. Tanyakan apakah jam atau bentuk obat perlu disesuaikan. Jangan "
            "mengubah atau menghentikan obat Parkinson sendiri. Bila belum didiagnosis "
            "tetapi makin lambat, kaku, dan gemetar, mintalah pemeriksaan dokter."
        ),
        en=(
            "Write down when you take the medicine and when the cramp or twisting comes, "
            "and show this to the neurologist. Ask whether the time or form of the "
            "medicine should be adjusted. Do not change or stop Parkinson medicine on "
            "your own. If you have no diagnosis but are growing slow, stiff and shaky, "
            "ask for an examination."
        ),
    ),
    only_when=nerve_muscle.known_parkinson
    | medicines_taken.medicines.includes("levodopa")
    | (nerve_muscle.stiff_slow_tremor & cramp.foot_twists_or_toes_curl),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=nerve_muscle.known_parkinson, cites="parkinsons_uk", grade=Grade.STRONG),
        Weight(when=nerve_muscle.stiff_slow_tremor, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=cramp.foot_twists_or_toes_curl, cites="parkinsons_uk", grade=Grade.STRONG),
        Weight(
            when=cramp.timing.includes("on_waking"), cites="parkinsons_uk", grade=Grade.MODERATE
        ),
        Weight(
            when=medicines_taken.medicines.includes("levodopa"),
            cites="parkinsons_uk",
            grade=Grade.MODERATE,
        ),
    ),
    see=(
        "neurologist",
        "gp",
    ),
    icd10="G20",
    snomed="49049000",
    cites=(
        "parkinsons_uk",
        "fpnotebook",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 70 with Parkinson disease",
            facts={nerve_muscle.known_parkinson: True},
            expect=YES,
        ),
        Example(
            who="a woman of 68 on levodopa whose foot twists in the morning",
            facts={
                medicines_taken.medicines: ["levodopa"],
                cramp.foot_twists_or_toes_curl: True,
                cramp.timing: ["on_waking"],
            },
            expect=YES,
        ),
        Example(
            who="a man of 66 grown slow and shaky, whose toes curl and stay",
            facts={nerve_muscle.stiff_slow_tremor: True, cramp.foot_twists_or_toes_curl: True},
            expect=YES,
        ),
        Example(
            who="a woman of 75 stiff from arthritis, without Parkinson disease or twisting feet",
            facts={
                nerve_muscle.known_parkinson: False,
                nerve_muscle.stiff_slow_tremor: True,
                cramp.foot_twists_or_toes_curl: False,
                medicines_taken.medicines: [],
            },
            expect=NO,
        ),
        Example(
            who="a woman of 50 who cramps on waking, nothing else",
            facts={
                nerve_muscle.known_parkinson: False,
                nerve_muscle.stiff_slow_tremor: False,
                medicines_taken.medicines: [],
                cramp.timing: ["on_waking"],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=("parkinson_disease",),
)
