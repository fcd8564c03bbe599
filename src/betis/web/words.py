"""The words of the site itself: buttons and headings, in both languages, by name."""

from collections.abc import Mapping

from django.http import HttpRequest
from django.urls import get_script_prefix

from betis.logic.text import Text, say
from betis.web.templatetags.betis import language

DIARY_WORDS: Mapping[str, Text] = {
    "diary": say(id="Catatan", en="Diary"),
    "diary_add": say(id="Tambah", en="Add"),
    "diary_add_cramp": say(id="Tambah kram malam ini", en="Add a cramp to this night"),
    "diary_added": say(id="{} tulisan ditambahkan.", en="{} entries added."),
    "diary_all_sent": say(
        id="Semua sudah tersimpan dan terkirim.", en="Everything is kept and sent."
    ),
    "diary_at_what_time": say(id="Pukul berapa", en="At what time"),
    "diary_cramp_of": say(id="Kram pukul {}", en="Cramp at {}"),
    "diary_data": say(id="Data saya", en="My data"),
    "diary_earlier": say(id="Sebelumnya", en="Earlier"),
    "diary_end_unknown": say(id="selesai tidak tahu", en="end not known"),
    "diary_ended_now": say(id="Baru saja reda", en="Gone just now"),
    "diary_erase_all": say(
        id="Catatan hanya ada di perangkat ini. Simpan dulu ke berkas bila masih perlu.",
        en="The diary is only on this device. Save it to a file first if you still need it.",
    ),
    "diary_erase_device": say(
        id="Ini mengosongkan perangkat ini saja. Yang sudah terkirim tetap ada di komputer Betis; "
        "hapus di «Data saya».",
        en="This empties only this device. What was sent stays on the computer that runs Betis; "
        "erase it under “My data”.",
    ),
    "diary_erase_diary": say(id="Hapus catatan", en="Erase the diary"),
    "diary_full": say(
        id="Belum tersimpan: ruang di perangkat ini penuh. Kosongkan ruang, lalu coba lagi. Yang "
        "tampak di layar belum hilang.",
        en="Not kept: this device is full. Make room, then try again. What is on the screen is "
        "not lost.",
    ),
    "diary_history": say(id="Riwayat perubahan", en="History of changes"),
    "diary_lasted": say(id="{} menit", en="{} minutes"),
    "diary_later": say(id="Berikutnya", en="Later"),
    "diary_log": say(id="Catat kram", en="Log a cramp"),
    "diary_logged": say(id="Kram pukul {} tercatat.", en="Cramp at {} written down."),
    "diary_may_be_cleared": say(
        id="Peramban ini bisa menghapus catatan bila ruang penuh. Simpan ke berkas sesekali.",
        en="This browser may clear the diary when space is short. Save it to a file now and then.",
    ),
    "diary_minutes": say(id="{} menit", en="{} min"),
    "diary_morning": say(id="Malam yang belum dicatat", en="Nights not written yet"),
    "diary_morning_none": say(id="Tidak ada kram", en="No cramp"),
    "diary_morning_some": say(id="Ada kram", en="There was one"),
    "diary_never_stop": say(
        id="Ini hanya catatan. Jangan menghentikan atau mengubah obat sendiri.",
        en="This is only a record. Do not stop or change a medicine on your own.",
    ),
    "diary_night_empty": say(id="belum dicatat", en="not written"),
    "diary_night_none": say(id="tidak ada kram", en="no cramp"),
    "diary_night_one": say(id="satu kram", en="one cramp"),
    "diary_night_several": say(id="{} kram", en="{} cramps"),
    "diary_none_logged": say(id="{}: tidak ada kram. Tercatat.", en="{}: no cramp. Written down."),
    "diary_none_now": say(id="Tidak ada kram malam ini", en="No cramp tonight"),
    "diary_none_tonight": say(id="Malam ini: tidak ada kram.", en="Tonight: no cramp."),
    "diary_not_a_diary": say(
        id="Berkas ini bukan catatan Betis. Pilih berkas .json yang disimpan dari Catatan.",
        en="This file is no diary of Betis. Choose a .json file saved from the diary.",
    ),
    "diary_not_saved": say(
        id="Belum tersimpan ({}). Coba lagi; yang tampak di layar belum hilang.",
        en="Not kept ({}). Try again; what is on the screen is not lost.",
    ),
    "diary_old_app": say(
        id="Aplikasi ini versi lama. Catatan aman di perangkat; muat ulang untuk mengirimnya.",
        en="This app is an old version. The diary is safe on the device; reload to send it.",
    ),
    "diary_on_device": say(id="Tersimpan di perangkat ini saja.", en="Kept on this device only."),
    "diary_on_this_device": say(id="Catatan di perangkat ini", en="The diary on this device"),
    "diary_open_diary": say(id="Tambahkan dari berkas", en="Add from a file"),
    "diary_own": say(id="yang lain", en="something else"),
    "diary_pain_of": say(id="nyeri {}", en="pain {}"),
    "diary_refused": say(
        id="Satu catatan tidak bisa dikirim dan tetap di perangkat ini: {}",
        en="One entry cannot be sent and stays on this device: {}",
    ),
    "diary_remove": say(id="Hapus kram ini", en="Remove this entry"),
    "diary_removed": say(id="Dihapus.", en="Removed."),
    "diary_save_entry": say(id="Simpan", en="Keep"),
    "diary_save_file": say(id="Simpan ke berkas", en="Save to a file"),
    "diary_saved": say(id="Tersimpan.", en="Kept."),
    "diary_skew": say(
        id="Jam perangkat ini berbeda {} menit dari komputer Betis. Periksa jam dan tanggal; "
        "waktu kram bisa dibetulkan di tiap catatan.",
        en="The clock of this device is {} minutes off the computer that runs Betis. Check date "
        "and time; the time of a cramp can be mended in each entry.",
    ),
    "diary_still": say(id="masih", en="still"),
    "diary_sure": say(id="Ya, hapus", en="Yes, erase"),
    "diary_taken": say(id="Obat dan suplemen", en="Medicines and supplements"),
    "diary_taken_back": say(id="ditarik kembali", en="taken back"),
    "diary_trends": say(id="Apakah membaik?", en="Is it getting better?"),
    "diary_triggers": say(id="Apa yang mungkin memicu?", en="What may trigger them?"),
    "diary_undo": say(id="Batalkan", en="Undo"),
    "diary_waiting": say(id="{} tulisan sedang dikirim.", en="{} entries are being sent."),
    "diary_waiting_offline": say(
        id="{} tulisan menunggu jaringan. Semuanya aman di perangkat ini.",
        en="{} entries wait for a network. All are safe on this device.",
    ),
}
"""Words that the diary says on the device, where a script says them."""

