"""SLCO1B1 genotype."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.logic.text import say

# Named by: hereditary_or_metabolic_myopathy, statin
# Not for ordinary cramps
genetic_slco1b1 = Check(
    title=say(id="Genotipe SLCO1B1", en="SLCO1B1 genotype"),
    says=say(id="", en="Rarely: planned high-dose simvastatin or past statin myopathy"),
    measures="",
    worth_when=WORTH_WHEN,
    results=(
        Result(
            range=say(id="", en="C allele (rs4149056)"),
            meaning=say(id="", en="OR 4.5 per allele on simvastatin 80 mg; PPV 4.1%, NPV 99.4%"),
            cites="slco1b1",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=("slco1b1",),
    dated=date(2026, 11, 22),
    examples=(),
    settles=(),
)
