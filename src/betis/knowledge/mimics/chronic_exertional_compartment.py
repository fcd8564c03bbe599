"""Calf pressure during exercise (chronic compartment or trapped artery)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chronic_exertional_compartment = Mimic(
    title=say(
        id="Betis tertekan saat latihan (kompartemen kronis atau nadi terjepit)",
        en="Calf pressure during exercise (chronic compartment or trapped artery)",
    ),
    says=say(
        id="Pada orang muda yang aktif, otot betis bisa tertekan di dalam selubungnya saat berlari. Nadi di belakang lutut juga bisa terjepit. Keduanya muncul saat latihan, bukan saat tidur.",
        en="In young active people the calf muscle can be squeezed inside its sheath while running. The artery behind the knee can also be trapped. Both come in exercise, not in sleep.",
    ),
    differs=say(
        id="Rasa kencang dan nyeri selalu muncul setelah waktu lari yang sama. Keluhan mereda dengan istirahat beberapa menit sampai satu jam. Tidak ada kram di malam hari.",
        en="Tightness and pain always begin after the same time of running. They ease with rest, over minutes to an hour. There are no cramps at night.",
    ),
    do=say(
        id="Untuk sementara pilih gerak yang tidak memicu nyeri. Buat janji biasa ke dokter; aliran darah tungkai saat latihan mungkin perlu diukur.",
        en="For now choose movement that does not bring the pain. Make an ordinary appointment; the blood flow of the leg in exercise may need to be measured.",
    ),
    only_when=cramp.timing.includes("during_exercise"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=cramp.timing.includes("during_exercise"),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=cramp.side_pattern.among("one_side_always"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=cramp.timing.includes("asleep"), cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=("ankle_brachial_index",),
    see=("gp", "orthopaedic_spine", "vascular_surgeon"),
    icd10="M79.6",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a soldier of 22 whose right calf tightens after the same ten minutes of every run",
            facts={cramp.timing: ["during_exercise"], cramp.side_pattern: "one_side_always"},
            expect=YES,
        ),
        Example(
            who="a runner of 25 with calf pain in exercise only",
            facts={cramp.timing: ["during_exercise"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with cramps asleep, always in the same leg",
            facts={cramp.timing: ["asleep"], cramp.side_pattern: "one_side_always"},
            expect=NO,
        ),
        Example(
            who="a man whose trouble is always in one leg and who was not asked when",
            facts={cramp.side_pattern: "one_side_always"},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
