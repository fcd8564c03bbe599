"""Generalised: nearly all muscles."""

from datetime import date

from betis.guideline.items import Criterion, Example
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

generalised = Criterion(
    title=say(id="Umum: hampir semua otot", en="Generalised: nearly all muscles"),
    says=say(
        id="Hampir semua otot menegang, atau lengan dan tungkai menyentak berirama. Itu bukan kram betis dan bisa berasal dari penyakit berat. Telepon 119 atau 112 sekarang bila lengan dan tungkai menyentak atau orangnya hilang sadar. Kram di banyak otot dengan kesadaran penuh juga perlu diperiksa dokter, antara lain untuk kalsium dan magnesium.",
        en="Nearly all muscles tighten, or arms and legs jerk in rhythm. That is not a calf cramp and may come from serious disease. Call 119 or 112 (or your local emergency number) now if arms and legs jerk or consciousness is lost. Cramps in many muscles with a clear mind also need a doctor, among other things for calcium and magnesium.",
    ),
    when=nerve_muscle.whole_body_jerking | cramp.cramp_sites.includes("all_over"),
    decides="form",
    value="generalised",
    cites=("ng127_blackout", "sfe_hypocalcaemia"),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 30 whose arms and legs jerked in rhythm",
            facts={nerve_muscle.whole_body_jerking: True},
            expect=YES,
        ),
        Example(
            who="a woman of 50 with cramps in muscles all over",
            facts={cramp.cramp_sites: ["all_over"]},
            expect=YES,
        ),
        Example(
            who="a woman of 70 with calf cramps and no jerking",
            facts={nerve_muscle.whole_body_jerking: False, cramp.cramp_sites: ["calf"]},
            expect=NO,
        ),
        Example(
            who="a man without jerking who was not asked where the cramps are",
            facts={nerve_muscle.whole_body_jerking: False},
            expect=UNKNOWN,
        ),
    ),
    settles=("generalized_seizure",),
)
