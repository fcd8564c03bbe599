"""In a child."""

from betis.guideline.fact import Group, YesNo
from betis.knowledge.facts.person import person
from betis.logic.text import say


class children(Group):
    """In a child."""

    title = say(id="Pada anak", en="In a child")

    child_limp = YesNo(
        ask=say(
            id="Apakah anak pincang atau tidak mau memakai salah satu kakinya?",
            en="Does the child limp or avoid using a leg?",
        ),
        says=say(
            id="anak pincang atau menghindari memakai satu kaki",
            en="the child limps or avoids using a leg",
        ),
        denies=say(
            id="anak tidak pincang dan memakai kedua kakinya",
            en="the child does not limp and uses both legs",
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
    child_pain_one_spot = YesNo(
        ask=say(
            id="Apakah nyeri anak selalu di satu titik atau di kaki yang sama?",
            en="Is the child's pain always in one spot, or always in one leg?",
        ),
        says=say(
            id="nyeri anak selalu di satu titik atau satu kaki",
            en="the child's pain is always in one spot or leg",
        ),
        denies=say(
            id="nyeri anak tidak selalu di satu titik atau satu kaki",
            en="the child's pain is not always in one spot or leg",
        ),
        hint=say(
            id="Minta anak menunjuk tempat yang sakit dengan satu jari.",
            en="Ask the child to point to the pain with one finger.",
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
    child_pain_in_morning_or_day = YesNo(
        ask=say(
            id="Apakah anak nyeri pada pagi atau siang hari, atau berhenti bermain karena nyeri?",
            en="Does the child have pain in the morning or by day, or pain that stops play?",
        ),
        says=say(
            id="anak nyeri pagi atau siang hari, atau berhenti bermain",
            en="the child's pain comes mornings or by day, or stops play",
        ),
        denies=say(
            id="anak tidak nyeri pagi atau siang, dan tetap bermain",
            en="the child has no morning or daytime pain and keeps playing",
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
    child_pale_bruising_weight_loss = YesNo(
        ask=say(
            id="Apakah anak pucat, memar, berat badan turun, atau demam berulang?",
            en="Is the child pale, bruised, losing weight, or sick with repeated fevers?",
        ),
        says=say(
            id="anak pucat, memar, berat badan turun, atau demam berulang",
            en="the child is pale, bruised, losing weight or repeatedly feverish",
        ),
        denies=say(
            id="anak tidak pucat, memar, turun berat badan, atau demam berulang",
            en="the child is not pale, bruised, losing weight or repeatedly feverish",
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
    child_joint_swollen = YesNo(
        ask=say(
            id="Apakah ada sendi anak yang bengkak?", en="Is one of the child's joints swollen?"
        ),
        says=say(id="ada sendi anak yang bengkak", en="one of the child's joints is swollen"),
        denies=say(
            id="tidak ada sendi anak yang bengkak", en="none of the child's joints is swollen"
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
    child_bone_pain_or_swelling = YesNo(
        ask=say(
            id="Apakah tulang anak nyeri pada malam hari, atau ada bengkak pada tulang?",
            en="Does the child have bone pain at night, or a swelling on a bone?",
        ),
        says=say(
            id="tulang anak nyeri malam hari atau bengkak",
            en="the child has night bone pain or a bony swelling",
        ),
        denies=say(
            id="tulang anak tidak nyeri malam hari dan tidak bengkak",
            en="the child has no night bone pain or bony swelling",
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
    child_walks_on_toes_or_big_calves = YesNo(
        ask=say(
            id="Apakah anak berjalan jinjit, sulit bangun dari lantai, atau betisnya besar?",
            en="Does the child walk on tiptoe, struggle to stand from the floor, or have big calves?",
        ),
        says=say(
            id="anak berjalan jinjit, sulit bangun dari lantai, atau betisnya besar",
            en="the child walks on tiptoe, struggles up, or has big calves",
        ),
        denies=say(
            id="anak tidak jinjit, mudah bangun dari lantai, betisnya tidak besar",
            en="no tiptoe walking, trouble getting up, or big calves",
        ),
        hint=say(
            id="Minta anak bangun dari duduk di lantai. Perhatikan apakah tangannya harus menekan paha.",
            en="Ask the child to get up from the floor. See whether the hands must push on the thighs.",
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
    child_refuses_walk_after_fever = YesNo(
        ask=say(
            id="Setelah demam, apakah anak tidak mau berjalan karena betis nyeri?",
            en="After a fever, does the child refuse to walk because the calves hurt?",
        ),
        says=say(
            id="setelah demam, anak tidak mau berjalan karena betis nyeri",
            en="after a fever, painful calves and refusing to walk",
        ),
        denies=say(
            id="anak tidak menolak berjalan karena betis nyeri setelah demam",
            en="no refusal to walk with painful calves after fever",
        ),
        asked_when=person.age_years.less_than(18),
        page="child",
        danger=True,
    )
