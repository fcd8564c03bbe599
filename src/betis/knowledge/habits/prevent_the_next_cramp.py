"""After a cramp: prevent the next one."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.logic.text import say

prevent_the_next_cramp = Action(
    title=say(
        id="Rencana setelah kram: cegah yang berikutnya", en="After a cramp: prevent the next one"
    ),
    says=say(
        id="Setelah kram lepas, lakukan hal yang sederhana dan aman supaya tidak mudah berulang. Regangkan tiap malam, longgarkan selimut, bergerak, catat, dan tinjau obat. Bila kram sering atau ada tanda bahaya, periksakan diri.",
        en="After a cramp take simple, safe steps so that it returns less easily. Stretch each night, loosen the covers, move, keep a diary, review medicines. If cramps are frequent or a danger sign appears, be examined.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Tidak ada satu rencana yang terbukti mencegah semua kram. Peregangan malam memberi 1,2 kram lebih sedikit per malam pada 80 orang di atas 55 tahun (bukti lemah). Kram sering reda sendiri; dengan obat kosong (plasebo) pun berkurang sekitar sepertiga.",
        en="No plan is proven to prevent every cramp. Nightly stretching gave 1.2 fewer cramps a night in 80 people over 55 (low certainty). Cramps often ease by themselves; even on placebo they fell by about a third.",
    ),
    harms=say(id="Tidak ada.", en="None."),
    steps=(
        say(
            id="Regangkan betis dan paha belakang sebelum tidur.",
            en="Stretch calves and hamstrings before bed.",
        ),
        say(
            id="Longgarkan selimut; kaki jangan menjinjit.",
            en="Loosen the covers; feet not pointed.",
        ),
        say(
            id="Pilih satu hal untuk dicoba, catat 2–4 minggu.",
            en="Choose one thing to try and note it for 2-4 weeks.",
        ),
        say(
            id="Kram sering? Bawa catatan ke dokter.",
            en="Frequent cramps? Take the diary to a doctor.",
        ),
    ),
    certainty=Certainty.LOW,
    cites=(
        "hallegraeff2012",
        "hawke2021cochrane",
        "expert_practice",
        "roguinmaor2017",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "prevent_recurrence",
        "follow_preventive_measures",
        "care_for_own_health",
    ),
)
