"""New bone or back pain in someone who has had cancer."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.more_signs import more_signs
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

bone_pain_with_cancer = RedFlag(
    title=say(
        id="Nyeri tulang atau punggung baru pada orang yang pernah kanker",
        en="New bone or back pain in someone who has had cancer",
    ),
    says=say(
        id=(
            "Pada orang yang pernah kanker, nyeri tulang atau punggung baru bisa karena "
            "penyebaran ke tulang. Curigai terutama bila menetap atau membangunkan di malam hari. "
            "Nyeri tungkai malam hari seperti itu bukan kram. Pemeriksaan dini mencegah patah "
            "tulang dan lumpuh."
        ),
        en=(
            "In someone who has had cancer, new bone or back pain that stays or wakes at night "
            "can mean spread to the bone. Such leg pain at night is not a cramp. Early tests "
            "prevent fractures and paralysis."
        ),
    ),
    urgency=Urgency.SAME_DAY,
    do=say(
        id=(
            "Hubungi dokter atau tim kanker hari ini. Jangan diurut. Bila tungkai melemah, kebas, "
            "atau kencing terganggu, telepon 119 atau 112 sekarang."
        ),
        en=(
            "Contact a doctor or the cancer team today. No manipulation. If legs weaken or go "
            "numb, or the bladder fails, call 119 or 112 now."
        ),
    ),
    when=more_signs.bone_pain_after_cancer
    | (circulation.active_cancer & nerve_muscle.back_pain_radiating),
    suspects=("lumbar_radiculopathy",),
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="active cancer, or cancer treatment within 6 months; no new bone pain with a history of cancer; no back pain go",
            facts={
                circulation.active_cancer: True,
                more_signs.bone_pain_after_cancer: False,
                nerve_muscle.back_pain_radiating: False,
            },
            expect=NO,
        ),
        Example(
            who="a woman of 60, treated for breast cancer years ago, with thigh-bone pain at night",
            facts={person.age_years: 60, more_signs.bone_pain_after_cancer: True},
            expect=YES,
        ),
        Example(
            who="a man with active cancer and back pain into the leg",
            facts={circulation.active_cancer: True, nerve_muscle.back_pain_radiating: True},
            expect=YES,
        ),
        Example(
            who="a woman of 25 who never had cancer",
            facts={
                person.age_years: 25,
                more_signs.bone_pain_after_cancer: False,
                circulation.active_cancer: False,
            },
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
