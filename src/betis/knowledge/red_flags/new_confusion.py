"""New confusion or great drowsiness."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

new_confusion = RedFlag(
    title=say(id="Baru bingung atau sangat mengantuk", en="New confusion or great drowsiness"),
    says=say(
        id=(
            "Bingung yang baru muncul atau mengantuk berat berarti otak terganggu. Gula, natrium, "
            "kalsium, infeksi, obat, racun, atau stroke bisa menjadi sebabnya. Pada orang dengan "
            "pikun lama, yang dihitung ialah perubahan dari biasanya."
        ),
        en=(
            "New confusion or great drowsiness means that the brain is disturbed. Sugar, sodium, "
            "calcium, infection, medicines, poison or a stroke can cause it. In somebody with "
            "long-standing memory loss, what counts is a change from the usual."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Temani terus. Miringkan badannya bila mengantuk, dan jangan memberi makan atau "
            "minum. Bawa semua obat."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Stay with the "
            "person. Lay a drowsy person on the side, and give no food or drink. Bring all "
            "medicines."
        ),
    ),
    when=body.confused_or_very_drowsy,
    suspects=(
        "hyponatraemia",
        "nocturnal_hypoglycaemia",
        "stroke_tia",
        "heat_stroke",
    ),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 80 who since this morning does not know where she is",
            facts={body.confused_or_very_drowsy: True},
            expect=YES,
        ),
        Example(
            who="a man with a clear mind", facts={body.confused_or_very_drowsy: False}, expect=NO
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
