"""General practitioner / Puskesmas."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

gp = Professional(
    title=say(id="Dokter umum / Puskesmas", en="General practitioner / Puskesmas"),
    says=say(
        id="Dokter umum adalah tempat pertama untuk kram yang sering. Ia mencari sebabnya dari cerita, obat, dan pemeriksaan kaki; tes dipilih bila ada petunjuk. Pada kebanyakan orang tidak ditemukan sebab, dan itu bukan kegagalan. Bila ada penyakit dasar, penyakit itulah yang diobati dan dikendalikan lebih dulu, walau kramnya belum tentu ikut hilang. Bila keluhannya tidak khas, ia merujuk ke dokter spesialis.",
        en="A general practitioner is the first to see for frequent cramps. The cause is sought in your story, your medicines and an examination of the legs; tests follow a pointer. In most people no cause is found, and that is no failure. If there is an underlying illness, it is treated and kept under control first, although the cramps may not go with it. If the complaint is not typical, you are referred to a specialist.",
    ),
    reach=say(
        id="Datang ke puskesmas, klinik, atau dokter keluarga tempat Anda terdaftar. Peserta BPJS Kesehatan biasanya mulai di sini, di fasilitas kesehatan tingkat pertama (FKTP); rujukan ke rumah sakit diberikan dari sini bila perlu. Aturan dapat berubah, tanyakan ke FKTP atau lewat Mobile JKN. Tanpa BPJS Anda tetap bisa mendaftar. Bawa daftar obat dan catatan kram. Di negara lain, temui dokter keluarga Anda.",
        en="Go to the puskesmas (community health centre), clinic or family doctor where you are registered. Members of the national insurance (BPJS Kesehatan) usually start here; a referral to hospital is given from here if needed. Rules may change; ask there or look in the Mobile JKN app. You can register without BPJS too. Bring a list of medicines and your cramp diary. In other countries, see your family doctor.",
    ),
    cites=(
        "remedy_cramps",
        "allen2012",
        "nhs_cramps",
        "fpin_legcramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "general_practitioner",
        "find_cause_first",
        "treat_underlying_disease",
        "S250",
        "S714",
    ),
    corrects=(
        "S250",
        "S714",
    ),
)
