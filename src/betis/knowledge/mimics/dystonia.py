"""Dystonia (a twist that stays)."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dystonia = Mimic(
    title=say(id="Distonia (otot memuntir dan menetap)", en="Dystonia (a twist that stays)"),
    says=say(
        id="Pada distonia, kaki perlahan memuntir atau jari menekuk lalu menetap. Pada penyakit Parkinson, ini paling sering di tungkai pada pagi hari, saat obat mulai habis. Distonia baru yang nyeri di leher atau tenggorokan karena obat adalah keadaan darurat.",
        en="In dystonia the foot slowly twists or the toes curl, and stay so. In Parkinson disease it is most likely in the legs in the morning, when a dose wears off. A new painful dystonia of the neck or throat caused by a medicine is an emergency.",
    ),
    differs=say(
        id="Puntiran perlahan yang menetap, sering dengan pola yang sama. Memburuk saat bergerak, saat bangun, atau ketika obat Parkinson mulai habis. Kram muncul tiba-tiba sebagai otot keras seperti benjolan.",
        en="A slow twist that stays, often in the same pattern. It gets worse with movement, on waking, or when a Parkinson dose wears off. A cramp comes suddenly, as a muscle hard like a knot.",
    ),
    do=say(
        id="Periksa ke dokter saraf dalam dua minggu. Jangan menghentikan obat sendiri; waktu minumnya mungkin bisa diatur dokter. Telepon 119 atau 112 sekarang bila leher atau tenggorokan tiba-tiba kaku setelah minum obat.",
        en="See a neurologist within two weeks. Do not stop your medicine on your own; the doctor may adjust its times. Call 119 or 112 (or your local emergency number) now if the neck or throat suddenly stiffens after a medicine.",
    ),
    only_when=cramp.foot_twists_or_toes_curl | cramp.episode_type.among("twisting_posture"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=cramp.foot_twists_or_toes_curl | cramp.episode_type.among("twisting_posture"),
            cites="parkinsons_uk",
            grade=Grade.STRONG,
        ),
        Weight(
            when=medicines_taken.medicines.includes("antipsychotic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=cramp.timing.includes("on_waking"), cites="parkinsons_uk", grade=Grade.MODERATE
        ),
    ),
    against=(Weight(when=cramp.sudden_onset, cites="expert_practice", grade=Grade.MODERATE),),
    see=("neurologist",),
    icd10="G24.9",
    cites=("parkinsons_uk",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 66 with Parkinson disease whose toes curl and stay so every morning",
            facts={cramp.foot_twists_or_toes_curl: True, cramp.timing: ["on_waking"]},
            expect=YES,
        ),
        Example(
            who="a woman of 45 whose foot slowly turns in and stays there",
            facts={cramp.episode_type: "twisting_posture"},
            expect=YES,
        ),
        Example(
            who="a woman of 70 on an antipsychotic with sudden calf cramps on waking and no twist",
            facts={
                cramp.foot_twists_or_toes_curl: False,
                cramp.episode_type: "painful_hard_muscle",
                medicines_taken.medicines: ["antipsychotic"],
                cramp.timing: ["on_waking"],
            },
            expect=NO,
        ),
        Example(
            who="a man on an antipsychotic who was not asked about twisting",
            facts={medicines_taken.medicines: ["antipsychotic"]},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
