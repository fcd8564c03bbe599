"""Arthritis of hip, knee or foot."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

osteoarthritis = Cause(
    title=say(
        id="Radang atau pengapuran sendi pinggul, lutut, atau kaki",
        en="Arthritis of hip, knee or foot",
    ),
    says=say(
        id=(
            "Satu survei di Inggris meliputi 365 pasien berusia 65 tahun ke atas. Orang dengan radang sendi lebih sering kram. Rasio oddsnya 2,26 (rentang 1,48–3,45); survei nasional Amerika Serikat searah. Karena kram itu umum, angka seperti ini melebihkan perbedaannya. Kelompok lain yang lebih berisiko ialah perempuan dan orang dengan penyempitan nadi tungkai. Ini hubungan, belum bukti sebab. Mungkin karena otot jarang dipakai dan cara berjalan berubah. Buktinya sedang."
        ),
        en=(
            "In a survey of 365 English outpatients aged 65 and over, people with arthritis had more cramps. The odds ratio was 2.26 (range 1.48–3.45); a national US survey points the same way. Because cramps are common, such a figure overstates the difference. Other groups at higher risk were women and people with narrowed leg arteries. It is a link, not proof of cause. Perhaps through muscles that are used less and a changed way of walking. The evidence is moderate."
        ),
    ),
    do=say(
        id=(
            "Bicarakan nyeri sendi dengan dokter; yang diobati adalah sendinya. Minta "
            "fisioterapis memilih latihan betis, telapak kaki, dan jalan yang aman untuk "
            "sendi Anda. Belum diketahui apakah ini mengurangi kram. Jangan membeli obat "
            "nyeri untuk diminum tiap hari hanya karena kram."
        ),
        en=(
            "Talk to a doctor about the joint pain; it is the joint that is treated. Ask "
            "a physiotherapist for calf, foot and walking exercises that are safe for "
            "your joints. Whether this reduces cramps is not known. Do not buy pain "
            "tablets to take daily only because of cramps."
        ),
    ),
    only_when=lifestyle.knee_hip_pain_arthritis,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=lifestyle.knee_hip_pain_arthritis,
            cites="abdulla1999",
            grade=Grade.STRONG,
            ratio=2.26,
            low=1.48,
            high=3.45,
            measure="odds ratio",
        ),
        Weight(when=lifestyle.tight_calf_or_weak_toes, cites="expert_practice", grade=Grade.WEAK),
    ),
    see=(
        "gp",
        "physiotherapist",
    ),
    icd10="M19.9",
    snomed="396275006",
    cites=(
        "abdulla1999",
        "grandner2017",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 with knee arthritis",
            facts={lifestyle.knee_hip_pain_arthritis: True},
            expect=YES,
        ),
        Example(
            who="a man of 72 with hip arthritis and tight calves",
            facts={
                lifestyle.knee_hip_pain_arthritis: True,
                lifestyle.tight_calf_or_weak_toes: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 40 with tight calves and sound joints",
            facts={
                lifestyle.knee_hip_pain_arthritis: False,
                lifestyle.tight_calf_or_weak_toes: True,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=("risk_groups",),
)
