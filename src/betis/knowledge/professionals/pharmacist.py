"""Pharmacist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

pharmacist = Professional(
    title=say(id="Apoteker", en="Pharmacist"),
    says=say(
        id="Apoteker memeriksa apakah obat atau suplemen Anda dapat memicu kram atau saling memengaruhi. Obat peluruh kencing, obat hirup kerja panjang, dan statin termasuk yang dikaitkan dengan kram, walau kaitan statin lemah. Apoteker tidak menghentikan obat resep; ia menyiapkan catatan untuk dokter Anda.",
        en="A pharmacist checks whether your medicines or supplements may provoke cramps or affect each other. Water tablets, long-acting inhalers and statins are among those linked with cramps, though the link with statins is weak. A pharmacist does not stop prescribed medicines, but can prepare a note for your doctor.",
    ),
    reach=say(
        id="Datang ke apotek mana pun tanpa janji dan biasanya tanpa biaya konsultasi. Bawa semua obat, suplemen, dan jamu beserta kemasannya. Tanyakan apoteker yang sedang bertugas, bukan hanya petugas kasir. Di puskesmas dan rumah sakit juga ada apoteker. Di negara lain, apoteker biasanya juga dapat ditemui tanpa janji.",
        en="Walk into any pharmacy without an appointment, usually without a fee for advice. Bring all medicines, supplements and herbal products (jamu) in their packets. Ask for the pharmacist on duty, not only the cashier. Primary care centres and hospitals have pharmacists too. In other countries a pharmacist can usually be seen without an appointment as well.",
    ),
    cites=(
        "garrison2012",
        "ctt2022",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(),
)
