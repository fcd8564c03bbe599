"""Varicose veins or chronic venous disease."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

chronic_venous_disease = Cause(
    title=say(
        id="Varises atau penyakit vena kronis", en="Varicose veins or chronic venous disease"
    ),
    says=say(
        id=(
            "Varises adalah pembuluh balik yang melebar karena katupnya kurang menutup, sehingga darah tertahan di tungkai. "
            "Otot betis yang bergerak membantu memompa darah naik. "
            "Banyak orang, juga artikel lama, menyebut varises sebagai penyebab utama kram. "
            "Bukti tidak mendukungnya. "
            "Dalam survei 1.566 penduduk Edinburgh, varises tidak berkaitan bermakna dengan kram, baik pada perempuan maupun laki-laki. "
            "Yang berkaitan adalah rasa berat, pegal, dan gatal pada perempuan, dan hanya gatal pada laki-laki. "
            "Kebanyakan keluhan tungkai di sana mungkin bukan dari vena. "
            "Sebuah halaman klinik menyebut kram pada 33,6 % orang dengan gangguan vena, tetapi sumber itu lemah. "
            "Varises tetap perlu ditanyakan, karena vena bisa meradang atau berisi gumpalan darah."
        ),
        en=(
            "Varicose veins are widened veins whose valves close poorly, so blood pools in the legs. "
            "The calf muscle at work helps to pump blood upward. "
            "Many people, and an old article too, call varicose veins a main cause of cramps. "
            "The evidence does not support it. "
            "In a survey of 1,566 people in Edinburgh, varicose veins had no significant relation to cramps in either sex. "
            "What they did go with was heaviness, aching and itching in women, and only itching in men. "
            "Most leg symptoms there were probably not from veins. "
            "A clinic page gives cramps in 33.6% of people with vein disease, but that source is weak. "
            "Varicose veins are still worth asking about, because a vein can be inflamed or hold a clot."
        ),
    ),
    do=say(
        id=(
            "Sesak atau nyeri dada mendadak: telepon 119 atau 112 sekarang. "
            "Satu tungkai bengkak, hangat, merah, atau nyeri terus: periksa hari ini juga dan jangan dipijat. "
            "Urat keras yang nyeri di bawah kulit: ke dokter dalam dua minggu. "
            "Untuk rasa berat: berjalan, gerakkan pergelangan kaki, dan tinggikan tungkai di sore hari. "
            "Tanyakan dokter sebelum memakai stoking kompresi; nadi di kaki perlu diperiksa dulu. "
            "Jangan menekan atau memijat kuat vena yang menonjol. "
            "Varises boleh diobati karena keluhannya sendiri; berkurangnya kram tidak bisa dijanjikan."
        ),
        en=(
            "Sudden breathlessness or chest pain: call 119 or 112 now. "
            "One leg swollen, warm, red or constantly painful: be seen the same day and do not massage it. "
            "A hard sore cord under the skin: see a doctor within two weeks. "
            "For heaviness: walk, move the ankles, and raise the legs in the evening. "
            "Ask a doctor before wearing compression stockings; the pulses in the foot must be checked first. "
            "Do not press or massage bulging veins hard. "
            "Varicose veins may be treated for their own symptoms; fewer cramps cannot be promised."
        ),
    ),
    only_when=circulation.varicose_veins | circulation.legs_heavy_end_of_day,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=circulation.varicose_veins,
            cites="expert_practice",
            grade=Grade.WEAK,
            note="commonly said; the population survey contradicts it, see against",
        ),
        Weight(
            when=circulation.legs_heavy_end_of_day, cites="edinburgh_vein", grade=Grade.MODERATE
        ),
        Weight(when=circulation.both_ankles_swollen, cites="expert_practice", grade=Grade.WEAK),
    ),
    against=(
        Weight(
            when=circulation.varicose_veins,
            cites="edinburgh_vein",
            grade=Grade.WEAK,
            note="not associated with cramps in the population survey",
        ),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=("venous_duplex",),
    see=(
        "gp",
        "vascular_surgeon",
    ),
    icd10="I83",
    snomed="128060009",
    cites=(
        "edinburgh_vein",
        "avcc",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 with varicose veins",
            facts={circulation.varicose_veins: True},
            expect=YES,
        ),
        Example(
            who="a man whose legs are heavy in the evening",
            facts={circulation.legs_heavy_end_of_day: True},
            expect=YES,
        ),
        Example(
            who="a woman with swollen ankles, no varicose veins and no heaviness",
            facts={
                circulation.varicose_veins: False,
                circulation.legs_heavy_end_of_day: False,
                circulation.both_ankles_swollen: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "varicose_veins",
        "impaired_venous_outflow",
        "venous_congestion",
        "venous_valves",
        "calf_muscle_pump",
    ),
    corrects=("varicose_veins",),
)
