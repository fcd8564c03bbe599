"""Tired muscle after unusual or heavy exertion."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

muscle_overuse = Cause(
    title=say(
        id="Otot lelah setelah aktivitas berat atau tidak biasa",
        en="Tired muscle after unusual or heavy exertion",
    ),
    says=say(
        id=(
            "Otot yang mendapat beban berlebihan atau lain dari biasa dapat kram beberapa jam kemudian, termasuk malamnya. Tinjauan terbaru lebih mendukung penjelasan ini: otot lelah dan saraf penggeraknya terlalu mudah aktif, sehingga otot tidak mau mengendur. Kehilangan garam kurang cocok sebagai penjelasan utama. Bahwa asam laktat menyebabkan kram malam, kami tidak tahu buktinya. Pada 210 atlet triatlon, yang lebih sering kram ialah mereka yang berlomba lebih cepat dan pernah kram sebelumnya. Tegangan mendadak, olahraga berat menjelang tidur, atau beban yang tidak merata sering disalahkan. Itu masuk akal, tetapi untuk kram malam belum diuji."
        ),
        en=(
            "An overworked muscle, with an excessive or unusual load, may cramp hours later, that night included. Recent reviews favour this explanation: a tired muscle (fatigue) and a motor nerve that fires too easily, so that the muscle will not relax. Salt loss fits less well as the main explanation. That lactic acid causes night cramps: no evidence is known to us. Among 210 triathletes, those who cramped more had raced faster and had cramped before. Sudden strain or overstrain, hard exercise before bed or uneven load are often blamed. That is plausible, but untested for night cramps."
        ),
    ),
    do=say(
        id=(
            "Bila air kencing tidak keluar sama sekali, hubungi 119 atau 112, atau ke IGD "
            "sekarang. Periksa hari ini juga bila air kencing gelap seperti teh atau "
            "cola. Bila otot sangat nyeri dan bengkak, hubungi dokter hari ini juga. "
            "Selain itu, tambah beban latihan sedikit demi sedikit. Pindahkan latihan "
            "berat ke pagi atau siang, lalu bandingkan di catatan kram Anda. Sebelum "
            "tidur, regangkan betis dengan lembut, kecuali betis cedera atau mungkin ada "
            "gumpalan darah. Ingat, kram sering berkurang sekitar sepertiga dengan "
            "plasebo saja."
        ),
        en=(
            "If no urine comes at all, call 119 or 112 (or your local number), or go to the emergency department now. Be seen today if your urine is dark like tea or cola. If a muscle is very painful and swollen, contact a doctor today. Otherwise increase training little by little. Move hard physical activity to the morning or midday, and compare in your cramp diary. Before bed stretch the calf gently, unless it is injured or there may be a blood clot. Remember that cramps often fall by about a third on a dummy treatment alone."
        ),
    ),
    only_when=lifestyle.unaccustomed_exercise
    | cramp.timing.includes("after_exercise")
    | lifestyle.activity_level.among("heavy"),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.unaccustomed_exercise, cites="bpac_nlc", grade=Grade.STRONG),
        Weight(when=cramp.timing.includes("after_exercise"), cites="bpac_nlc", grade=Grade.STRONG),
        Weight(when=lifestyle.activity_level.among("heavy"), cites="bpac_nlc", grade=Grade.WEAK),
    ),
    against=(
        Weight(
            when=lifestyle.activity_level.among("sedentary"),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
    ),
    see=(
        "oneself",
        "physiotherapist",
    ),
    icd10="R25.2",
    cites=(
        "bpac_nlc",
        "fpnotebook",
        "allen2012",
        "schwellnus2011",
        "hallegraeff2012",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 40 who dug his garden yesterday for the first time in months",
            facts={lifestyle.unaccustomed_exercise: True},
            expect=YES,
        ),
        Example(
            who="a woman of 30 who cramps in the hours after running",
            facts={cramp.timing: ["after_exercise"]},
            expect=YES,
        ),
        Example(
            who="a labourer of 45 with heavy work every day",
            facts={lifestyle.activity_level: "heavy"},
            expect=YES,
        ),
        Example(
            who="a woman of 70 who moves lightly and cramps only in her sleep",
            facts={
                lifestyle.unaccustomed_exercise: False,
                cramp.timing: ["asleep"],
                lifestyle.activity_level: "light",
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "physical_overexertion",
        "muscle_fatigue",
        "muscle_strain",
        "uneven_muscle_load",
        "exercise_before_sleep",
        "lactic_acid",
        "muscle_does_not_relax",
        "athletes_as_risk_group",
    ),
    corrects=("lactic_acid",),
)
