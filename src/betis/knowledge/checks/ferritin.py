"""Ferritin."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.knowledge.facts.results import results
from betis.knowledge.situations.pregnant import pregnant
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

ferritin = Check(
    title=say(id="Feritin", en="Ferritin"),
    says=say(
        id="Feritin menunjukkan simpanan zat besi. Tes ini layak bila kaki terasa gelisah di malam hari, haid banyak, sering donor darah, pernah anemia, atau sedang hamil. Radang menaikkan feritin, jadi hasil normal saat sakit belum tentu cukup. Kram malam saja, tanpa kaki gelisah, tidak memerlukannya. Jangan minum zat besi dosis tinggi tanpa hasil tes dan nasihat dokter.",
        en="Ferritin shows the store of iron. It is worth measuring with restless legs at night, heavy periods, frequent blood donation, past anaemia, or pregnancy. Inflammation raises it, so a normal result during illness may mislead. Night cramps alone, without restless legs, do not need it. Take no high-dose iron without a result and a doctor's advice.",
    ),
    measures="µg/L (= ng/mL)",
    loinc="2276-4",
    worth_when=cramp.urge_to_move_legs
    | body.known_anaemia_or_low_iron
    | pregnant.holds
    | results.lab_haemoglobin.less_than(12),
    results=(
        Result(
            range=say(
                id="perempuan 24–307 µg/L, laki-laki 24–336 µg/L (= ng/mL)",
                en="women 24–307 µg/L, men 24–336 µg/L (= ng/mL)",
            ),
            meaning=say(
                id="rentang biasa orang dewasa; ikuti rentang di lembar hasil Anda",
                en="usual adult range; go by the range printed on your report",
            ),
            cites="abim_ranges",
            seen=True,
        ),
        Result(
            range=say(id="di bawah 30 µg/L (= ng/mL)", en="below 30 µg/L (= ng/mL)"),
            meaning=say(
                id="kurang zat besi pada kebanyakan orang dewasa; dokter mencari sebabnya",
                en="iron deficiency in most adults; a doctor looks for the cause",
            ),
            cites="lab_common",
            seen=False,
            urgency=Urgency.WITHIN_TWO_WEEKS,
        ),
        Result(
            range=say(id="di bawah 50 µg/L (= ng/mL)", en="below 50 µg/L (= ng/mL)"),
            meaning=say(
                id="zat besi rendah yang sering menyertai kaki gelisah",
                en="low iron of the kind that goes with restless legs",
            ),
            cites="rls_highland",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
        Result(
            range=say(
                id="75 µg/L (= ng/mL) atau kurang, dengan kaki gelisah",
                en="75 µg/L (= ng/mL) or less, with restless legs",
            ),
            meaning=say(
                id="dokter dapat mempertimbangkan mencoba zat besi",
                en="a doctor may consider a trial of iron",
            ),
            cites="rls_iron2018",
            seen=False,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=(
        "rls_highland",
        "rls_iron2018",
        "lab_common",
        "abim_ranges",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody with an urge to move the legs in the evening",
            facts={cramp.urge_to_move_legs: True},
            expect=YES,
        ),
        Example(
            who="somebody with low iron",
            facts={body.known_anaemia_or_low_iron: True},
            expect=YES,
        ),
        Example(
            who="a pregnant woman of 28",
            facts={
                person.pregnancy_status: "third_trimester",
                person.sex_at_birth: "female",
                person.age_years: 28,
            },
            expect=YES,
        ),
        Example(
            who="somebody with a haemoglobin of 11.9 g/dL",
            facts={results.lab_haemoglobin: 11.9},
            expect=YES,
        ),
        Example(
            who="a man of 60 with a haemoglobin of 12.0 g/dL, and nothing else",
            facts={
                person.sex_at_birth: "male",
                person.age_years: 60,
                cramp.urge_to_move_legs: False,
                body.known_anaemia_or_low_iron: False,
                results.lab_haemoglobin: 12.0,
            },
            expect=NO,
        ),
        Example(
            who="nothing asked yet",
            facts={},
            expect=UNKNOWN,
        ),
    ),
    settles=(),
)
