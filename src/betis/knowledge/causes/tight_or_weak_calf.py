"""Short or weak calf and toe muscles."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tight_or_weak_calf = Cause(
    title=say(
        id="Otot betis kaku, atau otot kaki dan jari yang lemah",
        en="Tight calf, or weak foot and toe muscles",
    ),
    says=say(
        id=(
            'Pada 491 orang sehat, mereka yang lulus tes kekuatan jari kaki lebih jarang kram malam (rasio odds 0,50; rentang 0,32–0,78). Dibalik, jari yang lemah berkaitan dengan odds sekitar dua kali. Sendi yang lebih lentur juga berkaitan dengan kram yang lebih jarang (0,69 per tingkat; 0,45–0,99). Penelitian lain menemukan paha belakang kaku dan kaki lemah lebih sering pada orang dengan kram. Apakah lemah menimbulkan kram, atau sebaliknya, belum diketahui; buktinya lemah. Bahwa tendon yang menua dan kurang lentur adalah penyebab kram orang tua masuk akal, tetapi belum terbukti. Begitu juga "tonus otot yang menurun" dan perubahan lain karena usia.'
        ),
        en=(
            'Among 491 healthy people, those who passed tests of toe strength had fewer night cramps (odds ratio 0.50; range 0.32–0.78). Turned round, weak toes go with about twice the odds. More supple joints went with fewer cramps too (0.69 a step; 0.45–0.99). Another study found tight hamstrings and weak feet more often in people with cramps. Whether weakness brings cramps or the reverse is unknown; the evidence is weak. That ageing, less elastic tendons cause the cramps of older people is plausible but not proven. The same holds for "reduced muscle tone" and other changes of age.'
        ),
    ),
    do=say(
        id=(
            "Regangkan betis dan paha belakang sebelum tidur, sekitar tiga menit, selama "
            "sedikitnya enam minggu. Dalam satu uji pada 80 orang di atas 55 tahun, kram "
            "berkurang 1,2 kali per malam. Tetapi kelompok pembandingnya tahu bahwa "
            "mereka tidak dilatih. Kram juga berkurang sekitar sepertiga dengan plasebo "
            "saja. Jangan meregang bila betis baru cedera atau satu tungkai bengkak; bila "
            "mudah jatuh, lakukan sambil duduk. Latihan jari dan telapak kaki, misalnya "
            "meremas handuk, boleh dicoba tetapi belum diuji. Fisioterapis dapat "
            "mengajarkannya. Bila kelemahan makin bertambah, periksa ke dokter dalam dua "
            "minggu."
        ),
        en=(
            "Stretch calf and hamstring before bed, about three minutes, for at least six "
            "weeks. In one trial of 80 people over 55 this gave 1.2 fewer cramps a night, "
            "but the comparison group knew that it was not treated. Cramps also fall by "
            "about a third on a dummy treatment alone. Do not stretch a recently injured "
            "calf or when one leg is swollen; if you fall easily, do it seated. Toe and "
            "foot exercises, such as scrunching a towel, may be tried but are untested. A "
            "physiotherapist can teach them. If weakness keeps growing, see a doctor "
            "within two weeks."
        ),
    ),
    only_when=lifestyle.tight_calf_or_weak_toes,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.tight_calf_or_weak_toes,
            cites="hawke2021",
            grade=Grade.MODERATE,
            ratio=2.0,
            low=1.28,
            high=3.13,
            measure="odds ratio",
            note="derived: inverse of OR 0.50 (0.32-0.78) for passing all lesser-toe strength tests; the question is only a proxy for the test",
        ),
        Weight(
            when=lifestyle.activity_level.among("sedentary"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=lifestyle.toes_pointed_in_bed, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "physiotherapist",
        "oneself",
    ),
    icd10="M62.9",
    cites=(
        "hawke2014abs",
        "hawke2021",
        "hallegraeff2012",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 66 with tight calves",
            facts={lifestyle.tight_calf_or_weak_toes: True},
            expect=YES,
        ),
        Example(
            who="a man with weak toes who moves little",
            facts={lifestyle.tight_calf_or_weak_toes: True, lifestyle.activity_level: "sedentary"},
            expect=YES,
        ),
        Example(
            who="a woman with tight calves whose covers push her feet down",
            facts={lifestyle.tight_calf_or_weak_toes: True, lifestyle.toes_pointed_in_bed: True},
            expect=YES,
        ),
        Example(
            who="a man who moves little, with supple calves and strong toes",
            facts={
                lifestyle.tight_calf_or_weak_toes: False,
                lifestyle.activity_level: "sedentary",
                lifestyle.toes_pointed_in_bed: True,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "tendon_elasticity_loss",
        "degenerative_muscle_tendon_changes",
        "age_related_pathological_processes",
        "reduced_muscle_tone",
    ),
    corrects=(
        "tendon_elasticity_loss",
        "reduced_muscle_tone",
    ),
)
