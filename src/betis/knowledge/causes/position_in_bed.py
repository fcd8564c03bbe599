"""Toes pointed down in bed (shortened calf position)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

position_in_bed = Cause(
    title=say(
        id="Posisi kaki terjulur ke bawah saat tidur",
        en="Toes pointed down in bed (shortened calf position)",
    ),
    says=say(
        id=(
            "Saat kaki terjulur ke bawah, otot betis memendek. Dalam percobaan pada 10 sukarelawan, kram hanya dapat dipicu pada otot yang sedang memendek. Jadi bukan peregangan yang memicu kram; yang berisiko ialah menggeliat sambil menjulurkan jari kaki. Selimut ketat dan tidur tengkurap mendorong kaki ke posisi itu. Lama duduk bersila atau bersilang kaki juga disebut sebagai faktor risiko. Belum ada uji apakah mengubah posisi tidur mencegah kram; buktinya lemah. Kasur yang tidak cocok atau cahaya terlalu terang bukan sebab yang terbukti. Begitu juga otot yang santai (rileks), atau tubuh dan pasokan gizi yang melambat saat tidur."
        ),
        en=(
            "When the foot points down, the calf muscle is short. In an experiment on 10 "
            "volunteers, cramps could be set off only in a muscle that was shortened. So "
            "it is not stretching that triggers a cramp; the risk is a stretch in bed "
            "with pointed toes. Tight covers and lying on the front push the foot into "
            "that position. Long sitting with crossed legs is named as a risk factor too. "
            "No trial has tested whether another position prevents cramps; the evidence "
            "is weak. An unsuitable bed or bright light are not proven causes. Nor are "
            "relaxed muscles, or a body and a supply of nutrients that slow down in "
            "sleep."
        ),
    ),
    do=say(
        id=(
            "Longgarkan selimut di ujung kaki. Bila telentang, letakkan bantal di depan "
            "telapak kaki supaya jari mengarah ke atas. Bila tengkurap, biarkan kaki "
            "melewati tepi kasur. Saat menggeliat, tarik jari kaki ke arah tulang kering, "
            "jangan dijulurkan. Ini gratis dan aman, tetapi belum terbukti. Ingat, kram "
            "sering berkurang sekitar sepertiga dengan plasebo saja."
        ),
        en=(
            "Loosen the covers at the foot end. On your back, put a pillow against the "
            "soles so that the toes point up. On your front, let the feet hang over the "
            "edge of the mattress. When you stretch in bed, pull the toes towards the "
            "shin and do not point them. This is free and safe, but not proven. Remember "
            "that cramps often fall by about a third on a dummy treatment alone."
        ),
    ),
    only_when=lifestyle.toes_pointed_in_bed | lifestyle.cramped_sitting_position,
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=lifestyle.toes_pointed_in_bed, cites="bpac_nlc", grade=Grade.MODERATE),
        Weight(when=cramp.timing.includes("asleep"), cites="expert_practice", grade=Grade.WEAK),
        Weight(when=lifestyle.cramped_sitting_position, cites="bpac_nlc", grade=Grade.MODERATE),
    ),
    see=("oneself",),
    icd10="R25.2",
    cites=(
        "bpac_nlc",
        "bertolasi1993",
        "weiner1980",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 whose tight covers push her feet down",
            facts={lifestyle.toes_pointed_in_bed: True},
            expect=YES,
        ),
        Example(
            who="a man of 55 who sits cross-legged for hours and cramps in his sleep",
            facts={lifestyle.cramped_sitting_position: True, cramp.timing: ["asleep"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 who cramps in her sleep with free feet and ordinary sitting",
            facts={
                lifestyle.toes_pointed_in_bed: False,
                lifestyle.cramped_sitting_position: False,
                cramp.timing: ["asleep"],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "unsuitable_bed",
        "muscle_stretch_trigger",
        "muscle_rest_at_night",
    ),
    corrects=(
        "unsuitable_bed",
        "muscle_stretch_trigger",
        "muscle_rest_at_night",
    ),
)
