"""Nerves and muscles."""

from betis.guideline.fact import Codes, Group, YesNo
from betis.logic.text import say


class nerve_muscle(Group):
    """Nerves and muscles."""

    title = say(id="Saraf dan otot", en="Nerves and muscles")

    tingling_or_numb_legs = YesNo(
        ask=say(
            id="Apakah tungkai atau kaki kesemutan atau kebas?",
            en="Do your legs or feet tingle or feel numb?",
        ),
        says=say(id="tungkai atau kaki kesemutan atau kebas", en="tingling or numb legs or feet"),
        denies=say(
            id="tungkai dan kaki tidak kesemutan atau kebas",
            en="no tingling or numbness in legs or feet",
        ),
        hint=say(
            id="Kebas berarti rasa berkurang, seperti memakai kaus kaki tebal.",
            en="Numb means less feeling, as if wearing thick socks.",
        ),
        page="pattern",
        danger=True,
    )
    burning_feet_night = YesNo(
        ask=say(
            id="Apakah kaki terasa terbakar, terutama malam hari?",
            en="Do your feet burn, especially at night?",
        ),
        says=say(
            id="kaki terasa terbakar, terutama malam hari", en="burning feet, especially at night"
        ),
        denies=say(id="kaki tidak terasa terbakar", en="no burning feet"),
        page="pattern",
        danger=True,
    )
    muscle_twitching = YesNo(
        ask=say(
            id="Apakah Anda melihat kedutan kecil pada otot?",
            en="Do you see small muscle twitches?",
        ),
        says=say(id="kedutan otot kecil terlihat", en="small muscle twitches can be seen"),
        denies=say(id="tidak terlihat kedutan otot kecil", en="no small muscle twitches seen"),
        hint=say(
            id="Seperti ada yang bergerak di bawah kulit, tanpa nyeri dan tanpa menggerakkan kaki.",
            en="A flicker under the skin that does not hurt or move the leg.",
        ),
        page="nerve_signs",
    )
    twitching_widespread = YesNo(
        ask=say(
            id="Apakah kedutan ada di beberapa bagian tubuh, bukan hanya betis?",
            en="Are there twitches in several body parts, not only the calves?",
        ),
        says=say(
            id="kedutan di beberapa bagian tubuh, bukan hanya betis",
            en="twitches in several body parts, not only the calves",
        ),
        denies=say(
            id="kedutan tidak ada di beberapa bagian tubuh", en="no twitches in several body parts"
        ),
        hint=say(
            id="Misalnya juga di paha, lengan, bahu, dada, atau lidah.",
            en="For example also in the thigh, arm, shoulder, chest or tongue.",
        ),
        asked_when=muscle_twitching,
    )
    muscle_wasting = YesNo(
        ask=say(
            id="Apakah ada otot yang jelas mengecil?", en="Has a muscle become clearly thinner?"
        ),
        says=say(id="ada otot yang jelas mengecil", en="a muscle has become clearly thinner"),
        denies=say(
            id="tidak ada otot yang jelas mengecil", en="no muscle has become clearly thinner"
        ),
        hint=say(
            id="Bandingkan kiri dan kanan: betis, paha, dan otot di pangkal ibu jari.",
            en="Compare left and right: calves, thighs, and the muscle at the base of the thumb.",
        ),
        page="strength",
        danger=True,
    )
    weakness_progressive = YesNo(
        ask=say(
            id="Apakah tungkai atau lengan makin lemah dalam beberapa minggu atau bulan?",
            en="Has a leg or arm become weaker over weeks or months?",
        ),
        says=say(
            id="tungkai atau lengan makin lemah dalam beberapa minggu atau bulan",
            en="a leg or arm growing weaker over weeks or months",
        ),
        denies=say(
            id="tungkai dan lengan tidak makin lemah dalam minggu atau bulan",
            en="no leg or arm growing weaker over weeks or months",
        ),
        hint=say(
            id="Lemah berarti tenaga berkurang, misalnya makin sulit naik tangga. Lelah atau pegal saja tidak dihitung.",
            en="Weak means less strength, such as more trouble with stairs. Tiredness or aching alone does not count.",
        ),
        page="strength",
        danger=True,
    )
    foot_drop_or_tripping = YesNo(
        ask=say(
            id="Apakah ujung kaki terkulai, atau Anda sering tersandung karenanya?",
            en="Does your foot drop, or do you trip over it?",
        ),
        says=say(
            id="kaki terkulai, atau tersandung karenanya", en="the foot drops, or you trip over it"
        ),
        denies=say(
            id="kaki tidak terkulai dan tidak membuat tersandung",
            en="the foot does not drop or make you trip",
        ),
        hint=say(
            id="Terkulai berarti ujung kaki sulit diangkat saat melangkah.",
            en="The foot drops when its front is hard to lift as you step.",
        ),
        page="strength",
        danger=True,
    )
    weakness_both_legs_within_4_weeks = YesNo(
        ask=say(
            id="Apakah kedua tungkai melemah dalam hitungan jam, hari, atau hingga 4 minggu?",
            en="Have both legs become weaker over hours, days or up to 4 weeks?",
        ),
        says=say(
            id="kedua tungkai melemah dalam jam, hari, hingga 4 minggu",
            en="both legs weaker over hours, days or 4 weeks",
        ),
        denies=say(
            id="kedua tungkai tidak melemah dalam 4 minggu",
            en="both legs not weaker over up to 4 weeks",
        ),
        hint=say(
            id="Lemah berarti tenaga berkurang, misalnya sulit bangun dari kursi. Pegal saja tidak dihitung.",
            en="Weak means less strength, such as trouble rising from a chair. Aching alone does not count.",
        ),
        page="strength",
        danger=True,
    )
    weakness_one_limb_hours_days = YesNo(
        ask=say(
            id="Apakah satu lengan atau tungkai jelas melemah dalam hitungan jam atau hari?",
            en="Has one arm or leg become clearly weaker over hours or days?",
        ),
        says=say(
            id="satu lengan atau tungkai jelas melemah dalam jam/hari",
            en="one arm or leg clearly weaker over hours or days",
        ),
        denies=say(
            id="tidak ada lengan atau tungkai melemah dalam jam/hari",
            en="no arm or leg clearly weaker over hours or days",
        ),
        page="strength",
        danger=True,
    )
    sudden_paralysis_on_waking = YesNo(
        ask=say(
            id="Pernahkah, saat bangun tidur atau istirahat, tungkai mendadak terlalu lemah untuk digerakkan, lalu pulih?",
            en="On waking or at rest, were your legs ever suddenly too weak to move, and later recovered?",
        ),
        says=say(
            id="tungkai mendadak terlalu lemah bergerak saat bangun/istirahat, lalu pulih",
            en="legs suddenly too weak to move on waking/rest, later recovered",
        ),
        denies=say(
            id="tungkai tidak pernah mendadak terlalu lemah saat bangun/istirahat",
            en="legs never suddenly too weak to move on waking/rest",
        ),
        page="strength",
        danger=True,
    )
    trouble_breathing_lying_flat = YesNo(
        ask=say(
            id="Apakah sulit bernapas saat istirahat atau telentang?",
            en="Is it hard to breathe at rest or lying flat?",
        ),
        says=say(
            id="sulit bernapas saat istirahat atau telentang",
            en="hard to breathe at rest or lying flat",
        ),
        denies=say(
            id="tidak sulit bernapas saat istirahat dan telentang",
            en="no trouble breathing at rest or lying flat",
        ),
        hint=say(
            id="Misalnya harus memakai beberapa bantal atau duduk agar bisa bernapas.",
            en="For example needing several pillows, or to sit up, to breathe.",
        ),
        page="head_and_chest",
        danger=True,
    )
    trouble_swallowing_or_speech = YesNo(
        ask=say(
            id="Apakah Anda baru-baru ini sulit menelan atau sulit berbicara jelas?",
            en="Is it newly hard to swallow or to speak clearly?",
        ),
        says=say(
            id="baru-baru ini sulit menelan atau berbicara jelas",
            en="newly hard to swallow or speak clearly",
        ),
        denies=say(
            id="tidak ada kesulitan baru menelan atau berbicara jelas",
            en="no new trouble swallowing or speaking clearly",
        ),
        hint=say(
            id="Misalnya sering tersedak, atau bicara menjadi cadel atau sengau.",
            en="For example often choking, or speech that has become thick or nasal.",
        ),
        page="head_and_chest",
        danger=True,
    )
    face_or_one_side_sudden_weakness = YesNo(
        ask=say(
            id="Apakah satu sisi wajah atau tubuh tiba-tiba lemah, atau bicara tiba-tiba pelo?",
            en="Did one side of the face or body suddenly become weak, or speech suddenly become slurred?",
        ),
        says=say(
            id="satu sisi wajah/tubuh tiba-tiba lemah, atau tiba-tiba pelo",
            en="sudden weakness of face or one side, or slurred speech",
        ),
        denies=say(
            id="tidak ada sisi wajah/tubuh tiba-tiba lemah, tidak tiba-tiba pelo",
            en="no sudden weakness of face or one side, no slurred speech",
        ),
        hint=say(
            id="Coba tersenyum, angkat kedua lengan, dan ucapkan satu kalimat. Perhatikan sisi yang turun.",
            en="Smile, lift both arms and say a sentence. Look for a side that drops.",
        ),
        page="head_and_chest",
        danger=True,
    )
    loss_of_consciousness = YesNo(
        ask=say(
            id="Apakah Anda kehilangan kesadaran saat serangan?",
            en="Did you lose consciousness during an attack?",
        ),
        says=say(
            id="kehilangan kesadaran saat serangan", en="loss of consciousness during an attack"
        ),
        denies=say(
            id="tidak kehilangan kesadaran saat serangan",
            en="no loss of consciousness during an attack",
        ),
        hint=say(
            id="Misalnya pingsan, tidak menjawab, atau tidak ingat apa yang terjadi.",
            en="For example fainting, not answering, or not remembering what happened.",
        ),
        page="head_and_chest",
        danger=True,
    )
    loss_of_coordination = YesNo(
        ask=say(
            id="Selama atau setelah serangan, apakah Anda kehilangan kendali gerak atau keseimbangan?",
            en="During or after an attack, did you lose control of your movements or balance?",
        ),
        says=say(
            id="kehilangan kendali gerak atau keseimbangan selama/setelah serangan",
            en="loss of control or balance during or after an attack",
        ),
        denies=say(
            id="tetap mengendalikan gerak dan keseimbangan selama/setelah serangan",
            en="movement and balance kept during and after attacks",
        ),
        page="head_and_chest",
        danger=True,
    )
    whole_body_jerking = YesNo(
        ask=say(
            id="Apakah lengan dan tungkai menyentak berirama?",
            en="Did your arms and legs jerk rhythmically?",
        ),
        says=say(
            id="lengan dan tungkai menyentak berirama", en="arms and legs jerked rhythmically"
        ),
        denies=say(
            id="lengan dan tungkai tidak menyentak berirama",
            en="arms and legs did not jerk rhythmically",
        ),
        hint=say(
            id="Kram mengeraskan otot dan menahannya. Kejang menyentakkan lengan dan tungkai berulang-ulang.",
            en="A cramp tightens a muscle and holds it. A seizure jerks arms and legs again and again.",
        ),
        page="head_and_chest",
        danger=True,
    )
    tongue_bitten_at_side = YesNo(
        ask=say(id="Apakah sisi lidah Anda tergigit?", en="Did you bite the side of your tongue?"),
        says=say(id="sisi lidah tergigit", en="the side of the tongue was bitten"),
        denies=say(id="sisi lidah tidak tergigit", en="the side of the tongue was not bitten"),
        asked_when=loss_of_consciousness | whole_body_jerking,
        page="seizure",
    )
    confused_afterwards = YesNo(
        ask=say(
            id="Setelah serangan, apakah Anda bingung selama beberapa menit?",
            en="After the attack, were you confused for some minutes?",
        ),
        says=say(
            id="bingung beberapa menit setelah serangan", en="confused for minutes afterwards"
        ),
        denies=say(id="tidak bingung setelah serangan", en="not confused afterwards"),
        asked_when=loss_of_consciousness | whole_body_jerking,
        page="seizure",
    )
    seizure_longer_than_5_min = YesNo(
        ask=say(
            id="Apakah kejang masih berlangsung setelah 5 menit, atau terjadi berulang-ulang?",
            en="Is the seizure still going on after 5 minutes, or do seizures follow one another?",
        ),
        says=say(
            id="kejang berlangsung lewat 5 menit, atau berulang-ulang",
            en="a seizure lasts beyond 5 minutes, or seizures repeat",
        ),
        denies=say(
            id="tidak ada kejang lewat 5 menit atau berulang-ulang",
            en="no seizure beyond 5 minutes and none repeating",
        ),
        hint=say(
            id="Lihat jam. Jauhkan benda keras dan jangan memasukkan apa pun ke mulut.",
            en="Look at a clock. Move hard things away and put nothing in the mouth.",
        ),
        asked_when=whole_body_jerking,
        page="seizure",
        danger=True,
    )
    back_pain_radiating = YesNo(
        ask=say(
            id="Apakah Anda nyeri punggung yang menjalar ke tungkai?",
            en="Do you have back pain that travels down the leg?",
        ),
        says=say(id="nyeri punggung menjalar ke tungkai", en="back pain going down the leg"),
        denies=say(
            id="tidak ada nyeri punggung menjalar ke tungkai", en="no back pain going down the leg"
        ),
        page="strength",
        danger=True,
    )
    no_pain_when_seated = YesNo(
        ask=say(
            id="Apakah nyeri tungkai hilang saat duduk?",
            en="Does the leg pain go away when you sit?",
        ),
        says=say(id="nyeri tungkai hilang saat duduk", en="the leg pain goes when sitting"),
        denies=say(
            id="nyeri tungkai tidak hilang saat duduk", en="the leg pain does not go when sitting"
        ),
        page="nerve_signs",
    )
    better_bending_forward = YesNo(
        ask=say(
            id="Apakah nyeri tungkai membaik saat Anda membungkuk atau jongkok?",
            en="Is the leg pain better when you bend forward or squat?",
        ),
        says=say(
            id="nyeri tungkai membaik saat membungkuk atau jongkok",
            en="leg pain better when bending forward or squatting",
        ),
        denies=say(
            id="nyeri tungkai tidak membaik saat membungkuk atau jongkok",
            en="leg pain not better when bending forward or squatting",
        ),
        page="nerve_signs",
    )
    both_buttocks_or_legs = YesNo(
        ask=say(
            id="Apakah nyeri di kedua bokong atau kedua tungkai?",
            en="Is the pain in both buttocks or both legs?",
        ),
        says=say(
            id="nyeri di kedua bokong atau kedua tungkai", en="pain in both buttocks or both legs"
        ),
        denies=say(
            id="nyeri tidak di kedua bokong atau kedua tungkai",
            en="no pain in both buttocks or both legs",
        ),
        page="nerve_signs",
    )
    unsteady_wide_gait = YesNo(
        ask=say(
            id="Apakah Anda berjalan goyah dengan kedua kaki terbuka lebar?",
            en="Do you walk unsteadily with the feet wide apart?",
        ),
        says=say(
            id="jalan goyah dengan kaki terbuka lebar",
            en="walking unsteadily with the feet wide apart",
        ),
        denies=say(
            id="jalan tidak goyah dengan kaki terbuka lebar",
            en="no unsteady walk with the feet wide apart",
        ),
        page="nerve_signs",
    )
    saddle_numbness = YesNo(
        ask=say(
            id="Apakah kulit di antara paha, sekitar anus, atau kelamin terasa kebas?",
            en="Is the skin between your legs, around the anus or genitals numb?",
        ),
        says=say(
            id="kulit antara paha, sekitar anus atau kelamin kebas",
            en="numb between the legs, around anus or genitals",
        ),
        denies=say(
            id="tidak kebas di antara paha, sekitar anus, dan kelamin",
            en="no numbness between the legs, around anus or genitals",
        ),
        hint=say(
            id="Ini daerah yang menyentuh sadel sepeda. Rasakan saat membasuh setelah buang air.",
            en="This is the area that touches a bicycle saddle. Notice it when washing or wiping.",
        ),
        page="strength",
        danger=True,
    )
    bladder_or_bowel_change = YesNo(
        ask=say(
            id="Baru-baru ini, apakah Anda tidak bisa menahan buang air, tidak merasakan kencing, atau tidak bisa memulainya?",
            en="Is it new that you cannot control urine or stool, or cannot feel or start passing urine?",
        ),
        says=say(
            id="baru-baru ini tidak bisa menahan buang air, merasakan, atau memulai kencing",
            en="newly no control of urine or stool, or cannot feel/start urine",
        ),
        denies=say(
            id="buang air terkendali dan terasa seperti biasa",
            en="control and feeling of urine and stool unchanged",
        ),
        hint=say(
            id="Hanya perubahan yang baru. Sering kencing malam yang sudah lama tidak dihitung.",
            en="Only what is new counts, not getting up often at night as before.",
        ),
        page="strength",
        danger=True,
    )
    sexual_function_loss_new = YesNo(
        ask=say(
            id="Bersama nyeri punggung atau tungkai, apakah fungsi atau rasa seksual Anda baru-baru ini hilang?",
            en="With the back or leg pain, have you newly lost sexual feeling or function?",
        ),
        says=say(
            id="fungsi/rasa seksual baru-baru ini hilang bersama nyeri punggung/tungkai",
            en="new loss of sexual feeling or function with back/leg pain",
        ),
        denies=say(
            id="fungsi dan rasa seksual tidak hilang baru-baru ini",
            en="no new loss of sexual feeling or function",
        ),
        asked_when=back_pain_radiating,
        danger=True,
    )
    stiff_slow_tremor = YesNo(
        ask=say(
            id="Apakah Anda menjadi lambat, kaku, atau gemetar?",
            en="Have you become slow, stiff or shaky?",
        ),
        says=say(id="menjadi lambat, kaku, atau gemetar", en="having become slow, stiff or shaky"),
        denies=say(
            id="tidak menjadi lambat, kaku, atau gemetar",
            en="not having become slow, stiff or shaky",
        ),
        hint=say(
            id="Misalnya langkah menjadi kecil, tulisan mengecil, atau tangan gemetar saat diam.",
            en="For example smaller steps, smaller handwriting, or a hand that shakes at rest.",
        ),
        page="strength",
        danger=True,
    )
    known_parkinson = YesNo(
        ask=say(
            id="Apakah Anda menderita penyakit Parkinson?", en="Do you have Parkinson's disease?"
        ),
        says=say(id="menderita penyakit Parkinson", en="you have Parkinson's disease"),
        denies=say(
            id="tidak menderita penyakit Parkinson", en="you do not have Parkinson's disease"
        ),
        page="nerves",
        codes=Codes(snomed="49049000", icd10="G20"),
    )
    known_epilepsy = YesNo(
        ask=say(id="Apakah Anda menderita epilepsi?", en="Do you have epilepsy?"),
        says=say(id="menderita epilepsi", en="you have epilepsy"),
        denies=say(id="tidak menderita epilepsi", en="you do not have epilepsy"),
        hint=say(
            id="Epilepsi (ayan) berarti kejang yang berulang dan sudah ditetapkan dokter.",
            en="Epilepsy means repeated seizures, as found by a doctor.",
        ),
        page="seizure",
        codes=Codes(snomed="84757009", icd10="G40"),
    )
    known_ms = YesNo(
        ask=say(
            id="Apakah Anda menderita multipel sklerosis?", en="Do you have multiple sclerosis?"
        ),
        says=say(id="menderita multipel sklerosis", en="you have multiple sclerosis"),
        denies=say(
            id="tidak menderita multipel sklerosis", en="you do not have multiple sclerosis"
        ),
        page="nerves",
        codes=Codes(snomed="24700007", icd10="G35"),
    )
    previous_stroke = YesNo(
        ask=say(id="Pernahkah Anda mengalami stroke?", en="Have you ever had a stroke?"),
        says=say(id="pernah mengalami stroke", en="a stroke in the past"),
        denies=say(id="belum pernah mengalami stroke", en="no stroke in the past"),
        page="nerves",
        codes=Codes(snomed="230690007", icd10="I64"),
    )
    stiff_leg_after_stroke_or_cord = YesNo(
        ask=say(
            id="Sejak stroke atau gangguan saraf tulang belakang, apakah tungkai terus kaku atau mudah menyentak?",
            en="Since a stroke or spinal cord problem, is the leg always stiff or jumpy?",
        ),
        says=say(
            id="tungkai terus kaku/menyentak sejak stroke atau gangguan saraf tulang belakang",
            en="leg always stiff or jumpy since a stroke or spinal problem",
        ),
        denies=say(
            id="tungkai tidak kaku/menyentak sejak stroke atau gangguan saraf tulang belakang",
            en="no stiff or jumpy leg since a stroke or spinal problem",
        ),
        page="nerves",
    )
    known_neuropathy = YesNo(
        ask=say(
            id="Apakah dokter pernah mengatakan Anda punya kerusakan saraf (neuropati)?",
            en="Has a doctor told you that you have nerve damage (neuropathy)?",
        ),
        says=say(
            id="kerusakan saraf (neuropati) menurut dokter",
            en="a doctor has found nerve damage (neuropathy)",
        ),
        denies=say(
            id="dokter tidak pernah menemukan kerusakan saraf (neuropati)",
            en="no doctor has found nerve damage (neuropathy)",
        ),
        page="nerves",
        codes=Codes(icd10="G62.9"),
        danger=True,
    )
    known_spinal_stenosis = YesNo(
        ask=say(
            id="Apakah dokter pernah mengatakan saluran tulang belakang Anda menyempit?",
            en="Has a doctor told you that your spinal canal is narrow?",
        ),
        says=say(
            id="saluran tulang belakang menyempit menurut dokter",
            en="a doctor has found a narrow spinal canal",
        ),
        denies=say(
            id="dokter tidak pernah menemukan penyempitan saluran tulang belakang",
            en="no doctor has found a narrow spinal canal",
        ),
        hint=say(
            id="Dokter menyebutnya stenosis lumbal. Biasanya terlihat pada MRI.",
            en="Doctors call it spinal stenosis. It is usually seen on an MRI scan.",
        ),
        page="nerves",
        codes=Codes(icd10="M48.0"),
    )
