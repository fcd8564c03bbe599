"""Dehydration or fluid loss."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dehydration = Cause(
    title=say(id="Kurang cairan (dehidrasi)", en="Dehydration or fluid loss"),
    says=say(
        id=(
            "Tubuh kurang cairan (dehidrasi) bila Anda muntah, diare, banyak berkeringat, atau minum terlalu sedikit. "
            "Ini sering disebut sebab utama kram, tetapi buktinya bertentangan. "
            "Satu panduan memasukkannya sebagai faktor risiko; ringkasan lain menulis kurang cairan tidak berkaitan dengan kram malam biasa. "
            "Pada olahragawan pun bertentangan: 210 triatlet tidak berbeda, sedangkan di 10.553 kunjungan tenda medis kurang cairan lebih sering pada yang kram (rasio odds 1,63; 1,49–1,78). "
            "Belum ada uji bahwa minum lebih banyak mencegah kram malam. "
            "Masuk akal dan mudah diperbaiki, tetapi belum terbukti."
        ),
        en=(
            "The body runs short of fluid (dehydration) when you vomit, have diarrhoea, sweat a lot or drink too little. "
            "It is often called the main cause of cramps, but the evidence conflicts. "
            "One guide lists it as a risk factor; another summary says lack of fluid is not related to ordinary night cramps. "
            "It conflicts in athletes too: 210 triathletes showed no difference, while in 10,553 medical-tent visits dehydration was commoner among those with cramps (odds ratio 1.63; 1.49–1.78). "
            "No trial shows that drinking more prevents night cramps. "
            "Plausible and easy to put right, but not proven."
        ),
    ),
    do=say(
        id=(
            "Bingung atau pingsan di tempat panas: telepon 119 atau 112 sekarang. "
            "Tidak kencing 12 jam, minuman selalu keluar lagi, atau muntah dan diare dua hari: periksa hari ini juga. "
            "Minumlah saat haus, lebih banyak saat panas atau diare. "
            "Setelah kehilangan banyak cairan, oralit lebih tepat daripada air putih saja. "
            "Jangan memaksa minum air putih berliter-liter: natrium darah bisa turun berbahaya. "
            "Bila dokter membatasi cairan atau garam Anda, atau ginjal, jantung, atau hati Anda sakit, tanyakan dulu. "
            "Jangan menghentikan obat peluruh kencing sendiri."
        ),
        en=(
            "Confusion or collapse in the heat: call 119 or 112 now. "
            "No urine for 12 hours, drinks that keep coming up, or two days of vomiting or diarrhoea: be seen the same day. "
            "Drink when thirsty, more in heat or with diarrhoea. "
            "After losing much fluid, oral rehydration solution suits better than plain water alone. "
            "Do not force litres of plain water: blood sodium can fall dangerously. "
            "If a doctor limits your fluid or salt, or you have kidney, heart or liver disease, ask first. "
            "Do not stop water tablets on your own."
        ),
    ),
    only_when=body.vomiting_or_diarrhoea_days.at_least(1)
    | body.low_fluid_intake
    | (
        body.heavy_sweating_or_heat_exposure
        & cramp.timing.includes("during_exercise", "after_exercise")
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(1),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=body.low_fluid_intake, cites="bpac_nlc", grade=Grade.MODERATE),
        Weight(when=body.heavy_sweating_or_heat_exposure, cites="nata_heat", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=cramp.timing.includes("during_dialysis"), cites="hd_review", grade=Grade.WEAK),
    ),
    checks=(
        "sodium",
        "potassium",
        "creatinine",
        "urea",
        "glucose",
    ),
    see=(
        "oneself",
        "gp",
        "ed",
    ),
    icd10="E86",
    snomed="34095006",
    cites=(
        "bpac_nlc",
        "nata_heat",
        "fpnotebook",
        "schwellnus2011",
        "johnson2020ironman",
        "lau2019",
        "hd_review",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 40 with one day of diarrhoea",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 1},
            expect=YES,
        ),
        Example(
            who="a woman of 72 whose urine is dark and little",
            facts={body.low_fluid_intake: True},
            expect=YES,
        ),
        Example(
            who="a runner of 30 who sweats heavily and cramps while running",
            facts={body.heavy_sweating_or_heat_exposure: True, cramp.timing: ["during_exercise"]},
            expect=YES,
        ),
        Example(
            who="a builder of 45 in the heat who drinks well and cramps only at night",
            facts={
                body.vomiting_or_diarrhoea: False,
                body.low_fluid_intake: False,
                body.heavy_sweating_or_heat_exposure: True,
                cramp.timing: ["asleep"],
            },
            expect=NO,
        ),
        Example(
            who="a man whose vomiting began today and who drinks well",
            facts={
                body.vomiting_or_diarrhoea: True,
                body.vomiting_or_diarrhoea_days: 0,
                body.low_fluid_intake: False,
                body.heavy_sweating_or_heat_exposure: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "dehydration",
        "fluid_restriction",
        "excessive_sweating",
        "S860",
    ),
    corrects=("S860",),
)
