"""Alcohol."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

alcohol_use = Cause(
    title=say(id="Alkohol", en="Alcohol"),
    says=say(
        id=(
            "Minum alkohol berkaitan dengan kram malam. "
            "Pada pasien 60 tahun ke atas di Prancis, orang yang minum alkohol lebih sering kram (rasio odds 6,5). "
            "Angka itu sangat tidak pasti: bisa 1,68, bisa juga 38,05. "
            "Karena itu kami memakai batas terendahnya. "
            "Alkohol diduga melukai saraf dan otot, menurunkan magnesium, dan membuang cairan. "
            "Satu panduan menyebut minum berlebihan sebagai faktor risiko. "
            "Belum ada uji yang membuktikan bahwa mengurangi alkohol mengurangi kram."
        ),
        en=(
            "Drinking alcohol goes with night cramps. "
            "Among patients of 60 and over in France, people who drank had cramps more often (odds ratio 6.5). "
            "That figure is very unsure: it could be 1.68, it could be 38.05. "
            "So we use the lowest limit. "
            "Alcohol is thought to injure nerve and muscle, lower magnesium and drain fluid. "
            "One guide lists drinking too much as a risk factor. "
            "No trial has shown that drinking less means fewer cramps."
        ),
    ),
    do=say(
        id=(
            "Coba kurangi dulu minuman malam hari, lalu bandingkan catatan kram Anda. "
            "Kram sering mereda sendiri, jadi bandingkan beberapa minggu. "
            "Bila Anda minum banyak setiap hari, jangan berhenti mendadak: bisa timbul kejang. "
            "Minta bantuan dokter untuk mengurangi sedikit demi sedikit. "
            "Tanyakan pemeriksaan hati, darah lengkap, dan magnesium. "
            "Gemetar hebat, melihat hal yang tidak ada, bingung, atau kejang: telepon 119 atau 112 sekarang."
        ),
        en=(
            "Try cutting evening drinks first and compare your cramp diary. "
            "Cramps often settle by themselves, so compare several weeks. "
            "If you drink heavily every day, do not stop suddenly: fits can follow. "
            "Ask a doctor to help you cut down step by step. "
            "Ask about liver tests, a blood count and magnesium. "
            "Bad shaking, seeing things, confusion or a fit: call 119 or 112 now."
        ),
    ),
    only_when=lifestyle.alcohol_units_per_week.at_least(1),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.alcohol_units_per_week.at_least(1),
            cites="delacour2018",
            grade=Grade.STRONG,
            ratio=6.5,
            low=1.68,
            high=38.05,
            measure="odds ratio, 95% credibility interval, any consumption",
        ),
        Weight(when=body.known_liver_disease, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.low_fluid_intake, cites="expert_practice", grade=Grade.WEAK),
    ),
    checks=(
        "liver_panel",
        "full_blood_count",
        "magnesium",
    ),
    see=(
        "oneself",
        "gp",
    ),
    frequency=(
        Number(
            value="6.5 (1.68–38.05)",
            what=say(
                id="rasio odds kram malam, minum alkohol dibanding tidak",
                en="odds ratio of night cramps, any alcohol against none",
            ),
            people=say(
                id="pasien 60 tahun ke atas, dokter umum di Prancis",
                en="patients of 60 and over, French general practice",
            ),
            cites="delacour2018",
        ),
    ),
    icd10="F10.1",
    cites=(
        "delacour2018",
        "bpac_nlc",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 68 who has one drink a week",
            facts={lifestyle.alcohol_units_per_week: 1},
            expect=YES,
        ),
        Example(
            who="a man of 55 with cirrhosis who has ten drinks a week",
            facts={lifestyle.alcohol_units_per_week: 10, body.known_liver_disease: True},
            expect=YES,
        ),
        Example(
            who="a woman with liver disease who drinks little water and no alcohol",
            facts={
                lifestyle.alcohol_units_per_week: 0,
                body.known_liver_disease: True,
                body.low_fluid_intake: True,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=("alcohol",),
)