WORDS: Mapping[str, Text] = {
    **DIARY_WORDS,
    "about": say(id="Tentang Betis", en="About Betis"),
    "about_body": say(
        id="Betis membantu orang yang terbangun karena kram betis di malam hari. Betis memberi "
        "informasi. Betis tidak mendiagnosis dan tidak meresepkan obat.",
        en="Betis helps people who are woken by calf cramps at night. It informs. It does not "
        "diagnose and does not prescribe.",
    ),
    "about_private": say(
        id="Tidak perlu akun. Jawaban Anda tidak keluar dari perangkat ini.",
        en="No account is needed. Your answers do not leave this device.",
    ),
    "about_sources": say(
        id="Setiap kalimat punya sumber. Sumber yang belum dibaca ulang diberi tanda «belum "
        "diperiksa».",
        en="Every sentence has its source. Sources that were not read again are marked “not "
        "checked”.",
    ),
    "afterwards": say(id="Setelah kram reda", en="After the cramp has gone"),
    "all_facts": say(id="Semua pertanyaan", en="All questions"),
    "answers": say(id="Jawaban Anda", en="Your answers"),
    "any_of_these": say(id="Apakah ada salah satu dari ini?", en="Is any of these true?"),
    "any_of_hint": say(
        id="Centang yang ada. Kosongkan bila tidak ada.",
        en="Tick those that are true. Leave all empty if none is.",
    ),
    "back": say(id="Kembali", en="Back"),
    "bad_request_body": say(
        id="Alamat atau isiannya tidak bisa dibaca. Kembali, lalu coba lagi.",
        en="The address or the form could not be read. Go back and try again.",
    ),
    "bad_request_title": say(id="Permintaan tidak terbaca", en="That request cannot be read"),
    "because": say(id="Karena", en="Because"),
    "begin": say(id="Mulai", en="Begin"),
    "brand": say(id="Betis", en="Betis"),
    "broken_body": say(
        id="Ada yang salah di pihak kami. Jawaban Anda tetap tersimpan. Bila ini darurat, telepon "
        "119 atau 112.",
        en="Something went wrong on our side. Your answers are kept. In an emergency call 119 or "
        "112, or your local number.",
    ),
    "broken_title": say(id="Maaf, halaman ini gagal dibuka", en="Sorry, this page failed"),
    "call_119": say(id="Telepon 119", en="Call 119"),
    "call_112": say(id="Telepon 112", en="Call 112"),
    "causes": say(id="Kemungkinan penyebab", en="Possible causes"),
    "causes_note": say(
        id="Titik menunjukkan seberapa kuat buktinya, bukan peluang penyakitnya.",
        en="The dots show how strong the evidence is, not how likely the illness is.",
    ),
    "change": say(id="Ubah", en="Change"),
    "check": say(id="Periksa", en="Check-up"),
    "check_hint": say(id="Seberapa mendesak, dan kenapa", en="How urgent it is, and why"),
    "checked_on": say(id="Tertanggal", en="Dated"),
    "cited_by": say(id="Dipakai oleh", en="Cited by"),
    "continue": say(id="Lanjut", en="Continue"),
    "could_be": say(
        id="Belum pasti. Yang belum terjawab bisa menjadikannya «{}».",
        en="Not settled. What is still open could make it “{}”.",
    ),
    "csrf_failed_body": say(
        id="Formulir ini sudah kedaluwarsa. Kembali, muat ulang, lalu kirim lagi.",
        en="This form has expired. Go back, reload the page and send it again.",
    ),
    "csrf_failed_title": say(id="Formulir kedaluwarsa", en="The form has expired"),
    "danger_signs": say(id="Tanda bahaya", en="Danger signs"),
    "diary_as_cramp": say(id="kram", en="cramps"),
    "diary_as_night": say(id="malam", en="nights"),
    "diary_backup": say(id="Cadangan tersandi", en="Sealed backup"),
    "diary_backup_do": say(id="Pasang dan buat cadangan", en="Set it and make a backup"),
    "diary_backup_file": say(id="Berkas cadangan", en="Backup file"),
    "diary_backup_last": say(id="Cadangan terakhir: {}", en="Last backup: {}"),
    "diary_backup_never": say(
        id="Belum ada cadangan: kata sandinya belum dipasang.",
        en="There is no backup yet: no passphrase was set.",
    ),
    "diary_backup_note": say(
        id="Sekali dipasang, cadangan dibuat sendiri tiap hari. Kata sandi tidak disimpan di mana "
        "pun; tanpa itu tidak ada yang bisa membukanya.",
        en="Once it is set, a backup is made by itself every day. The passphrase is kept nowhere; "
        "without it nobody can open one.",
    ),
    "diary_erase_sure": say(
        id="Saya mengerti: catatan dan cadangan di komputer ini hilang.",
        en="I understand: the diary and the backups on this machine will be gone.",
    ),
    "diary_erased": say(
        id="Catatan di komputer ini sudah dihapus. Perangkat lain punya salinannya sendiri.",
        en="The diary on this machine is erased. Other devices have copies of their own.",
    ),
    "diary_example": say(id="Contoh", en="Example"),
    "diary_example_load": say(id="Muat contoh setahun", en="Load an example year"),
    "diary_example_remove": say(id="Hapus contoh", en="Remove the example"),
    "diary_export": say(id="Simpan keluar", en="Save it elsewhere"),
    "diary_export_note": say(
        id="JSON dan CSV berisi seluruh riwayat. FHIR untuk rekam medis.",
        en="JSON and CSV hold the whole history. FHIR is for medical records.",
    ),
    "diary_hint": say(id="Sepuluh detik semalam", en="Ten seconds a night"),
    "diary_import": say(id="Masukkan dari berkas", en="Bring in a file"),
    "diary_import_as": say(id="Isinya (CSV lain)", en="It holds (other CSV)"),
    "diary_import_do": say(id="Masukkan", en="Bring in"),
    "diary_import_file": say(id="Berkas JSON atau CSV", en="JSON or CSV file"),
    "diary_imported": say(
        id="{} tulisan masuk, {} sudah ada.", en="{} entries came in, {} were there already."
    ),
    "diary_is_example": say(
        id="Ini contoh buatan, bukan catatan Anda.", en="This is a made-up example, not your diary."
    ),
    "diary_last_night_none": say(id="Semalam: tidak ada kram.", en="Last night: no cramp."),
    "diary_last_night_some": say(id="Semalam: {} kram.", en="Last night: {} cramps."),
    "diary_logged_by_sos": say(id="Tercatat di Catatan.", en="Written in the diary."),
    "diary_map": say(
        id="Kolom mana yang berarti apa? Kosongkan yang tidak ada.",
        en="Which column means what? Leave empty what is not there.",
    ),
    "diary_map_dates": say(id="Tanggal ditulis", en="Dates are written"),
    "diary_map_nothing": say(id="tidak ada", en="none"),
    "diary_map_values": say(
        id="Arti kata di berkas, satu baris satu kata: kiri = left",
        en="What words of the file mean, one a line: kiri = left",
    ),
    "diary_map_zone": say(id="Selisih waktu", en="Offset from UTC"),
    "diary_needs_script": say(
        id="Catatan disimpan di perangkat ini dulu, supaya jalan tanpa jaringan. Untuk itu perlu "
        "JavaScript.",
        en="The diary is kept on this device first, so that it works without a network. That "
        "needs JavaScript.",
    ),
    "diary_nights": say(id="{} malam dengan, {} malam tanpa.", en="{} nights with, {} without."),
    "diary_passphrase": say(id="Kata sandi cadangan", en="Passphrase"),
    "diary_restore": say(id="Kembalikan cadangan", en="Bring a backup back"),
    "diary_restore_do": say(id="Kembalikan", en="Bring back"),
    "diary_at_least": say(id="paling sedikit", en="at least"),
    "diary_says": say(id="Dari Catatan Anda", en="From your diary"),
    "diary_says_hint": say(
        id="Centang yang benar. Jawaban ini masih bisa diubah.",
        en="Tick what is right. These answers can still be changed.",
    ),
    "diary_shows": say(id="Catatan Anda menunjukkan:", en="Your diary shows:"),
    "diary_take": say(id="Pakai yang dicentang", en="Use those ticked"),
    "diary_table": say(id="Angkanya", en="The figures"),
    "diary_wanting": say(id="Belum cukup malam", en="Not enough nights yet"),
    "diary_wanting_nights": say(
        id="kurang {} malam dengan jawaban", en="{} more nights with an answer"
    ),
    "differs": say(id="Bedanya dengan kram", en="How it differs from a cramp"),
    "do": say(id="Yang dilakukan", en="What to do"),
    "doubts": say(id="Ada jawaban yang tidak cocok", en="Some answers do not fit together"),
    "effect": say(id="Yang diketahui", en="What is known"),
    "erase": say(id="Hapus jawaban", en="Erase answers"),
    "for_whom": say(id="Untuk siapa?", en="Who is this for?"),
    "for_person": say(id="Saya sendiri", en="Myself"),
    "for_carer": say(id="Orang lain; saya yang menjawab", en="Someone else; I answer for them"),
    "for_clinician": say(id="Pasien saya (tenaga kesehatan)", en="My patient (clinician)"),
    "forbidden": say(id="Jangan, bila", en="Not when"),
    "frequency": say(id="Seberapa sering", en="How common"),
    "go_on": say(id="Lanjutkan yang tadi", en="Go on with the earlier one"),
    "harms": say(id="Risiko", en="Harms"),
    "home": say(id="Beranda", en="Home"),
    "home_line": say(id="Kram malam? Tenang.", en="A cramp tonight? Stay calm."),
    "kind": say(id="Jenis kejadian", en="What kind of attack"),
    "last_questions": say(id="Yang belum terjawab", en="Still open"),
    "library": say(id="Pustaka", en="Library"),
    "library_hint": say(id="Penyebab, tanda, langkah", en="Causes, signs, steps"),
    "library_lead": say(
        id="Semua isi Betis, dengan buktinya.", en="Everything in Betis, with its evidence."
    ),
    "light_auto": say(id="Cahaya: otomatis", en="Light: automatic"),
    "light_day": say(id="Terang", en="Day"),
    "light_night": say(id="Malam", en="Night"),
    "longer": say(id="Cari penyebabnya (lebih panjang)", en="Look for the cause (longer)"),
    "medicines": say(id="Obat", en="Medicines"),
    "medicines_apart": say(id="Hanya dipikirkan", en="Only thought of"),
    "medicines_ask": say(
        id="Tanyakan kepada apoteker atau dokter", en="Ask the pharmacist or doctor"
    ),
    "medicines_asked": say(id="Yang mana?", en="Which one?"),
    "medicines_choose": say(id="Pakai pilihan ini", en="Use these choices"),
    "medicines_clashes": say(id="Yang tidak cocok bersama", en="What does not go well together"),
    "medicines_elsewhere": say(id="Jawab di Periksa: {}", en="Answer in the check-up: {}"),
    "medicines_from_check": say(id="dari jawaban Periksa: {}", en="from the check-up: {}"),
    "medicines_guessed": say(id="kami baca sebagai ini; betul?", en="read as this; is it right?"),
    "medicines_hint": say(id="Obat Anda dan kram", en="Your medicines and cramps"),
    "medicines_if_true": say(
        id="Belum pasti: bila ada pada Anda", en="Not certain: if true of you"
    ),
    "medicines_lead": say(
        id="Tulis nama di kemasan. Merek, singkatan, dan salah eja pun boleh. Pisahkan dengan "
        "koma atau baris baru.",
        en="Write the names on the packets. Brands, abbreviations and misspellings are fine. "
        "Separate them with commas or new lines.",
    ),
    "medicines_links": say(id="Yang mungkin ikut membuat kram", en="What may contribute to cramps"),
    "medicines_links_note": say(
        id="Titik menunjukkan kuatnya kaitan yang pernah terbit, bukan bahwa ini penyebab kram "
        "Anda.",
        en="The dots show how strong a published link is, not that it causes your cramps.",
    ),
    "medicines_list": say(id="Daftar untuk apoteker", en="List for the pharmacist"),
    "medicines_local": say(
        id="dipakai setempat; tidak dihitung untuk kram",
        en="put on one place; not counted for cramps",
    ),
    "medicines_made": say(id="Dari mana daftar ini?", en="How was this list made?"),
    "medicines_more": say(id="Kenapa, dan apa yang ditanyakan", en="Why, and what to ask"),
    "medicines_no_clash": say(
        id="Tidak ditemukan dalam daftar kami. Tetap tanyakan apoteker.",
        en="None found in our list. Ask a pharmacist all the same.",
    ),
    "medicines_not_read": say(id="tidak dikenali", en="not recognised"),
    "medicines_person": say(id="Pada Anda: {}", en="With you: {}"),
    "medicines_print": say(
        id="Cetak halaman ini, atau tunjukkan di layar.", en="Print this page, or show the screen."
    ),
    "medicines_read": say(id="Baca daftar ini", en="Read this list"),
    "medicines_seen": say(id="Yang dikenali", en="What was recognised"),
    "medicines_taken": say(id="Obat yang dipakai", en="Medicines taken"),
    "medicines_tick": say(
        id="Centang yang ada pada Anda, supaya daftar di atas pasti.",
        en="Tick what is true of you, so that the list above becomes certain.",
    ),
    "medicines_thinking": say(
        id="Yang sedang Anda pikirkan untuk diminum (boleh kosong)",
        en="What you think of taking (may be empty)",
    ),
    "medicines_thinking_hint": say(id="Misalnya {}", en="Such as {}"),
    "medicines_unlisted": say(id="Tidak ada dalam daftar kaitan", en="Not in the list of links"),
    "medicines_unread": say(id="tidak terbaca: {}", en="not understood: {}"),
    "medicines_use": say(id="Pakai di Periksa", en="Use in the check-up"),
    "medicines_use_note": say(
        id="Yang dikenali dimasukkan ke jawaban Periksa. Nama yang belum dikenali tidak ikut; "
        "lengkapi di sana.",
        en="What was recognised goes into the check-up. Names not recognised do not; complete "
        "them there.",
    ),
    "mimics": say(id="Yang mirip kram", en="What resembles a cramp"),
    "needs_script": say(
        id="Halaman ini perlu JavaScript. Tanpa itu, pakai Periksa saat ada jaringan.",
        en="This page needs JavaScript. Without it, use the check-up while there is a network.",
    ),
    "newer": say(id="Ada Betis yang lebih baru.", en="There is a newer Betis."),
    "newer_take": say(id="Pakai yang baru", en="Use the new one"),
    "offline_body": say(
        id="Tidak ada jaringan, dan halaman ini belum tersimpan di perangkat. Yang ini tetap bisa:",
        en="There is no network, and this page is not kept on the device. These still work:",
    ),
    "offline_title": say(id="Sedang tanpa jaringan", en="No network"),
    "open_file": say(id="Buka jawaban yang disimpan", en="Open saved answers"),
    "open_wrong": say(
        id="Berkas ini tidak bisa dibaca sebagai jawaban: {}. Pilih berkas yang disimpan Betis.",
        en="This file cannot be read as answers: {}. Choose a file that Betis saved.",
    ),
    "next": say(id="Berikutnya", en="Next"),
    "no": say(id="Tidak", en="No"),
    "no_answers": say(id="Belum ada jawaban.", en="No answers yet."),
    "no_hits": say(
        id="Tidak ada yang cocok. Coba kata lain.", en="Nothing matches. Try another word."
    ),
    "none": say(id="Tidak ada", en="None"),
    "not_found_body": say(
        id="Halaman ini tidak ada. Cari di Pustaka.",
        en="There is no page here. Look in the library.",
    ),
    "not_found_title": say(id="Halaman tidak ditemukan", en="Page not found"),
    "not_sure": say(id="Tidak tahu", en="I don't know"),
    "only_ticked": say(id="Tidak ada, atau hanya yang dicentang", en="None, or only those ticked"),
    "pages_left": say(
        id="Paling banyak {} halaman lagi bila jawabannya tidak",
        en="At most {} pages left if the answers are no",
    ),
    "proved_counts": say(id="{} kasus, {} fakta, {} detik", en="{} cases, {} facts, {} seconds"),
    "proved_formula": say(
        id="dibuktikan untuk semua orang yang mungkin", en="proved over every possible person"
    ),
    "proved_lead": say(
        id="Janji ini diperiksa setiap kali Betis dibangun. Bukti tentang aturan bukanlah bukti "
        "tentang ilmu kedokteran.",
        en="These promises are checked at every build. A proof about rules is not a proof about "
        "medicine.",
    ),
    "proved_limits": say(id="Yang tidak dijamin", en="What it does not cover"),
    "proved_on": say(id="Terbukti pada", en="Proved on"),
    "proved_other": say(
        id="Buku ini berubah sejak terakhir dibuktikan. Jalankan betis prove.",
        en="This book has changed since it was last proved. Run betis prove.",
    ),
    "proved_status_broken": say(id="dilanggar", en="broken"),
    "proved_status_proved": say(id="terbukti", en="proved"),
    "proved_status_undecided": say(id="belum terputuskan", en="not decided"),
    "proved_text": say(id="diperiksa pada setiap kalimat", en="checked over every sentence"),
    "proved_title": say(id="Apa yang terbukti", en="What is proved"),
    "plan": say(id="Rencana", en="Plan"),
    "plan_hint": say(id="Gerak, makan, minum, tidur", en="Movement, food, drink, bed"),
    "plan_again": say(id="Hapus pilihan makanan", en="Forget food choices"),
    "plan_amount_unknown": say(id="kadar {} tidak diketahui", en="amount of {} not known"),
    "plan_another": say(id="Menu lain", en="Another day"),
    "plan_bed": say(id="Anda tidur pukul", en="You go to bed at"),
    "plan_bedtime": say(id="Sebelum tidur", en="At bedtime"),
    "plan_begin": say(
        id="Rencana dibuat dari jawaban Anda, supaya isinya aman bagi Anda. Mulai dari Periksa.",
        en="The plan is made from your answers, so that it is safe for you. Begin with the "
        "check-up.",
    ),
    "plan_calendar": say(id="Betis: rencana malam", en="Betis: evening plan"),
    "plan_count": say(id="Hitung {} kali", en="Count {} times"),
    "plan_dish": say(id="Makanan", en="Food"),
    "plan_done": say(id="Selesai. Bagus.", en="Done. Well done."),
    "plan_download": say(id="Unduh ke kalender", en="Download for a calendar"),
    "plan_end": say(id="Tutup", en="Close"),
    "plan_energy": say(
        id="Energi: sekitar {} kkal, tanpa minyak, gula, dan bumbu.",
        en="Energy: about {} kcal, without oil, sugar and seasoning.",
    ),
    "plan_fluids": say(id="Minum", en="Drinks"),
    "plan_food": say(id="Makan sehari", en="A day's food"),
    "plan_glasses": say(
        id="sehari, kira-kira {} gelas, di luar air dalam makanan",
        en="a day, about {} glasses, besides the water in food",
    ),
    "plan_held": say(id="dijaga rendah", en="kept low on purpose"),
    "plan_hold": say(id="tahan {} detik", en="hold {} seconds"),
    "plan_hold_now": say(id="Tahan", en="Hold"),
    "plan_is_in": say(id="Anda minta", en="you asked for it"),
    "plan_is_out": say(id="Anda keluarkan", en="you took it out"),
    "plan_later": say(
        id="Rencana menyusul. Yang di atas dulu.", en="The plan comes later. First this."
    ),
    "plan_left_out": say(
        id="Batas Anda, dan yang tidak dipasang", en="Your limits, and what is left out"
    ),
    "plan_let_back": say(id="Batalkan", en="Undo"),
    "plan_litres": say(id="{} liter", en="{} litres"),
    "plan_missing": say(
        id="Menu sehari perlu jawaban ini dulu:", en="A day's food needs these answers first:"
    ),
    "plan_more": say(
        id="tambah sekitar {} liter, sedikit demi sedikit.",
        en="about {} litres more, little by little.",
    ),
    "plan_movement": say(id="Gerak", en="Movement"),
    "plan_no_figures": say(
        id="tabel makanan kami tidak memuatnya", en="our food table does not hold it"
    ),
    "plan_no_movement": say(
        id="Belum ada gerakan yang boleh disarankan sebelum pertanyaan yang masih terbuka dijawab, "
        "atau sebelum diperiksa. Lihat hasilnya.",
        en="No movement can be suggested before the open questions are answered, or before you "
        "have been examined. See the result.",
    ),
    "plan_no_weight": say(
        id="Berat badan belum diketahui, jadi ini angka umum menurut usia.",
        en="Your weight is not known, so this is the general figure for your age.",
    ),
    "plan_nothing": say(id="Belum ada yang disarankan.", en="Nothing to suggest yet."),
    "plan_nutrient": say(id="Zat", en="Nutrient"),
    "plan_of_target": say(id="Dari menu ini / angka sehari", en="From this day / daily figure"),
    "plan_other_side": say(id="Ganti kaki atau arah", en="Change leg or direction"),
    "plan_pause": say(id="Jeda", en="Pause"),
    "plan_pause_between": say(id="Istirahat sebentar", en="Rest a moment"),
    "plan_put_in": say(id="Pasang", en="Put in"),
    "plan_reached": say(id="tercapai", en="reached"),
    "plan_reaches": say(id="Yang dicapai menu ini", en="What this day reaches"),
    "plan_release": say(id="Lepas", en="Release"),
    "plan_reminders": say(id="Pengingat", en="Reminders"),
    "plan_rest": say(id="lepas {} detik", en="release {} seconds"),
    "plan_session": say(id="Mulai bersama-sama", en="Start a guided session"),
    "plan_short": say(id="baru {} %", en="only {} %"),
    "plan_sides": say(id="kedua sisi", en="both sides"),
    "plan_subscribe": say(
        id="Atau berlangganan dengan alamat ini di aplikasi kalender:",
        en="Or subscribe to this address in a calendar program:",
    ),
    "plan_subscribe_note": say(
        id="Alamat ini rahasia: siapa pun yang memegangnya bisa melihat pengingat Anda. Isinya "
        "hanya nama kegiatan dan jamnya. Hanya perangkat yang bisa membuka Betis ini yang dapat "
        "membacanya.",
        en="Keep this address to yourself: whoever has it can see your reminders. It holds only "
        "what to do and when. Only devices that can open this Betis can read it.",
    ),
    "plan_swap": say(id="Ganti", en="Swap"),
    "plan_times": say(id="{} kali", en="{} times"),
    "plan_unanswered": say(id="Dijaga karena belum terjawab:", en="Kept because not answered yet:"),
    "plan_used": say(id="Menu ini: {}.", en="This day: {}."),
    "plan_want": say(id="Ingin makanan tertentu?", en="Want a certain food?"),
    "save_time": say(id="Simpan jam", en="Save time"),
    "reach": say(id="Cara menemui", en="How to reach them"),
    "relieved": say(id="Sudah reda", en="It has gone"),
    "relieved_title": say(id="Syukurlah. Kramnya lepas.", en="Good. The cramp has let go."),
    "rest_unsure": say(id="Lainnya tidak yakin", en="Not sure of the others"),
    "result": say(id="Hasil", en="Result"),
    "results_of_test": say(id="Arti hasilnya", en="What the result means"),
    "resembles": say(id="Bukti", en="Evidence"),
    "rule": say(id="Aturan", en="Rule"),
    "save": say(id="Simpan jawaban", en="Save answers"),
    "search": say(id="Cari", en="Search"),
    "see": say(id="Siapa yang ditemui", en="Whom to see"),
    "see_also": say(id="Terkait", en="Connected"),
    "seed_rule": say(id="Aturan lama, dan buktinya", en="The old rule, and its evidence"),
    "skip": say(id="Lewati", en="Skip"),
    "skip_to_content": say(id="Langsung ke isi", en="Skip to content"),
    "sos": say(id="Kram sekarang", en="Cramp now"),
    "sos_calm": say(id="Tenang. Kita lepaskan kramnya.", en="Stay calm. Let us release the cramp."),
    "sources": say(id="Sumber", en="Sources"),
    "speak": say(id="Bacakan", en="Read aloud"),
    "steps": say(id="Langkah", en="Steps"),
    "stop_here": say(id="Cukup, lihat hasil", en="Enough, show the result"),
    "supports": say(id="Yang mendukung", en="What speaks for it"),
    "against": say(id="Yang melemahkan", en="What speaks against it"),
    "ten_minutes": say(id="Sudah 10 menit", en="It has been 10 minutes"),
    "tests": say(id="Pemeriksaan yang layak diminta", en="Tests worth asking for"),
    "three_minutes": say(id="Sudah 3 menit", en="It has been 3 minutes"),
    "title": say(id="Betis: kram malam", en="Betis: night cramps"),
    "typed_wrong": say(id="tulis angka dari {} sampai {}.", en="write a number from {} to {}."),
    "unchecked": say(id="belum diperiksa", en="not checked"),
    "unreviewed": say(
        id="Isi ini belum ditinjau dokter.", en="No doctor has reviewed this content yet."
    ),
    "informs": say(
        id="Betis memberi informasi, bukan diagnosis.", en="Betis informs; it does not diagnose."
    ),
    "what_now": say(id="Yang dapat dilakukan", en="What you can do"),
    "when": say(id="Bila", en="When"),
    "why_asked": say(id="Kenapa ditanya?", en="Why ask this?"),
    "worse_when": say(id="Lebih berbahaya, bila", en="More dangerous when"),
    "yes": say(id="Ya", en="Yes"),
}

