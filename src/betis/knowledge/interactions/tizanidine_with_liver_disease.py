"""Tizanidine in liver disease."""

from datetime import date

from betis.guideline.items import Example, Interaction, Severity
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

tizanidine_with_liver_disease = Interaction(
    title=say(id="Tizanidin pada penyakit hati", en="Tizanidine in liver disease"),
    says=say(
        id="Hati yang membersihkan tizanidin. Bila hati terganggu berat, obat menumpuk dan hati bisa makin rusak.",
        en="The liver clears tizanidine. When the liver is badly ill the medicine builds up and can injure it further.",
    ),
    do=say(
        id="Jangan dipakai pada penyakit hati berat; tanyakan dokter pada yang lebih ringan.",
        en="Not with severe liver disease; ask a doctor when it is milder.",
    ),
    severity=Severity.CONTRAINDICATED,
    a=("tizanidine",),
    person=body.known_liver_disease,
    cites=("tizanidine_hpra",),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 with liver disease", facts={body.known_liver_disease: True}, expect=YES
        ),
        Example(
            who="a woman of 52 with none of it", facts={body.known_liver_disease: False}, expect=NO
        ),
        Example(who="somebody of whom nothing is known", facts={}, expect=UNKNOWN),
    ),
)
