"""Baker's cyst, whole or ruptured."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

baker_cyst = Mimic(
    title=say(id="Kista Baker, utuh atau pecah", en="Baker's cyst, whole or ruptured"),
    says=say(
        id="Kista Baker adalah kantong cairan di belakang lutut, sering bersama radang sendi lutut. Bila pecah, betis mendadak nyeri dan bengkak. Dari luar tidak bisa dibedakan dari penggumpalan darah; USG yang menentukan.",
        en="A Baker's cyst is a pocket of fluid behind the knee, often with arthritis of the knee. When it bursts, the calf is suddenly painful and swollen. From outside it cannot be told from a blood clot; ultrasound decides.",
    ),
    differs=say(
        id="Belakang lutut terasa penuh, lalu betis tiba-tiba nyeri dan bengkak. Kadang muncul memar di bawah mata kaki. Otot tidak mengeras lalu mengendur dalam hitungan menit seperti pada kram.",
        en="The back of the knee feels full, then the calf is suddenly painful and swollen. Sometimes a bruise appears under the ankle bone. The muscle does not harden and let go within minutes, as it does in a cramp.",
    ),
    do=say(
        id="Periksa ke dokter hari ini bila satu betis bengkak. Penggumpalan darah harus disingkirkan lebih dulu dengan USG. Jangan memijat betis sebelum diperiksa.",
        en="See a doctor today if one calf is swollen. A blood clot must be ruled out first by ultrasound. Do not massage the calf before it has been examined.",
    ),
    only_when=injury_infection.fullness_behind_knee
    | circulation.leg_swelling_one_side
    | injury_infection.bruise_or_dent_in_calf,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=injury_infection.fullness_behind_knee, cites="bakers_bmj", grade=Grade.STRONG),
        Weight(when=circulation.leg_swelling_one_side, cites="bakers_bmj", grade=Grade.MODERATE),
        Weight(
            when=injury_infection.bruise_or_dent_in_calf, cites="bakers_bmj", grade=Grade.MODERATE
        ),
        Weight(when=lifestyle.knee_hip_pain_arthritis, cites="bakers_jp", grade=Grade.MODERATE),
    ),
    checks=("venous_duplex", "leg_ultrasound"),
    see=("gp", "orthopaedic_spine"),
    frequency=(
        Number(
            value="1.2%",
            what=say(id="kista Baker pecah", en="ruptured Baker's cyst"),
            people=say(
                id="424 tungkai bengkak di satu rumah sakit di Jepang",
                en="424 swollen legs in one hospital in Japan",
            ),
            cites="bakers_jp",
        ),
        Number(
            value="38.1%",
            what=say(
                id="penggumpalan darah di pembuluh balik dalam", en="blood clot in a deep vein"
            ),
            people=say(id="rangkaian pasien yang sama", en="the same series"),
            cites="bakers_jp",
        ),
    ),
    icd10="M71.2",
    cites=("bakers_jp", "bakers_bmj"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 66 with knee arthritis, a fullness behind the knee and sudden calf pain",
            facts={
                injury_infection.fullness_behind_knee: True,
                lifestyle.knee_hip_pain_arthritis: True,
            },
            expect=YES,
        ),
        Example(
            who="a man of 60 with one swollen calf",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a woman of 58 with a bruise low on the calf",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with knee arthritis and ordinary night cramps, legs of equal size",
            facts={
                lifestyle.knee_hip_pain_arthritis: True,
                injury_infection.fullness_behind_knee: False,
                circulation.leg_swelling_one_side: False,
                injury_infection.bruise_or_dent_in_calf: False,
            },
            expect=NO,
        ),
        Example(
            who="a man with knee arthritis who was not asked about swelling",
            facts={lifestyle.knee_hip_pain_arthritis: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
