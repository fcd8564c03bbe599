"""Black stools, vomiting blood, or bleeding that will not stop."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.more_signs import more_signs
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

serious_bleeding = RedFlag(
    title=say(
        id="Tinja hitam, muntah darah, atau perdarahan yang tidak berhenti",
        en="Black stools, vomiting blood, or bleeding that will not stop",
    ),
    says=say(
        id=(
            "Tinja hitam seperti aspal atau muntah darah berarti perdarahan di lambung atau usus. "
            "Risikonya naik dengan pengencer darah dan obat nyeri antiradang, termasuk yang "
            "tersembunyi dalam jamu. Perdarahan dapat cepat membahayakan nyawa."
        ),
        en=(
            "Stools black as tar or vomit with blood mean bleeding in the stomach or bowel. Blood "
            "thinners and anti-inflammatory painkillers raise the risk, including those hidden "
            "in herbal mixtures. Bleeding can threaten life quickly."
        ),
    ),
    urgency=Urgency.EMERGENCY_NOW,
    do=say(
        id=(
            "Telepon 119 atau 112 sekarang. Bila tidak tersambung, minta diantar ke IGD terdekat. "
            "Berbaring dan jangan makan atau minum. Tekan kuat luka yang berdarah dengan kain "
            "bersih. Bawa semua obat, juga jamu. Jangan menghentikan pengencer darah sendiri; "
            "dokter yang memutuskan."
        ),
        en=(
            "Call 119 or 112 now (elsewhere your local emergency number). If you cannot get "
            "through, have someone take you to the nearest emergency department. Lie down, and do "
            "not eat or drink. Press hard on a bleeding wound with a clean cloth. Bring all "
            "medicines, herbal ones too. Do not stop a blood thinner on your own; the doctor "
            "decides."
        ),
    ),
    when=more_signs.bleeding_or_black_stool,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man on a blood thinner with stools like tar",
            facts={more_signs.bleeding_or_black_stool: True},
            expect=YES,
        ),
        Example(
            who="a woman without any bleeding",
            facts={more_signs.bleeding_or_black_stool: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
