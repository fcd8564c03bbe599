"""How the list of medicines was made."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

how_the_medicine_list_was_made = Article(
    title=say(id="Dari mana daftar obat ini", en="How the list of medicines was made"),
    says=say(
        id="Daftar Obat menghitung seberapa kuat kaitan suatu obat dengan kram, bukan apakah obat itu penyebab kram Anda.",
        en="The list of medicines grades how strong a link with cramps is, not whether a medicine causes yours.",
    ),
    body=(
        say(
            id="Kaitan «kuat» berarti sedikitnya dua kali lipat dalam penelitian penduduk, dua kali angka plasebo dalam uji, atau satu dari sepuluh pemakai. «Sedang» berarti 1,3 sampai 2 kali, atau cara kerja yang jelas dengan laporan berulang. «Lemah» berarti di bawah 1,3 kali atau hampir sama dengan plasebo. «Dilaporkan» berarti hanya disebut di brosur atau daftar.",
            en="A “strong” link means at least twofold in a study of a population, twice the placebo rate in trials, or one user in ten. “Moderate” means 1.3 to 2 times, or a clear mechanism with repeated reports. “Weak” means below 1.3, or close to placebo. “Reported” means named in leaflets or lists only.",
        ),
        say(
            id="Uji buta ditunjukkan lebih dulu daripada data resep. Untuk statin, keluhan otot naik hanya 1,03 kali dalam uji buta. Dalam data resep angkanya 1,16, dan di sana tanda kramnya adalah resep kina yang baru.",
            en="Blinded trials are shown before prescription data. For statins muscle complaints rose only 1.03 times in blinded trials. In prescription data the figure is 1.16, and there a new prescription for quinine was the sign of cramps.",
        ),
        say(
            id="Angka persen berasal dari brosur berbagai uji. Angka itu tidak bisa dibandingkan antarobat, dan «kram otot» di brosur lebih luas daripada kram betis malam. Satu penelitian kecil pada veteran pria tidak menemukan satu kelompok obat pun yang menonjol.",
            en="Percentages come from leaflets of different trials. They cannot be compared between medicines, and “muscle cramp” in a leaflet is wider than night calf cramps. One small study of male veterans found no single class that stood out.",
        ),
        say(
            id="Nama dagang banyak yang kami ingat, belum diperiksa di BPOM. Nama seperti itu dikenali bila Anda mengetiknya, tetapi tidak pernah kami sarankan. Obat yang dikenali tetapi tidak ada dalam daftar kaitan bukan berarti pasti bebas kram; kami hanya tidak punya buktinya.",
            en="Many brand names are recalled and not checked with the regulator. They are recognised when you type them and never suggested. A medicine that is recognised but not in the list of links is not thereby free of cramps; we only have no evidence.",
        ),
        say(
            id="Obat dalam daftar adalah pertanyaan untuk dokter atau apoteker. Jangan menghentikan obat sendiri.",
            en="A listed medicine is a question for the doctor or pharmacist. Do not stop a medicine on your own.",
        ),
    ),
    numbers=(
        Number(
            value="1.03 (1.01-1.06)",
            what=say(
                id="keluhan otot pada statin dibanding plasebo, uji buta",
                en="muscle complaints on a statin against placebo, blinded trials",
            ),
            people=say(id="123.940 orang dalam uji acak", en="123,940 people in randomised trials"),
            cites="ctt2022",
        ),
        Number(
            value="1.16 (1.04-1.29)",
            what=say(
                id="resep kina baru setelah statin dibanding sebelumnya",
                en="new quinine prescriptions after a statin against before",
            ),
            people=say(id="orang 50 tahun ke atas, Kanada", en="people of 50 and over, Canada"),
            cites="garrison2012",
        ),
    ),
    cites=(
        "garrison2012",
        "ctt2022",
        "sider41",
        "haskell1997",
        "merck_cramps",
        "rxlist_cramps",
        "medalg_cramps",
        "raloxifene_label",
        "imatinib_blood2004",
        "sehatq_hct",
        "aido_indapamide",
    ),
    dated=date(2026, 11, 25),
)
