"""Tizanidine with blood-pressure medicine, alcohol, opioids or sleeping tablets."""

from datetime import date

from betis.guideline.items import Interaction, Severity, Worse
from betis.knowledge.facts.person import person
from betis.logic.text import say

tizanidine_with_sedatives_or_pressure_medicine = Interaction(
    title=say(
        id="Tizanidin dengan obat tekanan darah, alkohol, opioid, atau obat tidur",
        en="Tizanidine with blood-pressure medicine, alcohol, opioids or sleeping tablets",
    ),
    says=say(
        id="Tekanan darah bisa turun dan kantuk bertambah dalam, sehingga mudah jatuh.",
        en="Blood pressure can fall and drowsiness deepen, so that falls are easy.",
    ),
    do=say(
        id="Pada lansia, hindari di malam hari. Setelah dipakai lama, tizanidin tidak boleh putus mendadak.",
        en="In older people avoid it at night. After long use tizanidine must not end suddenly.",
    ),
    severity=Severity.MAJOR,
    a=("tizanidine",),
    b=(
        "thiazide_diuretic",
        "loop_diuretic",
        "potassium_sparing_diuretic",
        "ace_or_arb",
        "calcium_channel_blocker",
        "beta_blocker",
        "blood_pressure",
        "alcohol",
        "opioid",
        "benzodiazepine_or_hypnotic",
    ),
    worse_when=(
        Worse(
            when=person.age_years.at_least(65),
            why=say(
                id="Pada usia 65 tahun ke atas risikonya lebih besar.",
                en="At 65 and over the risk is greater.",
            ),
        ),
    ),
    cites=("tizanidine_hpra",),
    dated=date(2026, 11, 25),
)
