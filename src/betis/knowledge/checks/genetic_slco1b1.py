"""SLCO1B1 genotype."""

from datetime import date

from betis.guideline.items import Check, Example, Result
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

genetic_slco1b1 = Check(
    title=say(id="Genotipe SLCO1B1", en="SLCO1B1 genotype"),
    says=say(
        id="Tes gen ini mencari bentuk gen yang memperlambat pembuangan simvastatin. Tes ini jarang berguna: hanya bila dokter merencanakan simvastatin dosis tinggi, atau otot pernah rusak karena statin. Kram biasa tidak memerlukannya. Hasil apa pun bukan alasan menghentikan statin sendiri.",
        en="This gene test looks for a form of the gene that slows the removal of simvastatin. It is rarely useful: only when a doctor plans high-dose simvastatin, or a statin has damaged muscle before. Ordinary cramps do not need it. No result is a reason to stop a statin on your own.",
    ),
    worth_when=medicines_taken.medicines.includes("statin")
    & results.lab_ck_times_uln.more_than(10),
    results=(
        Result(
            range=say(id="alel C (rs4149056)", en="C allele (rs4149056)"),
            meaning=say(
                id="peluang kerusakan otot sekitar 4,5 kali per alel pada simvastatin 80 mg. Namun dari 100 pembawa, sekitar 4 saja yang mengalaminya; dari 100 bukan pembawa, lebih dari 99 tidak",
                en="about 4.5 times the odds of muscle damage for each allele on simvastatin 80 mg. Yet of 100 carriers only about 4 get it; of 100 non-carriers more than 99 do not",
            ),
            cites="slco1b1",
            seen=True,
            urgency=Urgency.ROUTINE,
        ),
    ),
    cites=("slco1b1",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="somebody who takes a statin and has a CK of 10.1 times the upper limit",
            facts={medicines_taken.medicines: ["statin"], results.lab_ck_times_uln: 10.1},
            expect=YES,
        ),
        Example(
            who="somebody with none of these",
            facts={medicines_taken.medicines: []},
            expect=NO,
        ),
        Example(
            who="somebody who takes a statin and has a CK of 10.0 times the upper limit, and nothing else",
            facts={medicines_taken.medicines: ["statin"], results.lab_ck_times_uln: 10.0},
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
