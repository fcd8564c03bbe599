"""Narrowed leg arteries."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

peripheral_artery_disease = Population(
    title=say(id="Pembuluh nadi tungkai menyempit", en="Narrowed leg arteries"),
    says=say(
        id="Aliran darah yang kurang menimbulkan nyeri betis saat berjalan, lalu reda bila berhenti. Nyeri malam di kaki yang membaik bila tungkai digantung adalah tanda bahaya, bukan kram biasa. Kram malam juga lebih sering pada kelompok ini.",
        en="Too little blood gives calf pain on walking that eases on standing still. Night pain in the foot that is better with the leg hanging down is a danger sign, not a simple cramp. Night cramps are commoner in this group too.",
    ),
    when=poor_circulation.holds,
    do=(
        Advice(
            text=say(
                id="Minta denyut kaki diperiksa, atau tekanan pergelangan kaki dibandingkan dengan lengan.",
                en="Ask for the foot pulses, or the ankle pressure against the arm.",
            ),
            cites="abpi_bpac",
            seen=True,
        ),
        Advice(
            text=say(
                id="Berhenti merokok, dan ikuti program jalan dari dokter.",
                en="Stop smoking, and follow a walking plan from your doctor.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Hangatkan kaki dengan kaus kaki longgar, bukan alat pemanas.",
                en="Keep the feet warm with loose socks, not with heaters.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memakai stoking kompresi, balutan ketat, es, atau pemanas pada tungkai.",
                en="No compression stockings, tight wraps, ice or heaters on the leg.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan meninggikan tungkai yang makin nyeri bila ditinggikan.",
                en="Do not raise a leg that hurts more when raised.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Kaki mendadak dingin, pucat, kebas, atau biru: minta pertolongan darurat sekarang, telepon 119 atau 112. Jamnya menentukan.",
                en="A leg suddenly cold, pale, numb or blue: get emergency help now, call 119, 112 or your local number. Hours decide.",
            ),
            cites="ali_highland",
            seen=True,
        ),
        Advice(
            text=say(
                id="Nyeri kaki saat berbaring lebih dari dua minggu: periksa dalam dua minggu. Jari menghitam atau luka tidak sembuh: berobat hari ini juga.",
                en="Foot pain at rest for over two weeks: be seen within two weeks. A black toe or a sore that does not heal: get care today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="75%",
            what=say(
                id="kram pada orang dengan penyakit pembuluh nadi",
                en="cramps in people with artery disease",
            ),
            people=say(
                id="veteran Amerika Serikat, kelompok kecil, dikutip tinjauan",
                en="United States veterans, a small series, quoted by a review",
            ),
            cites="allen2012_excerpt",
        ),
        Number(
            value="34% / 12%",
            what=say(
                id="penyakit pembuluh nadi pada orang dengan kram / tanpa kram",
                en="artery disease in people with / without cramps",
            ),
            people=say(id="veteran pria", en="male veterans"),
            cites="haskell1997",
        ),
    ),
    cites=(
        "abdulla1999",
        "haskell1997",
        "allen2012_excerpt",
        "ali_highland",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 68 who was told that his leg arteries are narrow",
            facts={body.known_pad: True},
            expect=YES,
        ),
        Example(
            who="a smoker whose calf hurts on walking",
            facts={circulation.calf_pain_on_walking: True},
            expect=YES,
        ),
        Example(
            who="a woman with none of it",
            facts={
                body.known_pad: False,
                circulation.calf_pain_on_walking: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
            },
            expect=NO,
        ),
        Example(who="a man who was asked nothing", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
