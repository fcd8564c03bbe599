"""Hot swollen joint, or a child who will not move a limb, with fever."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.children import children
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

infected_joint = RedFlag(
    title=say(
        id="Sendi panas dan bengkak, atau anak tidak mau bergerak, disertai demam",
        en="Hot swollen joint, or a child who will not move a limb, with fever",
    ),
    says=say(
        id=(
            "Sendi yang bengkak, panas, dan sangat nyeri bersama demam bisa terinfeksi (artritis "
            "septik). Pada anak, tanda satu-satunya mungkin tidak mau menggerakkan tungkai. Kuman "
            "dapat merusak sendi dalam hitungan hari dan menyebar ke darah."
        ),
        en=(
            "A swollen, hot and very painful joint with fever may be infected (septic arthritis). "
            "In a child the only sign may be a limb that is not moved. The germs can ruin the "
            "joint within days and spread to the blood."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Diamkan sendi itu. Jangan dipijat atau diurut."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Keep the joint "
            "still. No massage."
        ),
    ),
    when=body.fever
    & (
        more_signs.hot_swollen_joint
        | children.child_joint_swollen
        | more_signs.child_will_not_move_limb
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="fever; one of the child's joints is swollen; age 1",
            facts={body.fever: True, children.child_joint_swollen: True, person.age_years: 1},
            expect=YES,
        ),
        Example(
            who="a man with fever and a hot, swollen knee",
            facts={body.fever: True, more_signs.hot_swollen_joint: True},
            expect=YES,
        ),
        Example(
            who="a boy of 3 with fever who will not move his leg",
            facts={
                person.age_years: 3,
                body.fever: True,
                more_signs.child_will_not_move_limb: True,
            },
            expect=YES,
        ),
        Example(who="a woman without fever", facts={body.fever: False}, expect=NO),
        Example(
            who="a man with fever, not yet asked about joints",
            facts={body.fever: True},
            expect=UNKNOWN,
        ),
    ),
)
