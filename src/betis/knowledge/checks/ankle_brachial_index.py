"""Ankle-brachial pressure index."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ankle_brachial_index = Check(
    title=say(id="Indeks tekanan pergelangan kaki-lengan", en="Ankle-brachial pressure index"),
    says=say(
        id="Tes ini membandingkan tekanan darah di pergelangan kaki dengan di lengan, tanpa jarum. Petugas juga meraba denyut nadi di kaki. Tes ini layak bila betis nyeri saat berjalan, luka kaki tidak sembuh, atau denyut kaki tidak teraba. Juga layak pada diabetes dengan nyeri kaki. Bila hasilnya tidak normal, barulah USG pembuluh nadi menyusul. Kram malam yang khas tidak memerlukannya. Kaki yang mendadak dingin atau pucat harus langsung ke IGD, jangan menunggu tes ini.",
        en="This test compares the blood pressure at the ankle with that in the arm; no needle is used. The pulses in the feet are felt as well. It is worth it when the calf hurts on walking, a foot wound does not heal, no pulse is found in the foot, or there is diabetes with leg pain. Only if it is abnormal does an ultrasound of the arteries follow. A typical night cramp does not need it. A leg that suddenly turns cold or pale belongs in the emergency department at once; do not wait for this test.",
    ),
    worth_when=circulation.calf_pain_on_walking
    | circulation.foot_wound_or_black_skin
    | circulation.foot_pulse_absent
    | circulation.rest_pain_in_foot_at_night
    | (body.known_diabetes & cramp.episode_type.among("constant_pain", "ache_heaviness")),
    results=(
        Result(
            range=say(id="1,0–1,4", en="1.0–1.4"),
            meaning=say(
                id="biasa. Angka tinggi bisa berarti pembuluh nadi mengeras karena diabetes atau penyakit ginjal; tekanan di jari kaki lalu membantu menilai",
                en="usual. A high figure can mean hardened arteries in diabetes or kidney disease; the pressure in the toe then helps",
            ),
            cites="abpi_bpac",
            seen=True,
        ),
        Result(
            range=say(id="di bawah 0,9", en="below 0.9"),
            meaning=say(
                id="pembuluh nadi tungkai menyempit. Batas ini menemukan 79–95% penderita, dan sekitar 95% orang sehat hasilnya memang tidak di bawahnya",
                en="narrowed leg arteries. This limit finds 79–95% of those affected, and about 95% of healthy people are rightly above it",
            ),
            cites="abpi_bpac",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(id="lebih dari 0,3 sampai 0,5", en="above 0.3 up to 0.5"),
            meaning=say(
                id="penyempitan berat: rujukan segera ke dokter bedah vaskular",
                en="severe narrowing: urgent referral to a vascular surgeon",
            ),
            cites="abpi_bmj",
            seen=True,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(
                id="0,3 atau kurang, atau tekanan di pergelangan kaki di bawah 50 mmHg",
                en="0.3 or less, or an ankle pressure below 50 mmHg",
            ),
            meaning=say(
                id="tungkai terancam: hubungi tim gawat darurat bedah vaskular hari ini",
                en="the leg is at risk: the vascular emergency team is called today",
            ),
            cites="abpi_bmj",
            seen=True,
            urgency=Urgency.SAME_DAY,
        ),
    ),
    cites=(
        "abpi_bpac",
        "abpi_bmj",
        "mcdermott2001",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who gets calf pain on walking",
            facts={circulation.calf_pain_on_walking: True},
            expect=YES,
        ),
        Example(
            who="somebody with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody with no pulse in the foot",
            facts={circulation.foot_pulse_absent: True},
            expect=YES,
        ),
        Example(
            who="somebody with foot pain in bed at night",
            facts={circulation.rest_pain_in_foot_at_night: True},
            expect=YES,
        ),
        Example(
            who="somebody with diabetes and constant leg pain",
            facts={body.known_diabetes: True, cramp.episode_type: "constant_pain"},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={
                circulation.calf_pain_on_walking: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.foot_pulse_absent: False,
                circulation.rest_pain_in_foot_at_night: False,
                body.known_diabetes: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody with diabetes, and nothing else",
            facts={
                circulation.calf_pain_on_walking: False,
                circulation.foot_wound_or_black_skin: False,
                circulation.foot_pulse_absent: False,
                circulation.rest_pain_in_foot_at_night: False,
                body.known_diabetes: True,
                cramp.episode_type: "other",
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=("leg_pulse_measurement",),
)
