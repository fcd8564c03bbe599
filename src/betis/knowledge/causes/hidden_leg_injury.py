"""Recent leg injury or overuse."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hidden_leg_injury = Cause(
    title=say(id="Cedera tungkai atau pemakaian berlebihan", en="Recent leg injury or overuse"),
    says=say(
        id=(
            "Cedera yang tidak disadari, misalnya robekan kecil atau memar di dalam otot, dapat membuat betis nyeri dan menegang. "
            "Bedanya dengan kram: nyerinya menetap, serta sakit saat ditekan atau dipakai. "
            "Kaitan cedera dengan kram malam hanya berdasar pengalaman klinis; penelitiannya tidak kami temukan. "
            "Radang setempat di kulit, vena, atau otot juga bisa terasa seperti kram. "
            "Itu perlu diperiksa, bukan diregangkan."
        ),
        en=(
            "An injury that went unnoticed, such as a small tear or a bruise deep in the muscle, can make the calf sore and tense. "
            "It differs from a cramp: the pain stays, and it hurts when pressed or used. "
            "The link of injury with night cramps rests on clinical experience only; we found no study. "
            "Inflammation in skin, vein or muscle can also feel like a cramp. "
            "It needs examination, not stretching."
        ),
    ),
    do=say(
        id=(
            "Tungkai tegang dan sangat nyeri terus setelah cedera, gips, atau tertekan lama: telepon 119 atau 112 sekarang. "
            "Satu tungkai bengkak, atau merah dan panas dengan demam: periksa hari ini juga. "
            "Jangan memijat kuat, menekan, atau meregangkan paksa tungkai yang baru cedera. "
            "Ke dokter dalam dua minggu bila ada memar, lekukan, letupan, atau Anda tidak bisa berjinjit. "
            "Tanyakan USG tungkai."
        ),
        en=(
            "A leg tense and in severe constant pain after an injury, cast or long pressure: call 119 or 112 now. "
            "One leg swollen, or red and hot with fever: be seen the same day. "
            "Do not massage hard, press or forcibly stretch a newly injured leg. "
            "See a doctor within two weeks if there is a bruise, a dent, a pop, or you cannot rise on your toes. "
            "Ask about an ultrasound of the leg."
        ),
    ),
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=injury_infection.leg_injury_recent, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.bruise_or_dent_in_calf,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
    ),
    checks=("leg_ultrasound",),
    see=(
        "gp",
        "physiotherapist",
    ),
    icd10="S89.9",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 45 who hurt his calf at football two weeks ago",
            facts={injury_infection.leg_injury_recent: True},
            expect=YES,
        ),
        Example(
            who="a woman with a bruise on the calf",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 without injury or bruise",
            facts={
                injury_infection.leg_injury_recent: False,
                injury_infection.bruise_or_dent_in_calf: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "hidden_leg_injury",
        "trauma",
        "inflammatory_process",
    ),
    corrects=(
        "hidden_leg_injury",
        "trauma",
        "inflammatory_process",
    ),
)
