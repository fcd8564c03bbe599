"""Painkiller (NSAID) with a diuretic and a -pril or -sartan."""

from datetime import date

from betis.guideline.items import Interaction, Severity
from betis.logic.text import say

painkiller_with_diuretic_and_ace_or_arb = Interaction(
    title=say(
        id="Obat nyeri (NSAID) dengan diuretik dan obat -pril atau -sartan",
        en="Painkiller (NSAID) with a diuretic and a -pril or -sartan",
    ),
    says=say(
        id="Bertiga, obat ini bisa melukai ginjal mendadak. Pada 78.379 orang, obat nyeri menaikkan risikonya sekitar 60% di atas pasangan itu (rasio 1,64; 1,25–2,14). Jamu pun bisa mengandung obat nyeri.",
        en="Together the three can injure the kidneys suddenly. In 78,379 people a painkiller raised the risk by about 60% on top of the pair (ratio 1.64; 1.25–2.14). Jamu may contain painkillers too.",
    ),
    do=say(
        id="Hindari obat nyeri jenis ini. Tanyakan parasetamol, pakai kompres hangat, dan tetap minum.",
        en="Avoid this kind of painkiller. Ask about paracetamol, use warmth, and keep drinking.",
    ),
    severity=Severity.MAJOR,
    a=("naproxen_or_nsaid",),
    b=("ace_or_arb",),
    c=("thiazide_diuretic", "loop_diuretic", "potassium_sparing_diuretic"),
    cites=("dreischulte2015",),
    dated=date(2026, 11, 25),
)