KIND_TITLES: Mapping[str, Text] = {
    "red_flag": say(id="Kapan berbahaya?", en="When is it dangerous?"),
    "first_aid": say(id="Apa yang menolong saat kram?", en="What helps during a cramp?"),
    "exercise": say(id="Gerakan apa yang membantu?", en="Which movements help?"),
    "habit": say(id="Apa yang bisa saya ubah?", en="What can I change?"),
    "food_advice": say(id="Apa yang dimakan dan diminum?", en="What should I eat and drink?"),
    "device": say(id="Alat apa yang berguna?", en="Which devices are useful?"),
    "therapy": say(id="Terapi apa yang ada?", en="Which therapies are there?"),
    "medicine": say(
        id="Obat apa yang dibicarakan dengan dokter?",
        en="Which medicines to discuss with a doctor?",
    ),
    "interaction": say(
        id="Obat apa yang tidak cocok bersama?",
        en="Which medicines do not go together?",
    ),
    "myth": say(id="Apa kata orang, dan benarkah?", en="What do people say, and is it true?"),
    "cause": say(id="Kenapa betis saya kram?", en="Why does my calf cramp?"),
    "mimic": say(id="Apa yang mirip kram?", en="What resembles a cramp?"),
    "check": say(id="Pemeriksaan apa yang perlu?", en="Which tests are worth it?"),
    "professional": say(id="Siapa yang ditemui?", en="Whom should I see?"),
    "population": say(id="Apa yang lain bagi saya?", en="What is different for me?"),
    "article": say(id="Memahami kram", en="Understanding cramps"),
    "criterion": say(id="Bagaimana kram dikenali?", en="How is a cramp recognised?"),
    "situation": say(id="Keadaan yang dipakai aturan", en="Situations that rules use"),
    "contradiction": say(id="Jawaban yang tidak cocok", en="Answers that do not fit"),
    "night_question": say(id="Pertanyaan malam", en="Night questions"),
    "promise": say(id="Apa yang terbukti", en="What is proved"),
}


def words(request: HttpRequest) -> dict[str, object]:
    """`words.name` in templates: the words in the language of the page."""
    spoken = language()
    other = "en" if spoken == "id" else "id"
    return {
        "words": {name: text.in_(spoken) for name, text in WORDS.items()},
        "language": spoken,
        "other_language": other,
        "other_address": _in_other_language(request.get_full_path_info(), other),
    }


def _in_other_language(path: str, other: str) -> str:
    plain = path.removeprefix("/en").lstrip("/")
    return get_script_prefix() + (f"en/{plain}" if other == "en" else plain)
