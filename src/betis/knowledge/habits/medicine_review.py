"""Review your medicines with a doctor or pharmacist."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say

medicine_review = Action(
    title=say(
        id="Tinjau obat bersama dokter atau apoteker",
        en="Review your medicines with a doctor or pharmacist",
    ),
    says=say(
        id="Sebagian obat bisa ikut memicu kram: obat peluruh kencing, obat hirup kerja panjang, statin. Kadang mengubah dosis atau mengganti obat membuat kram hilang. Hanya dokter yang bisa menimbangnya.",
        en="Some medicines can contribute to cramps: water tablets, long-acting inhalers, statins. Sometimes a new dose or another medicine makes the cramps go. Only a prescriber can weigh that.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 4,2 juta orang, pengobatan kram baru lebih sering dalam setahun setelah memulai obat tertentu. Rasionya: obat hirup kerja panjang 2,42 (2,02–2,89); diuretik hemat kalium 2,12 (1,61–2,78). Diuretik tiazid 1,48 (1,29–1,68); statin 1,16 (1,04–1,29). Belum ada uji menghentikannya.",
        en="In 4.2 million people, new cramp treatment was likelier in the year after starting some medicines. Ratios: long-acting inhalers 2.42 (2.02-2.89); potassium-sparing water tablets 2.12 (1.61-2.78); thiazides 1.48 (1.29-1.68); statins 1.16 (1.04-1.29). No trial has tested stopping them.",
    ),
    harms=say(
        id="Menghentikan obat yang dibutuhkan bisa berbahaya.",
        en="Stopping a medicine that you need can be dangerous.",
    ),
    steps=(
        say(
            id="Jangan menghentikan obat jantung, asma, tekanan darah, atau kejang sendiri.",
            en="Do not stop heart, asthma, blood-pressure or seizure medicine on your own.",
        ),
        say(
            id="Bawa daftar lengkap, juga jamu dan obat bebas.",
            en="Bring the full list, with jamu and over-the-counter medicines.",
        ),
        say(
            id="Catat kapan kram mulai dan kapan obat dimulai.",
            en="Note when the cramps began and when the medicine was started.",
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=medicines_taken.medicines.includes(
        "laba", "thiazide_diuretic", "loop_diuretic", "potassium_sparing_diuretic", "statin"
    )
    | medicines_taken.medicine_before_cramps,
    cites=(
        "garrison2012",
        "cks_legcramps",
        "allen2012",
    ),
    dated=date(2026, 11, 25),
    settles=("medication_review",),
)
