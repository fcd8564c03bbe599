"""Restless legs syndrome."""

from datetime import date

from betis.guideline.items import Certainty, Example, Grade, Mimic, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

restless_legs_syndrome = Mimic(
    title=say(id="Kaki gelisah (restless legs syndrome)", en="Restless legs syndrome"),
    says=say(
        id="Ada dorongan kuat menggerakkan kaki pada malam hari, yang mengganggu tidur. Zat besi yang rendah sering berkaitan. Memenuhi empat gejala saja belum cukup; 16% orang tanpa kaki gelisah juga memenuhinya. Obat antidepresan, antipsikotik, dan metoklopramid bisa memperberat.",
        en="There is a strong urge to move the legs in the evening, which spoils sleep. Low iron often goes with it. The four symptoms alone are not enough; 16% of people without restless legs also have them. Antidepressants, antipsychotics and metoclopramide can make it worse.",
    ),
    differs=say(
        id="Dorongan tidak nyaman untuk menggerakkan kaki, memburuk saat istirahat dan malam hari, mereda selama bergerak. Otot tidak mengeras. Kram muncul mendadak, keras, nyeri, dan berhenti bila diregangkan.",
        en="An urge to move with unpleasant feelings, building at rest and in the evening, eased while moving. The muscle does not go hard. A cramp is sudden, hard and painful, and ended by stretching.",
    ),
    do=say(
        id="Buat janji biasa ke dokter dan minta pemeriksaan zat besi (feritin). Bawa daftar obat Anda, tetapi jangan menghentikan obat sendiri.",
        en="Make an ordinary appointment and ask for an iron test (ferritin). Bring a list of your medicines, but do not stop any on your own.",
    ),
    only_when=cramp.urge_to_move_legs
    | cramp.relief_by_moving
    | cramp.episode_type.among("urge_to_move"),
    certainty=Certainty.HIGH,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(when=cramp.urge_to_move_legs, cites="irlssg2014", grade=Grade.STRONG),
        Weight(when=cramp.relief_by_moving, cites="irlssg2014", grade=Grade.STRONG),
        Weight(
            when=cramp.episode_type.among("urge_to_move"), cites="irlssg2014", grade=Grade.STRONG
        ),
        Weight(when=body.known_anaemia_or_low_iron, cites="rls_highland", grade=Grade.MODERATE),
        Weight(when=cramp.leg_kicks_seen_in_sleep, cites="irlssg2014", grade=Grade.MODERATE),
        Weight(
            when=person.pregnancy_status.among("third_trimester"),
            cites="hensley2009",
            grade=Grade.MODERATE,
        ),
    ),
    against=(
        Weight(when=cramp.muscle_hard_knot, cites="hening2009", grade=Grade.STRONG),
        Weight(when=cramp.relief_by_stretch, cites="hening2009", grade=Grade.MODERATE),
    ),
    checks=("full_blood_count", "ferritin", "transferrin_saturation", "creatinine", "b12", "hba1c"),
    see=("gp", "sleep_specialist", "neurologist"),
    frequency=(
        Number(
            value="26%",
            what=say(id="kaki gelisah, angka tertinggi", en="restless legs, at most"),
            people=say(id="kehamilan, satu tinjauan", en="pregnancies, one review"),
            cites="hensley2009",
        ),
    ),
    icd10="G25.8",
    snomed="32914008",
    cites=("irlssg2014", "hening2009", "rls_highland", "hensley2009"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 45 whose legs want to move every evening",
            facts={cramp.urge_to_move_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 50 whose feeling eases only while he walks about",
            facts={cramp.relief_by_moving: True},
            expect=YES,
        ),
        Example(
            who="a woman of 30 in the third trimester with an urge to move",
            facts={
                cramp.episode_type: "urge_to_move",
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 70 with low iron, ordinary cramps and no urge to move",
            facts={
                body.known_anaemia_or_low_iron: True,
                cramp.urge_to_move_legs: False,
                cramp.relief_by_moving: False,
                cramp.episode_type: "painful_hard_muscle",
            },
            expect=NO,
        ),
        Example(
            who="a woman with low iron who was asked nothing else",
            facts={body.known_anaemia_or_low_iron: True},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
