"""Low physical activity."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

sedentary_lifestyle = Cause(
    title=say(id="Kurang gerak", en="Low physical activity"),
    says=say(
        id=(
            "Dalam satu penelitian pada 272 orang di atas 60 tahun, orang yang kurang gerak (aktivitas fisik kurang) jauh lebih sering kram. Rasio oddsnya 9,84, tetapi rentangnya sangat lebar: 1,74–101,9. Besarnya jadi tidak diketahui; kami hanya memakai batas bawahnya. Ini hubungan, bukan bukti sebab: kaki yang sakit juga membuat orang kurang gerak. Otot yang jarang dipakai menjadi lemah dan cepat lelah. Bahwa duduk lama mengganggu aliran darah lalu menimbulkan kram belum terbukti. Belum ada uji bahwa lebih banyak bergerak mencegah kram, jadi gaya hidup aktif bukan syarat kesembuhan."
        ),
        en=(
            "In one study of 272 people over 60, those who moved little (low mobility) had far more cramps. The odds ratio was 9.84, but with a very wide range: 1.74–101.9. So the size is unknown; we use only the lower bound. It is a link, not proof of cause: sore legs also keep people from moving. Muscles that are little used grow weak and tire soon. That sitting disturbs the blood flow and so brings on cramps is not proven. No trial has shown that moving more prevents cramps, so an active lifestyle is no condition of getting well. Nor is a sedentary one proven to be the cause."
        ),
    ),
    do=say(
        id=(
            "Tambah gerak pelan-pelan: jalan kaki, bersepeda santai, atau naik tangga. "
            "Jalan santai sore atau malam boleh, asal ringan; lonjakan beban justru dapat "
            "memicu kram. Bila punya penyakit jantung atau paru yang belum stabil, tanya "
            "dokter dulu. Fisioterapis dapat membantu memulai. Bandingkan beberapa minggu "
            "di catatan kram; kram sering berkurang sekitar sepertiga dengan plasebo "
            "saja."
        ),
        en=(
            "Increase movement little by little: walking, easy cycling or stairs. A walk "
            "in the evening is fine if it is light; a sudden jump in load can set off "
            "cramps. With unstable heart or lung disease ask a doctor first. A "
            "physiotherapist can help you begin. Compare some weeks in your cramp diary; "
            "cramps often fall by about a third on a dummy treatment alone."
        ),
    ),
    only_when=lifestyle.activity_level.among("sedentary"),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.activity_level.among("sedentary"),
            cites="delacour2020",
            grade=Grade.MODERATE,
            ratio=9.84,
            low=1.74,
            high=101.9,
            measure="odds ratio, 95% credibility interval",
        ),
    ),
    against=(
        Weight(
            when=lifestyle.activity_level.among("moderate"), cites="delacour2020", grade=Grade.WEAK
        ),
    ),
    see=(
        "oneself",
        "physiotherapist",
    ),
    icd10="Z72.3",
    cites=(
        "delacour2020",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 68 who sits most of the day",
            facts={lifestyle.activity_level: "sedentary"},
            expect=YES,
        ),
        Example(
            who="a woman of 66 who exercises several times a week",
            facts={lifestyle.activity_level: "moderate"},
            expect=NO,
        ),
        Example(
            who="a woman of 70 with light activity most days",
            facts={lifestyle.activity_level: "light"},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "sedentary_lifestyle",
        "muscle_weakness_inactivity",
        "active_lifestyle",
        "evening_walk",
        "S516",
    ),
    corrects=(
        "active_lifestyle",
        "S516",
    ),
)
