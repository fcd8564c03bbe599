"""Cramps that began after a new medicine."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

new_medicine = RedFlag(
    title=say(id="Kram mulai setelah obat baru", en="Cramps that began after a new medicine"),
    says=say(
        id=(
            "Beberapa obat lebih sering mendahului keluhan kram, misalnya obat peluruh kencing "
            "dan obat hirup kerja panjang; pada statin kaitannya kecil. Kaitan waktu belum "
            "membuktikan sebab. Obat bisa berinteraksi, jadi dokter perlu tahu semuanya, termasuk "
            "suplemen dan jamu."
        ),
        en=(
            "Some medicines precede cramps more often, for example water pills and long-acting "
            "inhalers; for statins the link is small. Timing alone does not prove the cause. "
            "Medicines can interact, so the doctor needs to know all of them, supplements and "
            "herbal remedies included."
        ),
    ),
    urgency=Urgency.ROUTINE,
    do=say(
        id=(
            "Tanyakan kepada dokter atau apoteker. Bawa semua obat, suplemen, dan jamu. Jangan "
            "menghentikan obat sendiri: dokter bisa mengganti atau menyesuaikannya."
        ),
        en=(
            "Ask the doctor or pharmacist. Bring every medicine, supplement and herbal remedy. Do "
            "not stop a medicine on your own: the doctor may change or adjust it."
        ),
    ),
    when=medicines_taken.medicine_before_cramps,
    suspects=(
        "thiazide_diuretic",
        "laba_inhaler",
        "statin",
    ),
    cites=("garrison2012",),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man whose cramps began three weeks after a new water pill",
            facts={medicines_taken.medicine_before_cramps: True},
            expect=YES,
        ),
        Example(
            who="a woman without any change of medicines",
            facts={medicines_taken.medicine_before_cramps: False},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=("disclose_all_medications",),
)
