"""How doctors look for a cause."""

from datetime import date

from betis.guideline.items import Article
from betis.logic.text import say

how_doctors_find_the_cause = Article(
    title=say(id="Bagaimana dokter mencari sebab", en="How doctors look for a cause"),
    says=say(
        id="Cerita dan pemeriksaan badan biasanya cukup; tes hanya bila ada petunjuk.",
        en="The story and an examination are usually enough; tests only where something points to them.",
    ),
    body=(
        say(
            id="Dokter bertanya di mana, kapan, berapa lama, apakah otot mengeras, dan apa yang meredakan. Ia juga bertanya tentang obat, alkohol, kehamilan, cuci darah, dan penyakit lain. Bawalah semua obat, suplemen, dan jamu, serta catatan kram. Sebutkan semuanya, juga yang dibeli sendiri.",
            en="The doctor asks where, when, how long, whether the muscle goes hard, and what helps. They ask too about medicines, alcohol, pregnancy, dialysis and other illness. Bring all medicines, supplements and jamu, and your cramp diary. Mention everything, also what you bought yourself.",
        ),
        say(
            id="Lalu tungkai diperiksa: bengkak, kulit, urat, denyut nadi kaki, kekuatan, rasa, dan refleks. Kadang melihat saja sudah memberi petunjuk, misalnya varises atau otot yang mengecil. Pemeriksaan ini membedakan kram dari penyerupanya.",
            en="Then the legs are examined: swelling, skin, veins, foot pulses, strength, feeling and reflexes. Looking alone can give a clue, such as varicose veins or a thin muscle. This tells cramps from their look-alikes.",
        ),
        say(
            id="Bila semuanya khas dan tidak ada petunjuk lain, tes darah biasanya tidak perlu. Bila perlu, biasanya ginjal, kalium, natrium, kalsium, magnesium, gula, dan tiroid. Pemindaian, rekaman saraf, dan USG pembuluh hanya bila ada tanda ke sana. Deretan tes untuk semua orang menimbulkan temuan palsu dan biaya.",
            en="If all is typical and nothing else points elsewhere, blood tests are usually not needed. If needed, they are mostly kidneys, potassium, sodium, calcium, magnesium, sugar and thyroid. Scans, nerve recordings and vessel ultrasound only where signs lead there. A row of tests for everybody brings false findings and costs.",
        ),
        say(
            id="Sering tidak ada sebab yang ditemukan. Nasihat lama lalu menyebutnya kekurangan mineral; itu tidak benar. Tidak ditemukan sebab juga bukan kegagalan: yang penting, penyakit yang perlu diobati sudah dicari. Kram bukan pengukur (indikator) kesehatan seluruh tubuh.",
            en="Often no cause is found. Old advice then calls it a lack of minerals; that is not so. No cause is no failure either: what matters is that diseases in need of treatment were looked for. Cramps are no gauge of the whole body's health.",
        ),
        say(
            id="Apakah sebab pastinya harus ditemukan sebelum apa pun dilakukan? Tidak. Mencarinya penting, tetapi sering tidak ditemukan. Meregangkan, melonggarkan selimut, dan menelaah obat tidak perlu menunggu. Obat untuk kram, sebaliknya, hanya setelah dokter tahu apa yang diobati, dan di bawah pengawasannya.",
            en="Must the exact cause be established before anything is done? No. To look for it is important, but often none is found. Stretching, loose covers and a look through the medicines need not wait. Medicines for cramps, on the other hand, only once the doctor knows what is treated, and under their eye.",
        ),
        say(
            id="Bila ada penyakit, misalnya tiroid, diabetes, ginjal, pembuluh nadi, atau saraf, itulah yang diobati. Ikuti rencana yang disepakati dengan dokter. Tanyakan bila ragu, dan katakan bila ada efek samping. Jangan menghentikan obat sendiri.",
            en="If there is a disease, such as of thyroid, sugar, kidneys, arteries or nerves, that is what is treated. Follow the plan agreed with the doctor. Ask when in doubt, and report side effects. Do not stop a medicine on your own.",
        ),
        say(
            id="Mulailah di puskesmas atau dokter umum; dengan BPJS rujukan juga dari sana. Dokter saraf untuk lemah, otot mengecil, atau kebas; dokter bedah vaskular untuk pembuluh; dokter kandungan atau bidan saat hamil. Datang ke spesialis tanpa petunjuk jarang berguna.",
            en="Begin at the health centre or a general practitioner; in Indonesia BPJS referral comes from there too. A neurologist for weakness, wasting or numbness; a vascular surgeon for vessels; an obstetrician or midwife in pregnancy. Seeing a specialist without a pointer seldom helps.",
        ),
    ),
    cites=(
        "allen2012",
        "fpin_legcramps",
        "remedy_cramps",
        "nhs_cramps",
        "garrison2012",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "follow_doctor_instructions",
        "disclose_all_medications",
        "find_cause_first",
        "external_examination",
        "cramp_as_health_indicator",
        "drugs_only_after_cause_known",
        "S171",
        "S957",
    ),
    corrects=(
        "cramp_as_health_indicator",
        "S171",
        "S957",
    ),
)
