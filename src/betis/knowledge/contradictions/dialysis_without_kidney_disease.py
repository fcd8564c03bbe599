"""On dialysis, but without kidney disease."""

from datetime import date

from betis.guideline.items import Contradiction, Example
from betis.knowledge.facts.body import body
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

dialysis_without_kidney_disease = Contradiction(
    title=say(
        id="Cuci darah, tetapi tanpa penyakit ginjal", en="On dialysis, but without kidney disease"
    ),
    says=say(
        id=(
            "Anda menjawab menjalani cuci darah, tetapi tidak punya penyakit ginjal. Cuci darah "
            "hampir selalu berarti ginjal sakit. Mohon lihat lagi, karena saran tentang cairan, "
            "kalium, dan magnesium bergantung padanya."
        ),
        en=(
            "You answered that you are on dialysis, but have no kidney disease. Dialysis almost "
            "always means that the kidneys are ill. Please look again, because advice on fluids, "
            "potassium and magnesium depends on it."
        ),
    ),
    when=(body.on_dialysis | cramp.timing.includes("during_dialysis")) & ~body.known_kidney_disease,
    cites=("expert_practice",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody on dialysis without kidney disease",
            facts={body.on_dialysis: True, body.known_kidney_disease: False},
            expect=YES,
        ),
        Example(
            who="somebody with cramps during dialysis and no kidney disease",
            facts={body.known_kidney_disease: False, cramp.timing: ["during_dialysis"]},
            expect=YES,
        ),
        Example(
            who="somebody on dialysis with kidney disease",
            facts={body.on_dialysis: True, body.known_kidney_disease: True},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
)
