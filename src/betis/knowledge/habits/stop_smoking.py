"""Stop smoking."""

from datetime import date

from betis.guideline.items import Action, Certainty, Verdict
from betis.knowledge.facts.person import person
from betis.logic.text import say

stop_smoking = Action(
    title=say(id="Bila merokok, berhenti", en="If you smoke, stop"),
    says=say(
        id="Rokok merusak pembuluh nadi tungkai. Berhenti melindungi aliran darah, apa pun pengaruhnya pada kram. Puskesmas punya layanan berhenti merokok.",
        en="Smoking damages the leg arteries. Quitting protects the circulation whatever it does to cramps. Health centres help people to quit.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Dalam survei nasional di Amerika Serikat, kram malam lebih sering dilaporkan perokok. Belum ada uji berhenti merokok untuk kram.",
        en="In a US national survey, smokers reported night leg cramps more often. No trial tested quitting for cramps.",
    ),
    harms=say(
        id="Gelisah dan ingin merokok untuk sementara.", en="Restlessness and craving for a while."
    ),
    steps=(
        say(id="Tentukan tanggal berhenti.", en="Set a date to quit."),
        say(
            id="Minta bantuan puskesmas atau dokter.", en="Ask a health centre or doctor for help."
        ),
    ),
    certainty=Certainty.VERY_LOW,
    offered_when=person.smoker,
    cites=(
        "grandner2017",
        "merck_home",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
)
