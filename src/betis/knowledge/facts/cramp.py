"""The cramps."""

from betis.guideline.fact import Codes, Group, Number, OneOf, SeveralOf, YesNo
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say


class cramp(Group):
    """The cramps."""

    title = say(id="Kramnya", en="The cramps")

    episode_type = OneOf(
        ask=say(
            id="Mana yang paling mirip dengan yang terjadi pada tungkai Anda?",
            en="Which description is most like what happens in your leg?",
        ),
        says=say(id="gambaran keluhan di tungkai", en="what happens in the leg"),
        choices={
            "painful_hard_muscle": say(
                id="Kencang mendadak dan nyeri, otot terasa keras",
                en="A sudden painful tightening, the muscle goes hard",
            ),
            "urge_to_move": say(
                id="Dorongan tidak enak untuk menggerakkan kaki, otot tidak mengeras",
                en="An unpleasant urge to move, without the muscle going hard",
            ),
            "jerk_or_kick": say(
                id="Sentakan atau tendangan, hampir tanpa nyeri",
                en="Jerks or kicks, little or no pain",
            ),
            "twitch": say(
                id="Kedutan kecil di bawah kulit, tidak nyeri",
                en="Small flickers under the skin, no pain",
            ),
            "twisting_posture": say(
                id="Kaki perlahan memuntir atau jari menekuk dan menetap",
                en="The foot slowly twists or the toes curl and stay there",
            ),
            "constant_pain": say(
                id="Nyeri yang menetap berjam-jam atau berhari-hari",
                en="A pain that stays for hours or days",
            ),
            "burning_tingling": say(
                id="Rasa terbakar, kesemutan, atau kebas", en="Burning, tingling or numbness"
            ),
            "ache_heaviness": say(id="Pegal atau rasa berat", en="Aching or heaviness"),
            "other": say(id="Lainnya", en="Something else"),
        },
    )
    sudden_onset = YesNo(
        ask=say(id="Apakah keluhan muncul tiba-tiba?", en="Does it start suddenly?"),
        says=say(id="keluhan muncul tiba-tiba", en="it starts suddenly"),
        denies=say(id="keluhan tidak muncul tiba-tiba", en="it does not start suddenly"),
        page="cramp_signs",
    )
    muscle_hard_knot = YesNo(
        ask=say(
            id="Saat nyeri, apakah otot terlihat atau teraba keras seperti benjolan?",
            en="During the pain, can you feel or see the muscle go hard like a knot?",
        ),
        says=say(
            id="otot mengeras seperti benjolan saat nyeri", en="the muscle goes hard like a knot"
        ),
        denies=say(
            id="otot tidak mengeras seperti benjolan saat nyeri",
            en="the muscle does not go hard like a knot",
        ),
        hint=say(
            id="Lihat atau raba betis pelan saat nyeri, lalu bandingkan dengan betis sebelah.",
            en="Look at or lightly feel the calf during the pain, and compare it with the other calf.",
        ),
        page="cramp_signs",
    )
    pain_intensity = Number(
        ask=say(
            id="Berapa berat nyeri saat paling parah, dari 0 sampai 10?",
            en="How bad is the pain at its worst, from 0 to 10?",
        ),
        says=say(id="berat nyeri saat paling parah", en="how bad the pain is at its worst"),
        hint=say(
            id="0 berarti tidak nyeri, 10 berarti nyeri paling berat yang bisa dibayangkan.",
            en="0 is no pain, 10 is the worst pain you can imagine.",
        ),
        lowest=0,
        highest=10,
        unit=say(id="dari 10", en="of 10"),
        codes=Codes(loinc="72514-3"),
    )
    usual_duration_minutes = Number(
        ask=say(
            id="Biasanya berapa menit satu kali kram berlangsung?",
            en="How many minutes does one cramp usually last?",
        ),
        says=say(id="lama kram biasanya", en="usual length of a cramp"),
        hint=say(
            id="Hitung sejak otot mengeras sampai mengendur. 30 detik ditulis 0,5.",
            en="Count from when the muscle hardens until it lets go. Write 30 seconds as 0.5.",
        ),
        lowest=0,
        highest=600,
        places=1,
        unit=say(id="menit", en="minutes"),
    )
    longest_duration_minutes = Number(
        ask=say(
            id="Dalam sebulan terakhir, berapa menit kram yang paling lama?",
            en="How many minutes did the longest cramp in the last month last?",
        ),
        says=say(id="lama kram terlama", en="longest cramp"),
        hint=say(
            id="Hitung sampai otot mengendur, tanpa pegal sesudahnya. 30 detik ditulis 0,5.",
            en="Count until the muscle lets go, without the soreness after. Write 30 seconds as 0.5.",
        ),
        lowest=0,
        highest=1440,
        places=1,
        unit=say(id="menit", en="minutes"),
    )
    cramp_happening_now = YesNo(
        ask=say(id="Apakah kram sedang terjadi saat ini?", en="Is a cramp going on right now?"),
        says=say(id="kram sedang terjadi saat ini", en="a cramp is going on right now"),
        denies=say(id="tidak sedang kram saat ini", en="no cramp is going on right now"),
        page="head_and_chest",
        danger=True,
    )
    cramp_happening_now_minutes = Number(
        ask=say(
            id="Sudah berapa menit kram ini berlangsung tanpa mengendur?",
            en="How many minutes has this cramp lasted without letting go?",
        ),
        says=say(id="lama kram yang sedang terjadi", en="how long the present cramp has lasted"),
        hint=say(
            id="Hitung sejak otot mulai mengeras tanpa pernah mengendur. Kurang dari satu menit ditulis 0.",
            en="Count from when the muscle went hard and has not let go. Write 0 for less than a minute.",
        ),
        lowest=0,
        highest=1440,
        unit=say(id="menit", en="minutes"),
        asked_when=cramp_happening_now,
    )
    nights_per_week = Number(
        ask=say(
            id="Dalam seminggu biasa, berapa malam Anda kram?",
            en="In a usual week, on how many nights do you get a cramp?",
        ),
        says=say(id="jumlah malam dengan kram per minggu", en="nights with cramps in a week"),
        hint=say(
            id="Hitung malamnya, bukan jumlah kramnya. Dua malam sebulan ditulis 0,5.",
            en="Count nights, not cramps. Write two nights a month as 0.5.",
        ),
        lowest=0,
        highest=7,
        places=1,
        unit=say(id="malam per minggu", en="nights a week"),
    )
    cramps_several_times_a_day = YesNo(
        ask=say(
            id="Akhir-akhir ini, apakah Anda kram beberapa kali dalam sehari, siang atau malam?",
            en="Lately, do you get several cramps within 24 hours, by day or by night?",
        ),
        says=say(
            id="kram beberapa kali dalam sehari, siang atau malam",
            en="several cramps within 24 hours, by day or night",
        ),
        denies=say(
            id="kram tidak sampai beberapa kali dalam sehari",
            en="not several cramps within 24 hours",
        ),
        hint=say(
            id="Beberapa kali berarti tiga kali atau lebih. Jumlahkan kram siang dan malam.",
            en="Several means three or more. Add those of the day and of the night.",
        ),
        page="pattern",
        danger=True,
    )
    episodes_per_day_max = Number(
        ask=say(
            id="Pada hari terburuk, berapa kali Anda kram dalam 24 jam?",
            en="On your worst day, how many cramps did you have in 24 hours?",
        ),
        says=say(id="jumlah kram terbanyak dalam 24 jam", en="most cramps in 24 hours"),
        hint=say(
            id="Ingat hari terburuk. Hitung siang dan malam.",
            en="Think of the worst day. Count both day and night.",
        ),
        lowest=0,
        highest=100,
        unit=say(id="kali", en="times"),
        asked_when=cramps_several_times_a_day,
    )
    days_in_a_row_with_cramps = Number(
        ask=say(
            id="Sampai hari ini, sudah berapa hari berturut-turut Anda kram?",
            en="Until today, how many days in a row have you had cramps?",
        ),
        says=say(id="jumlah hari berturut-turut dengan kram", en="days in a row with cramps"),
        hint=say(
            id="Hitung mundur dari hari ini. Satu hari satu malam tanpa kram memutus hitungan.",
            en="Count back from today. A day and night without a cramp ends the count.",
        ),
        lowest=0,
        highest=3650,
        unit=say(id="hari", en="days"),
        asked_when=nights_per_week.at_least(6),
    )
    days_with_several_cramps = Number(
        ask=say(
            id="Sudah berapa hari berturut-turut Anda kram beberapa kali sehari?",
            en="For how many days in a row have you had several cramps a day?",
        ),
        says=say(
            id="jumlah hari berturut-turut dengan beberapa kram sehari",
            en="days in a row with several cramps a day",
        ),
        hint=say(
            id="Beberapa kali berarti tiga kali atau lebih, siang dan malam. Hitung mundur dari hari ini.",
            en="Several means three or more, day and night together. Count back from today.",
        ),
        lowest=0,
        highest=365,
        unit=say(id="hari", en="days"),
        asked_when=cramps_several_times_a_day,
    )
    problem_duration_weeks = Number(
        ask=say(
            id="Sudah berapa minggu sejak kram ini pertama kali muncul?",
            en="How many weeks ago did these cramps first begin?",
        ),
        says=say(id="lama sejak kram pertama muncul", en="time since the cramps first began"),
        hint=say(
            id="Satu bulan kira-kira 4 minggu, satu tahun 52 minggu. Perkiraan sudah cukup.",
            en="A month is about 4 weeks, a year 52 weeks. A rough number is enough.",
        ),
        lowest=0,
        highest=5200,
        unit=say(id="minggu", en="weeks"),
    )
    getting_worse_fast = YesNo(
        ask=say(
            id="Dalam beberapa minggu terakhir, apakah kram jelas makin sering atau menyebar ke tempat lain?",
            en="In the last few weeks, have the cramps clearly become more frequent or spread to new places?",
        ),
        says=say(
            id="kram jelas makin sering atau menyebar dalam beberapa minggu",
            en="cramps clearly more frequent or spreading within weeks",
        ),
        denies=say(
            id="kram tidak makin sering dan tidak menyebar",
            en="cramps neither clearly more frequent nor spreading",
        ),
        page="pattern",
        danger=True,
    )
    timing = SeveralOf(
        ask=say(
            id="Kapan kram muncul? (pilih semua yang sesuai)",
            en="When do the cramps come? (choose all that fit)",
        ),
        says=say(id="waktu kram muncul", en="when the cramps come"),
        choices={
            "asleep": say(id="Saat tidur malam", en="While asleep at night"),
            "resting_in_bed": say(id="Di tempat tidur tetapi terjaga", en="In bed but awake"),
            "sitting_resting": say(
                id="Duduk atau istirahat siang hari", en="Sitting or resting in the day"
            ),
            "walking": say(
                id="Saat berjalan, mereda jika berhenti", en="While walking, easing when I stop"
            ),
            "standing": say(id="Saat berdiri diam", en="While standing still"),
            "during_exercise": say(id="Saat olahraga", en="During exercise"),
            "after_exercise": say(
                id="Beberapa jam setelah olahraga", en="In the hours after exercise"
            ),
            "during_dialysis": say(
                id="Saat atau setelah cuci darah", en="During or after dialysis"
            ),
            "on_waking": say(
                id="Saat bangun pagi, langkah pertama", en="When waking in the morning, first steps"
            ),
        },
    )
    cramp_sites = SeveralOf(
        ask=say(
            id="Di mana kram terjadi? (pilih semua yang sesuai)",
            en="Where are the cramps? (choose all that fit)",
        ),
        says=say(id="lokasi kram", en="place of the cramps"),
        choices={
            "calf": say(id="Betis", en="Calf"),
            "foot": say(id="Kaki atau jari kaki", en="Foot or toes"),
            "shin": say(id="Tulang kering", en="Front of the lower leg"),
            "thigh_front": say(id="Paha depan", en="Front of thigh"),
            "hamstring": say(id="Paha belakang", en="Back of thigh"),
            "hand_arm": say(id="Tangan atau lengan", en="Hand or arm"),
            "abdomen": say(id="Perut", en="Abdomen"),
            "back_neck": say(id="Punggung atau leher", en="Back or neck"),
            "jaw_face": say(id="Rahang atau wajah", en="Jaw or face"),
            "all_over": say(id="Banyak otot di seluruh tubuh", en="Many muscles all over"),
        },
    )
    side_pattern = OneOf(
        ask=say(id="Tungkai mana yang kram?", en="Which leg cramps?"),
        says=say(id="sisi tungkai yang kram", en="which leg cramps"),
        choices={
            "one_side_always": say(id="Selalu tungkai yang sama", en="Always the same leg"),
            "alternates": say(id="Kadang kiri kadang kanan", en="Sometimes left, sometimes right"),
            "both_together": say(id="Kedua tungkai bersamaan", en="Both legs at the same time"),
        },
    )
    relief_by_stretch = YesNo(
        ask=say(
            id="Apakah kram berhenti bila otot diregangkan atau jari kaki ditarik ke arah tulang kering?",
            en="Does it stop when you stretch the muscle or pull the toes toward the shin?",
        ),
        says=say(
            id="kram berhenti bila otot diregangkan atau jari ditarik ke atas",
            en="stretching or pulling the toes up stops it",
        ),
        denies=say(
            id="meregangkan otot atau menarik jari tidak menghentikannya",
            en="stretching or pulling the toes up does not stop it",
        ),
        page="cramp_signs",
    )
    relief_by_moving = YesNo(
        ask=say(
            id="Apakah rasa itu mereda hanya dengan bergerak atau berjalan, dan hanya selama Anda bergerak?",
            en="Does moving or walking alone ease the feeling, for as long as you keep moving?",
        ),
        says=say(
            id="rasa itu mereda hanya dengan bergerak, selama terus bergerak",
            en="the feeling eases just by moving, while moving lasts",
        ),
        denies=say(
            id="rasa itu tidak mereda hanya dengan bergerak",
            en="the feeling does not ease just by moving",
        ),
        page="cramp_signs",
    )
    relief_by_hanging_leg = YesNo(
        ask=say(
            id="Apakah nyeri membaik bila kaki menggantung di tepi tempat tidur, dan memburuk bila diangkat?",
            en="Is the pain better with the leg hanging over the bed's edge, and worse when raised?",
        ),
        says=say(
            id="nyeri membaik bila kaki digantung, memburuk bila diangkat",
            en="pain better with the leg hanging, worse when raised",
        ),
        denies=say(
            id="nyeri tidak membaik bila kaki digantung dan memburuk bila diangkat",
            en="pain not better with the leg hanging and worse raised",
        ),
        asked_when=circulation.rest_pain_in_foot_at_night,
        page="leg_more",
        danger=True,
    )
    soreness_after = YesNo(
        ask=say(
            id="Setelah kram lepas, apakah otot masih terasa sakit?",
            en="Is the muscle still sore after the cramp has gone?",
        ),
        says=say(id="otot sakit setelah kram", en="the muscle is sore afterwards"),
        denies=say(id="otot tidak sakit setelah kram", en="the muscle is not sore afterwards"),
        page="cramp_signs",
    )
    wakes_from_sleep = YesNo(
        ask=say(
            id="Apakah kram membangunkan Anda dari tidur?", en="Do the cramps wake you from sleep?"
        ),
        says=say(id="kram membangunkan dari tidur", en="the cramps break sleep"),
        denies=say(id="kram tidak membangunkan dari tidur", en="the cramps do not break sleep"),
        page="cramp_signs",
    )
    daytime_distress = YesNo(
        ask=say(
            id="Apakah kram mengganggu tidur sampai Anda lelah, cemas, atau terbatas pada siang hari?",
            en="Do cramps spoil your sleep so that you are tired, worried or limited by day?",
        ),
        says=say(
            id="tidur terganggu kram hingga lelah, cemas, atau terbatas di siang hari",
            en="sleep spoilt by cramps, with tiredness, worry or limits by day",
        ),
        denies=say(
            id="kram tidak membuat lelah, cemas, atau terbatas di siang hari",
            en="cramps cause no daytime tiredness, worry or limits",
        ),
        page="pattern",
        danger=True,
    )
    urge_to_move_legs = YesNo(
        ask=say(
            id="Pada malam hari, adakah dorongan menggerakkan kaki yang muncul atau memburuk saat istirahat?",
            en="In the evening, do you feel an urge to move your legs that begins or worsens at rest?",
        ),
        says=say(
            id="dorongan menggerakkan kaki malam hari, memburuk saat istirahat",
            en="an evening urge to move the legs, worse at rest",
        ),
        denies=say(
            id="tidak ada dorongan malam menggerakkan kaki yang memburuk saat istirahat",
            en="no evening urge to move the legs at rest",
        ),
        hint=say(
            id="Rasanya gelisah atau tidak enak di dalam kaki, tanpa otot mengeras.",
            en="A restless, unpleasant feeling inside the legs, without the muscle going hard.",
        ),
        page="cramp_signs",
    )
    leg_kicks_seen_in_sleep = YesNo(
        ask=say(
            id="Adakah orang yang melihat kaki Anda menyentak berulang-ulang saat tidur?",
            en="Has someone seen your legs jerk or kick again and again while you sleep?",
        ),
        says=say(
            id="kaki terlihat menyentak berulang-ulang saat tidur",
            en="repeated leg jerks or kicks seen in sleep",
        ),
        denies=say(
            id="tidak terlihat kaki menyentak berulang saat tidur",
            en="no repeated leg jerks or kicks seen in sleep",
        ),
        page="cramp_signs",
    )
    foot_twists_or_toes_curl = YesNo(
        ask=say(
            id="Apakah kaki memuntir ke dalam atau jari kaki menekuk menetap, terutama pagi hari?",
            en="Does the foot turn in, or do the toes curl and stay curled, especially early in the morning?",
        ),
        says=say(
            id="kaki memuntir atau jari menekuk menetap, terutama pagi",
            en="the foot turns in or toes stay curled, mostly early",
        ),
        denies=say(
            id="kaki tidak memuntir dan jari tidak menekuk menetap",
            en="the foot does not turn in, toes do not stay curled",
        ),
        page="cramp_signs",
    )
    slow_release_of_grip = YesNo(
        ask=say(
            id="Setelah menggenggam kuat atau bergerak mendadak, apakah otot butuh beberapa detik untuk mengendur, dan memburuk saat dingin?",
            en="After a firm grip or sudden effort, do muscles need several seconds to let go, worse in the cold?",
        ),
        says=say(
            id="otot beberapa detik baru mengendur setelah genggaman/usaha, memburuk saat dingin",
            en="muscles take seconds to let go after effort, worse in cold",
        ),
        denies=say(
            id="tidak ada otot lambat mengendur yang memburuk saat dingin",
            en="no slow letting go of muscles that worsens in cold",
        ),
        hint=say(
            id="Coba genggam kuat, lalu buka tangan cepat. Perhatikan apakah jari butuh beberapa detik untuk terbuka.",
            en="Make a tight fist, then open it fast. See whether the fingers need several seconds.",
        ),
        page="pattern",
        danger=True,
    )
    cramps_first_minutes_of_exercise = YesNo(
        ask=say(
            id="Apakah otot nyeri dan mengunci pada menit pertama olahraga berat, lalu reda setelah istirahat sebentar?",
            en="Do muscles hurt and lock in the first minutes of hard exercise, then ease after a short rest?",
        ),
        says=say(
            id="nyeri dan otot mengunci di menit pertama olahraga berat, lalu reda",
            en="pain and locking in the first minutes of hard exercise, then easing",
        ),
        denies=say(
            id="otot tidak mengunci di menit pertama olahraga berat",
            en="no pain and locking in the first minutes of exercise",
        ),
        page="cramp_more",
    )
    family_history_cramps = YesNo(
        ask=say(
            id="Apakah keluarga dekat punya kram berat atau penyakit otot?",
            en="Do close relatives have severe cramps or a muscle disease?",
        ),
        says=say(
            id="keluarga dekat punya kram berat atau penyakit otot",
            en="close relatives with severe cramps or a muscle disease",
        ),
        denies=say(
            id="keluarga dekat tidak punya kram berat atau penyakit otot",
            en="no close relatives with severe cramps or muscle disease",
        ),
        hint=say(
            id="Keluarga dekat berarti orang tua, saudara kandung, dan anak.",
            en="Close relatives are parents, brothers, sisters and children.",
        ),
        page="cramp_more",
    )
    hot_season_worse = YesNo(
        ask=say(
            id="Apakah kram lebih parah saat cuaca panas?",
            en="Are the cramps worse in hot weather?",
        ),
        says=say(id="kram lebih parah saat cuaca panas", en="cramps are worse in hot weather"),
        denies=say(
            id="kram tidak lebih parah saat cuaca panas", en="cramps are not worse in hot weather"
        ),
        page="cramp_more",
    )
