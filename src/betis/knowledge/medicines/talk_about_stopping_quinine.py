"""Talk about quinine that you have taken for long."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say

talk_about_stopping_quinine = Action(
    title=say(
        id="Bicarakan kina yang sudah lama diminum",
        en="Talk about quinine that you have taken for long",
    ),
    says=say(
        id="Sudah lama minum kina? Banyak orang bisa lepas darinya dengan aman, tetapi putuskan bersama dokter. Jangan menghentikan obat sendiri.",
        en="On quinine for a long time? Many people can come off it safely, but decide with the doctor. Do not stop it on your own.",
    ),
    verdict=Verdict.ASK_A_DOCTOR,
    effect=say(
        id="Pada 191 pemakai lama, nasihat mencoba enam minggu tanpa kina tidak jelas menambah kram pada minggu ke-12 (3,45 lebih banyak; -1,52 sampai 8,41). 26,5% lebih banyak orang lepas dari kina (3,32; 1,37 sampai 8,06).",
        en="In 191 long-term users, advice to try six weeks without did not clearly raise cramps at week 12 (3.45 more; -1.52 to 8.41). 26.5% more of them were off quinine (3.32; 1.37 to 8.06).",
    ),
    harms=say(id="Sebagian kram bisa kembali.", en="Some cramps may return."),
    steps=(
        say(
            id="Tanyakan dokter apakah Anda bisa mencoba enam minggu tanpa kina.",
            en="Ask the doctor whether you could try six weeks without.",
        ),
        say(
            id="Catat kram selama itu, lalu putuskan bersama.",
            en="Keep a diary meanwhile, then decide together.",
        ),
    ),
    certainty=Certainty.LOW,
    offered_when=medicines_taken.medicines.includes("quinine"),
    cites=(
        "coppin2005",
        "niformulary",
    ),
    dated=date(2026, 11, 25),
)
