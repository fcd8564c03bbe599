"""Calf muscle tear."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

calf_muscle_tear = Mimic(
    title=say(id="Otot betis robek", en="Calf muscle tear"),
    says=say(
        id="Serat otot betis robek, biasanya saat gerakan mendadak atau olahraga yang tidak biasa. Regangan dan pijatan memperberat robekan. Karena itu penting membedakannya dari kram.",
        en="Fibres of the calf muscle tear, usually in a sudden movement or unusual exercise. Stretching and massage make a tear worse. That is why it matters to tell it from a cramp.",
    ),
    differs=say(
        id="Terasa letupan atau tendangan saat bergerak. Setelah itu nyeri menetap, muncul memar, dan sakit saat menolak dengan ujung kaki. Kram mengendur dalam hitungan menit.",
        en="There is a pop or a kick during a movement. Then the pain stays, a bruise appears, and pushing off with the toes hurts. A cramp lets go within minutes.",
    ),
    do=say(
        id="Istirahatkan tungkai dan jangan meregangkan atau memijatnya. Periksa ke dokter dalam dua minggu. Periksa hari ini bila betis bengkak di satu sisi atau Anda tidak bisa berjinjit.",
        en="Rest the leg and do not stretch or massage it. See a doctor within two weeks. Go today if the calf is swollen on one side or you cannot rise on your toes.",
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=injury_infection.pop_or_kick_feeling, cites="expert_practice", grade=Grade.STRONG
        ),
        Weight(
            when=injury_infection.bruise_or_dent_in_calf,
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(when=lifestyle.unaccustomed_exercise, cites="expert_practice", grade=Grade.MODERATE),
    ),
    against=(
        Weight(
            when=cramp.relief_by_stretch,
            cites="expert_practice",
            grade=Grade.STRONG,
            note="stretching makes a tear worse",
        ),
    ),
    checks=("leg_ultrasound",),
    see=("gp", "physiotherapist"),
    icd10="S86.1",
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 50 who felt a pop in the calf while running for a bus",
            facts={injury_infection.pop_or_kick_feeling: True},
            expect=YES,
        ),
        Example(
            who="a woman of 40 with a dent in the calf after tennis",
            facts={injury_infection.bruise_or_dent_in_calf: True},
            expect=YES,
        ),
        Example(
            who="a man of 35 who played football yesterday for the first time in a year",
            facts={lifestyle.unaccustomed_exercise: True},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with ordinary night cramps, no pop, no bruise and no unusual exercise",
            facts={
                injury_infection.pop_or_kick_feeling: False,
                injury_infection.bruise_or_dent_in_calf: False,
                lifestyle.unaccustomed_exercise: False,
            },
            expect=NO,
        ),
        Example(
            who="a man who felt no pop and was asked nothing else",
            facts={injury_infection.pop_or_kick_feeling: False},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
