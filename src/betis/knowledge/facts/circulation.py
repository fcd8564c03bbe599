"""Legs and circulation."""

from betis.guideline.fact import EXAMINER, Codes, Group, Number, YesNo
from betis.logic.text import say


class circulation(Group):
    """Legs and circulation."""

    title = say(id="Tungkai dan aliran darah", en="Legs and circulation")

    calf_pain_on_walking = YesNo(
        ask=say(
            id="Apakah betis nyeri saat berjalan?", en="Do you get pain in the calf when you walk?"
        ),
        says=say(id="betis nyeri saat berjalan", en="calf pain when walking"),
        denies=say(id="betis tidak nyeri saat berjalan", en="no calf pain when walking"),
        page="pattern",
        danger=True,
    )
    leg_pain_at_normal_pace = YesNo(
        ask=say(
            id="Apakah nyeri betis muncul saat berjalan biasa di tanah datar?",
            en="Does the calf pain come at an ordinary pace on level ground?",
        ),
        says=say(
            id="nyeri betis muncul saat berjalan biasa di tanah datar",
            en="calf pain at an ordinary pace on level ground",
        ),
        denies=say(
            id="nyeri betis tidak muncul saat berjalan biasa di tanah datar",
            en="no calf pain at an ordinary pace on level ground",
        ),
        asked_when=calf_pain_on_walking,
        page="walking_pain",
    )
    leg_pain_uphill_or_hurry = YesNo(
        ask=say(
            id="Apakah nyeri betis muncul saat jalan menanjak atau bergegas?",
            en="Does the calf pain come when you walk uphill or hurry?",
        ),
        says=say(
            id="nyeri betis muncul saat menanjak atau bergegas",
            en="calf pain when walking uphill or hurrying",
        ),
        denies=say(
            id="nyeri betis tidak muncul saat menanjak atau bergegas",
            en="no calf pain when walking uphill or hurrying",
        ),
        asked_when=calf_pain_on_walking,
        page="walking_pain",
    )
    leg_pain_starts_at_rest = YesNo(
        ask=say(
            id="Apakah nyeri yang sama pernah mulai saat Anda berdiri diam atau duduk?",
            en="Does this walking pain ever begin while you stand still or sit?",
        ),
        says=say(
            id="nyeri berjalan juga muncul saat berdiri diam atau duduk",
            en="the walking pain also begins when standing still or sitting",
        ),
        denies=say(
            id="nyeri berjalan tidak pernah muncul saat berdiri diam atau duduk",
            en="the walking pain never begins when standing still or sitting",
        ),
        asked_when=calf_pain_on_walking,
        page="walking_pain",
    )
    walking_pain_gone_within_10_min = YesNo(
        ask=say(
            id="Bila Anda berhenti dan berdiri diam, apakah nyeri betis hilang dalam 10 menit?",
            en="If you stop and stand still, is the calf pain gone within 10 minutes?",
        ),
        says=say(
            id="nyeri betis hilang dalam 10 menit bila berdiri diam",
            en="the calf pain goes within 10 minutes of standing still",
        ),
        denies=say(
            id="nyeri betis tidak hilang dalam 10 menit bila berdiri diam",
            en="calf pain lasts beyond 10 minutes of standing still",
        ),
        asked_when=calf_pain_on_walking,
        page="walking_pain",
        danger=True,
    )
    walking_pain_needs_sitting_or_bending = YesNo(
        ask=say(
            id="Apakah Anda harus duduk atau membungkuk dahulu agar nyeri saat berjalan hilang?",
            en="Must you sit down or bend forward before the walking pain goes?",
        ),
        says=say(
            id="nyeri baru hilang setelah duduk atau membungkuk",
            en="the pain goes only after sitting or bending forward",
        ),
        denies=say(
            id="nyeri hilang tanpa harus duduk atau membungkuk",
            en="the pain goes without sitting or bending forward",
        ),
        hint=say(
            id="Membungkuk misalnya bertumpu pada troli belanja.",
            en="Bending forward means, for example, leaning on a shopping trolley.",
        ),
        page="pattern",
        danger=True,
    )
    rest_pain_in_foot_at_night = YesNo(
        ask=say(
            id="Sudah lebih dari dua minggu, apakah bagian depan kaki nyeri malam hari saat kaki terangkat?",
            en="For over two weeks, has the front of the foot ached at night with the leg up?",
        ),
        says=say(
            id="lebih dari dua minggu, kaki depan nyeri malam saat terangkat",
            en="over two weeks of night ache in the raised front foot",
        ),
        denies=say(
            id="kaki depan tidak nyeri malam saat terangkat lebih dari dua minggu",
            en="no night ache in the raised front foot, two weeks",
        ),
        hint=say(
            id="Kaki depan berarti jari dan pangkal jari. Terangkat, misalnya di atas tempat tidur.",
            en="The front of the foot means the toes and the ball of the foot. Up means, for example, on the bed.",
        ),
        page="leg",
        danger=True,
    )
    foot_wound_or_black_skin = YesNo(
        ask=say(
            id="Apakah ada luka kaki yang tidak sembuh, atau kulit hitam/kebiruan?",
            en="Is there a foot wound that does not heal, or black or bluish-grey skin?",
        ),
        says=say(
            id="luka kaki yang tidak sembuh, atau kulit hitam/kebiruan",
            en="a foot wound not healing, or black or dusky skin",
        ),
        denies=say(
            id="tidak ada luka kaki yang tak sembuh atau kulit hitam/kebiruan",
            en="no unhealed foot wound and no black or dusky skin",
        ),
        hint=say(
            id="Lihat juga sela jari, tumit, dan telapak. Pakai cermin atau minta bantuan.",
            en="Look between the toes, at the heel and the sole too. Use a mirror or ask for help.",
        ),
        page="leg",
        danger=True,
    )
    leg_suddenly_cold_pale = YesNo(
        ask=say(
            id="Apakah tungkai atau kaki tiba-tiba dingin, pucat, atau biru?",
            en="Did the leg or foot suddenly become cold, pale or blue?",
        ),
        says=say(
            id="tungkai atau kaki tiba-tiba dingin, pucat, atau biru",
            en="a leg or foot suddenly cold, pale or blue",
        ),
        denies=say(
            id="tungkai dan kaki tidak tiba-tiba dingin, pucat, atau biru",
            en="no leg or foot suddenly cold, pale or blue",
        ),
        hint=say(
            id="Bandingkan warna dan hangatnya dengan kaki sebelahnya.",
            en="Compare its colour and warmth with the other side.",
        ),
        page="leg",
        danger=True,
    )
    leg_suddenly_numb_or_paralysed = YesNo(
        ask=say(
            id="Apakah kaki atau tungkai tiba-tiba mati rasa atau tidak bisa digerakkan?",
            en="Did your foot or leg suddenly lose feeling or movement?",
        ),
        says=say(
            id="kaki tiba-tiba mati rasa atau tidak bisa digerakkan",
            en="sudden loss of feeling or movement in foot or leg",
        ),
        denies=say(
            id="kaki tidak tiba-tiba mati rasa atau lumpuh",
            en="no sudden loss of feeling or movement in foot or leg",
        ),
        page="leg",
        danger=True,
    )
    foot_pulse_absent = YesNo(
        ask=say(
            id="Apakah tenaga kesehatan tidak menemukan denyut nadi di kaki?",
            en="Did a health worker find no pulse in the foot?",
        ),
        says=say(
            id="tenaga kesehatan tidak menemukan denyut nadi kaki",
            en="a health worker found no pulse in the foot",
        ),
        denies=say(
            id="tenaga kesehatan menemukan denyut nadi kaki",
            en="a health worker found a pulse in the foot",
        ),
        hint=say(
            id="Diperiksa di punggung kaki dan di belakang mata kaki bagian dalam.",
            en="Felt on the top of the foot and behind the inner ankle bone.",
        ),
        who=EXAMINER,
        danger=True,
    )
    leg_swelling_one_side = YesNo(
        ask=say(id="Apakah satu tungkai bengkak?", en="Is one leg swollen?"),
        says=say(id="satu tungkai bengkak", en="one leg is swollen"),
        denies=say(id="tidak ada tungkai yang bengkak sebelah", en="no swelling of one leg"),
        hint=say(
            id="Bandingkan kedua betis dan pergelangan kaki. Bekas kaus kaki yang lebih dalam sebelah bisa menjadi tanda.",
            en="Compare both calves and ankles. A deeper sock mark on one side can be a sign.",
        ),
        page="leg",
        danger=True,
    )
    deep_calf_tenderness = YesNo(
        ask=say(
            id="Apakah betis sakit bila ditekan di bagian tengah belakang tungkai?",
            en="Is the calf tender when pressed along the middle of the back of the leg?",
        ),
        says=say(
            id="betis sakit bila ditekan di tengah belakang tungkai",
            en="the calf is tender along the middle of the back",
        ),
        denies=say(
            id="betis tidak sakit bila ditekan di tengah belakang tungkai",
            en="the calf is not tender along the middle of the back",
        ),
        hint=say(
            id="Sentuhan lembut sudah cukup. Jangan menekan kuat dan jangan memijat.",
            en="A light touch is enough. Do not press hard and do not massage.",
        ),
        page="leg",
        danger=True,
    )
    calf_difference_cm = Number(
        ask=say(
            id="Berapa selisih lingkar betis kiri dan kanan?",
            en="How much does the size round your left and right calves differ?",
        ),
        says=say(id="selisih lingkar kedua betis", en="difference between the two calves"),
        hint=say(
            id="Ukur lingkar kedua betis dengan pita, 10 cm di bawah tonjolan tulang lutut. Kurangkan angka kecil dari angka besar.",
            en="Measure round each calf with a tape, 10 cm below the bony bump under the kneecap. Subtract the smaller number.",
        ),
        lowest=0,
        highest=30,
        places=1,
        unit=say(id="cm", en="cm"),
        asked_when=leg_swelling_one_side | deep_calf_tenderness,
    )
    entire_leg_swollen = YesNo(
        ask=say(
            id="Apakah seluruh tungkai bengkak, bukan hanya betis?",
            en="Is the whole leg swollen, not only the calf?",
        ),
        says=say(
            id="seluruh tungkai bengkak, bukan hanya betis",
            en="the whole leg is swollen, not only the calf",
        ),
        denies=say(id="bengkak tidak mengenai seluruh tungkai", en="the whole leg is not swollen"),
        asked_when=leg_swelling_one_side,
        page="leg_more",
        danger=True,
    )
    pitting_oedema_one_leg = YesNo(
        ask=say(
            id="Apakah tekanan jari meninggalkan lekukan di tungkai bengkak, dan hanya di satu tungkai?",
            en="Does pressing the swollen leg leave a dent, in that leg only?",
        ),
        says=say(
            id="bekas tekanan menetap di satu tungkai saja",
            en="a pressed dent stays, in one leg only",
        ),
        denies=say(
            id="tidak ada bekas tekanan yang menetap sebelah",
            en="no pressed dent staying in one leg only",
        ),
        hint=say(
            id="Untuk tenaga kesehatan: tekan lembut beberapa detik di atas tulang, bukan di otot betis.",
            en="For health workers: press gently over the bone for a few seconds, not over the calf muscle.",
        ),
        who=EXAMINER,
        danger=True,
    )
    visible_surface_veins_new = YesNo(
        ask=say(
            id="Apakah di tungkai yang bengkak atau sakit muncul pembuluh darah permukaan baru, bukan varises?",
            en="Have new surface veins, not varicose ones, appeared on the swollen or painful leg?",
        ),
        says=say(
            id="pembuluh permukaan baru (bukan varises) di tungkai bengkak/sakit",
            en="new surface veins (not varicose) on the swollen or painful leg",
        ),
        denies=say(
            id="tidak ada pembuluh permukaan baru di tungkai bengkak/sakit",
            en="no new surface veins on the swollen or painful leg",
        ),
        hint=say(
            id="Varises berkelok dan menonjol, biasanya sudah lama. Yang dihitung ialah garis pembuluh yang baru terlihat.",
            en="Varicose veins are winding and bulging, usually for years. Count only veins that have newly become visible.",
        ),
        page="clot_risks",
        danger=True,
    )
    leg_red_warm = YesNo(
        ask=say(
            id="Apakah kulit tungkai merah dan hangat?", en="Is the skin of the leg red and warm?"
        ),
        says=say(id="kulit tungkai merah dan hangat", en="the skin of the leg is red and warm"),
        denies=say(
            id="kulit tungkai tidak merah dan hangat", en="the skin of the leg is not red and warm"
        ),
        hint=say(
            id="Bandingkan dengan tungkai sebelah memakai punggung tangan. Pada kulit gelap, merah bisa tampak keunguan atau lebih gelap.",
            en="Compare with the other leg, using the back of your hand. On dark skin, red can look purple or darker.",
        ),
        page="leg",
        danger=True,
    )
    redness_spreading_fast = YesNo(
        ask=say(
            id="Apakah kemerahan meluas dalam hitungan jam, atau ada lepuh atau bercak gelap?",
            en="Is the redness spreading within hours, or are there blisters or dark patches?",
        ),
        says=say(
            id="kemerahan meluas dalam hitungan jam, atau lepuh, atau bercak gelap",
            en="redness spreading within hours, or blisters or dark patches",
        ),
        denies=say(
            id="kemerahan tidak meluas cepat, tanpa lepuh atau bercak gelap",
            en="redness not spreading within hours, no blisters or dark patches",
        ),
        hint=say(
            id="Beri garis pena di tepi kemerahan. Bila melewati garis dalam beberapa jam, itu meluas cepat.",
            en="Mark the edge with a pen. If the redness passes the line within hours, it is spreading.",
        ),
        asked_when=leg_red_warm,
        page="leg_more",
        danger=True,
    )
    tender_cord_under_skin = YesNo(
        ask=say(
            id="Apakah ada urat keras dan nyeri tepat di bawah kulit?",
            en="Is there a hard tender cord just under the skin?",
        ),
        says=say(
            id="urat keras dan nyeri tepat di bawah kulit",
            en="a hard, tender cord just under the skin",
        ),
        denies=say(
            id="tidak ada urat keras dan nyeri di bawah kulit",
            en="no hard, tender cord under the skin",
        ),
        hint=say(
            id="Rasanya seperti tali di bawah kulit. Cukup raba pelan, jangan dipijat.",
            en="It feels like a string. Touch it lightly and do not massage it.",
        ),
        page="leg",
        danger=True,
    )
    both_ankles_swollen = YesNo(
        ask=say(id="Apakah kedua pergelangan kaki bengkak?", en="Are both ankles swollen?"),
        says=say(id="kedua pergelangan kaki bengkak", en="both ankles are swollen"),
        denies=say(
            id="kedua pergelangan kaki tidak sama-sama bengkak",
            en="the ankles are not both swollen",
        ),
        page="circulation_signs",
    )
    varicose_veins = YesNo(
        ask=say(id="Apakah Anda punya varises?", en="Do you have varicose veins?"),
        says=say(id="punya varises", en="varicose veins"),
        denies=say(id="tidak punya varises", en="no varicose veins"),
        hint=say(
            id="Varises ialah pembuluh balik yang melebar, berkelok, dan menonjol di tungkai.",
            en="Varicose veins are wide, winding veins that bulge on the legs.",
        ),
        page="circulation_signs",
        codes=Codes(icd10="I83"),
    )
    legs_heavy_end_of_day = YesNo(
        ask=say(
            id="Apakah kaki terasa berat atau pegal di akhir hari dan membaik bila diangkat?",
            en="Are the legs heavy or aching at the end of the day, better when raised?",
        ),
        says=say(
            id="kaki berat atau pegal di akhir hari, membaik bila diangkat",
            en="legs heavy or aching by evening, better when raised",
        ),
        denies=say(
            id="kaki tidak berat atau pegal sore hari yang membaik diangkat",
            en="no evening heaviness or aching that eases when raised",
        ),
        page="circulation_signs",
    )
    legs_cold_in_bed = YesNo(
        ask=say(
            id="Apakah kaki terasa dingin di tempat tidur?", en="Are your legs or feet cold in bed?"
        ),
        says=say(id="kaki terasa dingin di tempat tidur", en="legs or feet cold in bed"),
        denies=say(
            id="kaki tidak terasa dingin di tempat tidur", en="legs and feet not cold in bed"
        ),
        page="circulation_signs",
    )
    immobile_or_surgery_12_weeks = YesNo(
        ask=say(
            id="Dalam 12 minggu terakhir, apakah Anda terbaring 3 hari atau lebih, atau menjalani operasi besar?",
            en="In the last 12 weeks, were you in bed for 3 days or more, or did you have major surgery?",
        ),
        says=say(
            id="terbaring 3 hari atau lebih, atau operasi besar, dalam 12 minggu",
            en="3 or more days in bed, or major surgery, within 12 weeks",
        ),
        denies=say(
            id="tidak terbaring 3 hari atau lebih, tidak operasi besar, dalam 12 minggu",
            en="no 3 days in bed and no major surgery within 12 weeks",
        ),
        hint=say(
            id="Operasi besar biasanya memakai bius total atau bius punggung.",
            en="Major surgery usually means a general or spinal anaesthetic.",
        ),
        page="clot_risks",
        danger=True,
    )
    leg_paralysed_or_cast = YesNo(
        ask=say(
            id="Apakah tungkai lumpuh, lemah karena saraf, atau baru memakai gips?",
            en="Is the leg paralysed, weak from nerve damage, or recently in a plaster cast?",
        ),
        says=say(
            id="tungkai lumpuh, lemah karena saraf, atau belum lama digips",
            en="leg paralysed, weak from nerve damage, or recently in plaster",
        ),
        denies=say(
            id="tungkai tidak lumpuh, lemah karena saraf, atau baru digips",
            en="leg not paralysed, nerve-weak or recently in plaster",
        ),
        page="clot_risks",
        danger=True,
    )
    active_cancer = YesNo(
        ask=say(
            id="Apakah Anda punya kanker aktif, atau menjalani pengobatan kanker dalam 6 bulan terakhir?",
            en="Do you have active cancer, or have you had cancer treatment in the last 6 months?",
        ),
        says=say(
            id="kanker aktif, atau pengobatan kanker dalam 6 bulan terakhir",
            en="active cancer, or cancer treatment within 6 months",
        ),
        denies=say(
            id="tidak ada kanker aktif atau pengobatan kanker dalam 6 bulan",
            en="no active cancer and no cancer treatment within 6 months",
        ),
        hint=say(
            id="Kanker aktif berarti kanker masih ada atau masih diobati. Kemoterapi, radiasi, operasi, dan obat kanker termasuk.",
            en="Active means still present or still being treated. Chemotherapy, radiation, surgery and cancer tablets count.",
        ),
        page="clot_risks",
        danger=True,
        codes=Codes(snomed="363346000"),
    )
    previous_dvt_or_pe = YesNo(
        ask=say(
            id="Pernahkah Anda mengalami penggumpalan darah di pembuluh balik tungkai atau di paru?",
            en="Have you ever had a blood clot in a leg vein or in the lung?",
        ),
        says=say(
            id="pernah ada penggumpalan darah di tungkai atau paru",
            en="a past clot in a leg vein or lung",
        ),
        denies=say(
            id="belum pernah ada penggumpalan darah di tungkai atau paru",
            en="no past clot in a leg vein or lung",
        ),
        hint=say(
            id="Dokter menyebutnya DVT (di tungkai) atau emboli paru.",
            en="Doctors call these DVT (leg) or pulmonary embolism (lung).",
        ),
        page="clot_risks",
        danger=True,
    )
    long_travel_recent = YesNo(
        ask=say(
            id="Dalam 4 minggu terakhir, apakah Anda duduk dalam perjalanan 4 jam atau lebih?",
            en="In the last 4 weeks, did you sit through a journey of 4 hours or more?",
        ),
        says=say(
            id="perjalanan duduk 4 jam atau lebih dalam 4 minggu",
            en="4 hours or more of seated travel within 4 weeks",
        ),
        denies=say(
            id="tidak ada perjalanan duduk 4 jam dalam 4 minggu",
            en="no seated travel of 4 hours within 4 weeks",
        ),
        page="clot_risks",
        danger=True,
    )
    other_cause_at_least_as_likely = YesNo(
        ask=say(
            id="Apakah dokter menilai penyebab lain sama mungkin atau lebih mungkin daripada bekuan vena?",
            en="Does the clinician judge another cause at least as likely as a vein clot?",
        ),
        says=say(
            id="dokter menilai penyebab lain sama atau lebih mungkin daripada bekuan vena",
            en="clinician finds another cause at least as likely as a clot",
        ),
        denies=say(
            id="dokter menilai bekuan vena paling mungkin",
            en="the clinician finds a vein clot the likeliest cause",
        ),
        hint=say(
            id="Untuk dokter: butir ini bagian dari skor Wells untuk DVT.",
            en="For clinicians: this item belongs to the Wells score for DVT.",
        ),
        who=EXAMINER,
    )
    sudden_breathless_or_chest_pain = YesNo(
        ask=say(
            id="Apakah ada sesak napas mendadak, nyeri dada, atau batuk darah?",
            en="Do you have sudden breathlessness, chest pain, or coughing of blood?",
        ),
        says=say(
            id="sesak napas mendadak, nyeri dada, atau batuk darah",
            en="sudden breathlessness, chest pain or coughing up blood",
        ),
        denies=say(
            id="tidak ada sesak mendadak, nyeri dada, atau batuk darah",
            en="no sudden breathlessness, chest pain or coughing up blood",
        ),
        page="head_and_chest",
        danger=True,
    )
