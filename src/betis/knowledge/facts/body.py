"""The body and other illnesses."""

from betis.guideline.fact import Codes, Group, Number, YesNo
from betis.logic.text import say


class body(Group):
    """The body and other illnesses."""

    title = say(id="Tubuh dan penyakit lain", en="The body and other illnesses")

    known_diabetes = YesNo(
        ask=say(id="Apakah Anda menderita diabetes?", en="Do you have diabetes?"),
        says=say(id="menderita diabetes", en="you have diabetes"),
        denies=say(id="tidak menderita diabetes", en="you do not have diabetes"),
        hint=say(
            id="Diabetes disebut juga kencing manis. Tetap dihitung walau gula darah normal karena obat.",
            en="It counts even if treatment keeps the blood sugar normal.",
        ),
        page="events",
        danger=True,
        codes=Codes(snomed="73211009", icd10="E14"),
    )
    thirst_and_passing_much_urine = YesNo(
        ask=say(
            id="Apakah Anda sangat haus dan banyak kencing?",
            en="Are you very thirsty, and do you pass a lot of urine?",
        ),
        says=say(id="sangat haus dan banyak kencing", en="great thirst and passing much urine"),
        denies=say(
            id="tidak sangat haus disertai banyak kencing", en="no great thirst with much urine"
        ),
        page="body",
        danger=True,
    )
    night_sweats_shaky_hypo = YesNo(
        ask=say(
            id="Dengan obat diabetes, apakah Anda terbangun malam dalam keadaan berkeringat, gemetar, atau bingung?",
            en="While on diabetes treatment, do you wake at night sweating, shaky or confused?",
        ),
        says=say(
            id="terbangun malam berkeringat, gemetar, atau bingung dengan obat diabetes",
            en="waking at night sweating, shaky or confused on diabetes treatment",
        ),
        denies=say(
            id="tidak terbangun berkeringat, gemetar, atau bingung dengan obat diabetes",
            en="no waking sweating, shaky or confused on diabetes treatment",
        ),
        hint=say(
            id="Ini bisa berarti gula darah terlalu rendah pada malam hari. Suntikan insulin juga termasuk obat diabetes.",
            en="This can mean that blood sugar falls too low at night. Insulin counts as treatment.",
        ),
        asked_when=known_diabetes,
        page="body_more",
        danger=True,
    )
    hypothyroid_symptoms = YesNo(
        ask=say(
            id="Apakah Anda menjadi mudah lelah, kedinginan, sembelit, atau berat badan naik tanpa sebab?",
            en="Have you become tired, cold, constipated, or gained weight without reason?",
        ),
        says=say(
            id="mudah lelah, kedinginan, sembelit, atau berat naik tanpa sebab",
            en="newly tired, cold, constipated or gaining weight without reason",
        ),
        denies=say(
            id="tidak menjadi mudah lelah, kedinginan, sembelit, atau bertambah berat tanpa sebab",
            en="no new tiredness, coldness, constipation or unexplained weight gain",
        ),
        page="hormones",
    )
    hyperthyroid_symptoms = YesNo(
        ask=say(
            id="Apakah berat badan turun disertai jantung berdebar, tidak tahan panas, atau tangan gemetar?",
            en="Have you lost weight, with a pounding heart, trouble with heat, or shaking hands?",
        ),
        says=say(
            id="berat badan turun disertai berdebar, tidak tahan panas, atau gemetar",
            en="weight loss with palpitations, heat intolerance or shaking hands",
        ),
        denies=say(
            id="berat badan tidak turun disertai berdebar, kepanasan, atau gemetar",
            en="no weight loss with palpitations, heat intolerance or shaking hands",
        ),
        hint=say(
            id="Berdebar berarti jantung terasa berdetak cepat atau keras. Hitung bila berat turun dan salah satu keluhan itu ada.",
            en="Count it when weight has fallen and at least one of the other signs is there.",
        ),
        page="events",
        danger=True,
    )
    known_thyroid_disease = YesNo(
        ask=say(id="Apakah Anda punya penyakit tiroid?", en="Do you have thyroid disease?"),
        says=say(id="punya penyakit tiroid", en="you have thyroid disease"),
        denies=say(id="tidak punya penyakit tiroid", en="you do not have thyroid disease"),
        hint=say(
            id="Tiroid ialah kelenjar di leher depan. Gondok termasuk penyakit tiroid.",
            en="The thyroid is a gland at the front of the neck. A goitre counts.",
        ),
        page="illnesses",
        codes=Codes(icd10="E07.9"),
    )
    neck_surgery_ever = YesNo(
        ask=say(
            id="Pernahkah Anda menjalani operasi kelenjar tiroid (gondok) atau paratiroid di leher?",
            en="Have you ever had an operation on the thyroid or parathyroid glands in the neck?",
        ),
        says=say(
            id="pernah operasi tiroid atau paratiroid",
            en="thyroid or parathyroid surgery in the past",
        ),
        denies=say(
            id="belum pernah operasi tiroid atau paratiroid", en="no thyroid or parathyroid surgery"
        ),
        hint=say(
            id="Ini operasi kelenjar di leher depan, misalnya operasi gondok.",
            en="These glands are at the front of the neck. A goitre operation counts.",
        ),
        page="illnesses",
        danger=True,
    )
    tingling_around_mouth = YesNo(
        ask=say(
            id="Apakah ada kesemutan di sekitar mulut atau jari tangan?",
            en="Do you feel tingling around the mouth or in the fingers?",
        ),
        says=say(
            id="kesemutan di sekitar mulut atau jari tangan",
            en="tingling around the mouth or in the fingers",
        ),
        denies=say(
            id="tidak kesemutan di sekitar mulut atau jari tangan",
            en="no tingling around the mouth or in the fingers",
        ),
        page="body",
        danger=True,
    )
    hands_cramp_into_claw = YesNo(
        ask=say(
            id="Apakah tangan kram menjadi kaku, dengan jari lurus dan ibu jari menekuk ke dalam?",
            en="Do your hands cramp and lock, with the fingers straight and the thumb turned in?",
        ),
        says=say(
            id="tangan kaku seperti cakar, ibu jari menekuk ke dalam",
            en="hands cramp fixed, fingers straight and thumb in",
        ),
        denies=say(
            id="tangan tidak kaku seperti cakar", en="the hands do not cramp into a fixed position"
        ),
        hint=say(
            id="Jari-jari lurus merapat, ibu jari masuk ke telapak, dan sulit dilepaskan.",
            en="The fingers are straight, the thumb lies in the palm, and the hand is hard to open.",
        ),
        page="body",
        danger=True,
    )
    dizzy_standing_salt_craving_dark_skin = YesNo(
        ask=say(
            id="Apakah Anda pusing saat berdiri, sangat ingin makan garam, dan lipatan kulit menghitam?",
            en="Are you dizzy on standing, craving salt, and are your skin creases darker?",
        ),
        says=say(
            id="pusing saat berdiri, ingin garam, dan lipatan kulit menghitam",
            en="dizzy on standing, craving salt, and darker skin creases",
        ),
        denies=say(
            id="tidak pusing saat berdiri disertai ingin garam dan kulit menghitam",
            en="no dizziness on standing with salt craving and darker skin",
        ),
        hint=say(
            id="Lihat garis telapak tangan, siku, dan gusi. Yang dihitung ialah kulit yang menjadi lebih gelap.",
            en="Look at the lines of the palms, the elbows and gums. Count skin that has become darker.",
        ),
        page="body",
        danger=True,
    )
    known_kidney_disease = YesNo(
        ask=say(
            id="Apakah Anda punya penyakit ginjal kronis?", en="Do you have chronic kidney disease?"
        ),
        says=say(id="punya penyakit ginjal kronis", en="you have chronic kidney disease"),
        denies=say(
            id="tidak punya penyakit ginjal kronis", en="you do not have chronic kidney disease"
        ),
        hint=say(
            id="Kronis berarti menahun. Termasuk bila dokter berkata fungsi ginjal menurun selama tiga bulan atau lebih.",
            en="Chronic means long-lasting: a doctor has found poor kidney function for three months or more.",
        ),
        page="illnesses",
        danger=True,
        codes=Codes(snomed="709044004", icd10="N18"),
    )
    on_dialysis = YesNo(
        ask=say(id="Apakah Anda menjalani cuci darah?", en="Are you on dialysis?"),
        says=say(id="menjalani cuci darah", en="you are on dialysis"),
        denies=say(id="tidak menjalani cuci darah", en="you are not on dialysis"),
        hint=say(
            id="Termasuk cuci darah dengan mesin (hemodialisis) dan lewat perut (CAPD).",
            en="Both kinds count: by machine, and through the belly (CAPD).",
        ),
        asked_when=known_kidney_disease,
        codes=Codes(snomed="302497006"),
        danger=True,
    )
    known_liver_disease = YesNo(
        ask=say(
            id="Apakah Anda punya sirosis atau penyakit hati (lever) lain yang berat?",
            en="Do you have cirrhosis or another serious liver disease?",
        ),
        says=say(
            id="punya sirosis atau penyakit hati berat",
            en="cirrhosis or another serious liver disease",
        ),
        denies=say(
            id="tidak punya sirosis atau penyakit hati berat",
            en="no cirrhosis or other serious liver disease",
        ),
        hint=say(
            id="Hati di sini ialah organ lever. Sirosis berarti lever mengeras dan berparut.",
            en="Cirrhosis means that the liver is scarred and hard.",
        ),
        page="illnesses",
        codes=Codes(snomed="19943007", icd10="K74"),
        danger=True,
    )
    yellow_skin_or_swollen_belly = YesNo(
        ask=say(
            id="Apakah kulit atau mata kuning, atau perut membesar karena cairan?",
            en="Is your skin or the white of the eyes yellow, or is the belly swollen with fluid?",
        ),
        says=say(
            id="kulit atau mata kuning, atau perut membesar karena cairan",
            en="yellow skin or eyes, or a fluid-swollen belly",
        ),
        denies=say(
            id="kulit dan mata tidak kuning, perut tidak membesar karena cairan",
            en="no yellow skin or eyes, and no fluid-swollen belly",
        ),
        hint=say(
            id="Lihat bagian putih mata di cahaya siang.",
            en="Look at the white of the eyes in daylight.",
        ),
        page="events",
        danger=True,
    )
    vomiting_or_diarrhoea = YesNo(
        ask=say(id="Apakah Anda muntah atau diare?", en="Have you been vomiting or had diarrhoea?"),
        says=say(id="muntah atau diare", en="vomiting or diarrhoea"),
        denies=say(id="tidak muntah dan tidak diare", en="no vomiting and no diarrhoea"),
        hint=say(
            id="Diare berarti buang air besar cair tiga kali atau lebih sehari.",
            en="Diarrhoea means loose or watery stools three or more times a day.",
        ),
        page="body",
        danger=True,
    )
    vomiting_or_diarrhoea_days = Number(
        ask=say(
            id="Sudah berapa hari muntah atau diare?",
            en="For how many days have you had vomiting or diarrhoea?",
        ),
        says=say(id="lama muntah atau diare", en="how long the vomiting or diarrhoea has lasted"),
        hint=say(
            id="Hitung sejak hari pertama sampai hari ini.",
            en="Count from the first day until today.",
        ),
        lowest=0,
        highest=90,
        unit=say(id="hari", en="days"),
        asked_when=vomiting_or_diarrhoea,
    )
    cannot_keep_fluids_down = YesNo(
        ask=say(
            id="Apakah minuman selalu Anda muntahkan lagi?",
            en="Are you unable to keep drinks down?",
        ),
        says=say(id="minuman selalu dimuntahkan lagi", en="drinks cannot be kept down"),
        denies=say(id="minuman tidak dimuntahkan lagi", en="drinks stay down"),
        page="body",
        danger=True,
    )
    low_fluid_intake = YesNo(
        ask=say(
            id="Apakah Anda minum jauh lebih sedikit dari biasa, atau air kencing sedikit dan pekat?",
            en="Do you drink much less than usual, or pass only a little, dark urine?",
        ),
        says=say(
            id="minum jauh lebih sedikit, atau air kencing sedikit dan pekat",
            en="drinking much less than usual, or little, dark urine",
        ),
        denies=say(
            id="minum seperti biasa, air kencing tidak sedikit dan pekat",
            en="drinking as usual, urine not little and dark",
        ),
        page="body_more",
    )
    passing_no_urine_12h = YesNo(
        ask=say(
            id="Apakah Anda tidak buang air kecil sama sekali selama 12 jam?",
            en="Have you passed no urine at all for 12 hours?",
        ),
        says=say(id="tidak buang air kecil selama 12 jam", en="no urine passed for 12 hours"),
        denies=say(
            id="buang air kecil dalam 12 jam terakhir", en="urine passed in the last 12 hours"
        ),
        page="body",
        danger=True,
    )
    heavy_sweating_or_heat_exposure = YesNo(
        ask=say(
            id="Apakah Anda banyak berkeringat atau bekerja di tempat panas?",
            en="Have you sweated heavily or worked in heat?",
        ),
        says=say(
            id="banyak berkeringat atau bekerja di tempat panas",
            en="heavy sweating or working in heat",
        ),
        denies=say(
            id="tidak banyak berkeringat dan tidak bekerja di tempat panas",
            en="no heavy sweating and no work in heat",
        ),
        page="body",
        danger=True,
    )
    fever = YesNo(
        ask=say(id="Apakah Anda demam?", en="Do you have a fever?"),
        says=say(id="demam", en="fever"),
        denies=say(id="tidak demam", en="no fever"),
        hint=say(
            id="Demam biasanya berarti suhu 38 °C atau lebih. Tanpa termometer, badan panas atau menggigil juga dihitung.",
            en="Usually 38 °C or more. Without a thermometer, feeling hot or shivering counts too.",
        ),
        page="body",
        danger=True,
        codes=Codes(snomed="386661006", icd10="R50"),
    )
    body_temperature_c = Number(
        ask=say(id="Berapa suhu tubuh Anda?", en="What is your body temperature?"),
        says=say(id="suhu tubuh", en="body temperature"),
        hint=say(
            id="Ukur dengan termometer. Satu angka di belakang koma cukup, misalnya 37,8.",
            en="Measure with a thermometer. One decimal is enough, such as 37.8.",
        ),
        lowest=25,
        highest=45,
        places=1,
        unit=say(id="°C", en="°C"),
        asked_when=fever | heavy_sweating_or_heat_exposure,
        codes=Codes(loinc="8310-5"),
    )
    confused_or_very_drowsy = YesNo(
        ask=say(
            id="Apakah orang yang sakit bingung atau sangat mengantuk?",
            en="Is the person who is unwell confused or very drowsy?",
        ),
        says=say(id="bingung atau sangat mengantuk", en="confused or very drowsy"),
        denies=say(
            id="tidak bingung dan tidak sangat mengantuk", en="not confused and not very drowsy"
        ),
        hint=say(
            id="Misalnya tidak tahu tempat atau waktu, bicara kacau, atau sulit dibangunkan.",
            en="For example not knowing the place or time, muddled speech, or being hard to wake.",
        ),
        page="head_and_chest",
        danger=True,
    )
    dark_urine = YesNo(
        ask=say(
            id="Apakah air kencing berwarna cokelat seperti teh atau cola?",
            en="Is the urine brown, like tea or cola?",
        ),
        says=say(
            id="air kencing cokelat seperti teh atau cola", en="brown urine, like tea or cola"
        ),
        denies=say(
            id="air kencing tidak cokelat seperti teh atau cola",
            en="urine is not brown like tea or cola",
        ),
        hint=say(
            id="Lihat di wadah bening atau kloset putih. Kuning tua saja belum dihitung.",
            en="Look in a clear cup or a white bowl. Deep yellow alone does not count.",
        ),
        page="body",
        danger=True,
    )
    severe_muscle_pain_swelling = YesNo(
        ask=say(
            id="Apakah otot sangat nyeri dan bengkak?",
            en="Are the muscles very painful and swollen?",
        ),
        says=say(id="otot sangat nyeri dan bengkak", en="muscles very painful and swollen"),
        denies=say(
            id="otot tidak sangat nyeri dan bengkak", en="muscles not very painful and swollen"
        ),
        page="events",
        danger=True,
    )
    muscles_hard_with_constant_severe_pain = YesNo(
        ask=say(
            id="Setelah cedera, gips, atau tertekan lama, apakah tungkai tegang dan sangat nyeri, memburuk bila jari kaki digerakkan?",
            en="After injury, a cast or long pressure, is the leg tense and severely painful, worse when toes move?",
        ),
        says=say(
            id="tungkai tegang, sangat nyeri setelah cedera/gips/tekanan, memburuk bila jari digerakkan",
            en="tense, severely painful leg after injury/cast/pressure, worse moving toes",
        ),
        denies=say(
            id="tungkai tidak tegang dan sangat nyeri setelah cedera, gips, atau tertekan",
            en="no tense, severely painful leg after injury, cast or pressure",
        ),
        hint=say(
            id="Tertekan lama, misalnya tertindih benda atau lama tergeletak. Jangan memaksa jari kaki bergerak.",
            en="Long pressure means, for example, being trapped or lying on the leg for hours. Do not force the toes.",
        ),
        page="leg",
        danger=True,
    )
    poor_diet_or_low_weight = YesNo(
        ask=say(
            id="Apakah Anda makan sangat sedikit atau tidak beragam, atau berat badan turun banyak?",
            en="Do you eat very little or always the same few foods, or have you lost much weight?",
        ),
        says=say(
            id="makan sangat sedikit atau tidak beragam, atau berat turun banyak",
            en="eating very little or one-sidedly, or much weight loss",
        ),
        denies=say(
            id="makan cukup dan beragam, berat badan tidak turun banyak",
            en="eating enough and varied, no great weight loss",
        ),
        page="food",
    )
    acid_reflux_or_ulcer = YesNo(
        ask=say(
            id="Apakah Anda punya maag berat (panas di ulu hati atau dada), atau luka lambung?",
            en="Do you have bad heartburn or a stomach ulcer?",
        ),
        says=say(id="maag berat atau luka lambung", en="bad heartburn or a stomach ulcer"),
        denies=say(
            id="tidak ada maag berat atau luka lambung", en="no bad heartburn and no stomach ulcer"
        ),
        hint=say(
            id="Maag berat di sini berarti rasa panas atau perih di ulu hati atau dada yang sangat mengganggu.",
            en="Heartburn is a burning feeling behind the breastbone or in the upper belly.",
        ),
        page="food",
    )
    salt_or_fluid_limit = YesNo(
        ask=say(
            id="Apakah dokter meminta Anda membatasi garam atau cairan?",
            en="Has a doctor told you to limit salt or fluids?",
        ),
        says=say(
            id="dokter meminta membatasi garam atau cairan",
            en="a doctor has told you to limit salt or fluids",
        ),
        denies=say(
            id="dokter tidak meminta membatasi garam atau cairan",
            en="no doctor has told you to limit salt or fluids",
        ),
        page="illnesses",
    )
    bleeding_tendency = YesNo(
        ask=say(
            id="Apakah Anda mudah berdarah, atau minum pengencer darah?",
            en="Do you bleed easily, or take blood thinners?",
        ),
        says=say(
            id="mudah berdarah, atau minum pengencer darah",
            en="bleeding easily, or taking blood thinners",
        ),
        denies=say(
            id="tidak mudah berdarah dan tidak minum pengencer darah",
            en="no easy bleeding and no blood thinners",
        ),
        hint=say(
            id="Pengencer darah misalnya warfarin, rivaroksaban, klopidogrel, atau aspirin dosis rendah.",
            en="Blood thinners are, for example, warfarin, rivaroxaban, clopidogrel or low-dose aspirin.",
        ),
        page="illnesses",
    )
    malabsorption_or_gut_surgery = YesNo(
        ask=say(
            id="Pernahkah Anda menjalani operasi lambung atau usus, atau punya penyakit usus yang mengganggu penyerapan makanan?",
            en="Have you had stomach or bowel surgery, or a bowel disease with poor absorption?",
        ),
        says=say(
            id="pernah operasi lambung/usus, atau penyakit usus dengan gangguan penyerapan",
            en="stomach or bowel surgery, or bowel disease with poor absorption",
        ),
        denies=say(
            id="tidak pernah operasi lambung/usus, tidak ada gangguan penyerapan",
            en="no stomach or bowel surgery, no bowel disease with poor absorption",
        ),
        hint=say(
            id="Gangguan penyerapan berarti usus tidak menyerap zat gizi dengan baik, misalnya pada penyakit Crohn.",
            en="Poor absorption means that the bowel takes up too little from food, as in Crohn's disease.",
        ),
        page="food",
    )
    vegan_or_no_animal_food = YesNo(
        ask=say(
            id="Apakah Anda sama sekali tidak makan daging, ikan, telur, dan susu?",
            en="Do you eat no meat, fish, eggs or dairy at all?",
        ),
        says=say(
            id="sama sekali tidak makan daging, ikan, telur, dan susu",
            en="eating no meat, fish, eggs or dairy",
        ),
        denies=say(
            id="masih makan daging, ikan, telur, atau susu",
            en="eating some meat, fish, eggs or dairy",
        ),
        page="food",
    )
    little_sunlight = YesNo(
        ask=say(
            id="Apakah kulit Anda sangat jarang terkena sinar matahari?",
            en="Do you get very little sunlight on your skin?",
        ),
        says=say(
            id="kulit sangat jarang terkena sinar matahari", en="very little sunlight on the skin"
        ),
        denies=say(
            id="kulit cukup sering terkena sinar matahari", en="the skin gets some sunlight"
        ),
        hint=say(
            id="Misalnya hampir selalu di dalam rumah atau seluruh tubuh selalu tertutup.",
            en="For example nearly always indoors, or the whole body always covered.",
        ),
        page="food",
    )
    known_anaemia_or_low_iron = YesNo(
        ask=say(
            id="Apakah Anda anemia, kurang zat besi, haid sangat banyak, atau sering donor darah?",
            en="Do you have anaemia or low iron, heavy periods, or do you give blood often?",
        ),
        says=say(
            id="anemia atau kurang zat besi, haid sangat banyak, atau sering donor",
            en="anaemia or low iron, heavy periods, or frequent blood giving",
        ),
        denies=say(
            id="tidak anemia, kurang zat besi, haid sangat banyak, atau sering donor",
            en="no anaemia, low iron, heavy periods or frequent blood giving",
        ),
        hint=say(
            id="Anemia berarti kurang darah: hemoglobin (Hb) di bawah batas. Tekanan darah rendah bukan anemia.",
            en="Anaemia means too little haemoglobin (Hb) in the blood. Low blood pressure is something else.",
        ),
        page="nerves",
        codes=Codes(icd10="D50"),
    )
    known_hypertension = YesNo(
        ask=say(
            id="Apakah Anda punya tekanan darah tinggi?", en="Do you have high blood pressure?"
        ),
        says=say(id="punya tekanan darah tinggi", en="you have high blood pressure"),
        denies=say(id="tidak punya tekanan darah tinggi", en="you do not have high blood pressure"),
        hint=say(
            id="Termasuk bila tekanan darah normal karena minum obat.",
            en="It counts even if tablets keep the pressure normal.",
        ),
        page="illnesses",
        codes=Codes(snomed="38341003", icd10="I10"),
    )
    known_heart_disease = YesNo(
        ask=say(
            id="Apakah Anda punya penyakit jantung atau gagal jantung?",
            en="Do you have heart disease or heart failure?",
        ),
        says=say(
            id="punya penyakit jantung atau gagal jantung", en="heart disease or heart failure"
        ),
        denies=say(
            id="tidak punya penyakit jantung atau gagal jantung",
            en="no heart disease and no heart failure",
        ),
        hint=say(
            id="Gagal jantung berarti jantung kurang kuat memompa darah.",
            en="Heart failure means that the heart pumps too weakly.",
        ),
        page="illnesses",
        danger=True,
    )
    known_pad = YesNo(
        ask=say(
            id="Apakah dokter pernah mengatakan pembuluh nadi tungkai Anda menyempit?",
            en="Has a doctor told you that the arteries of your legs are narrowed?",
        ),
        says=say(
            id="pembuluh nadi tungkai menyempit menurut dokter",
            en="a doctor has found narrowed leg arteries",
        ),
        denies=say(
            id="dokter tidak pernah menemukan penyempitan pembuluh nadi tungkai",
            en="no doctor has found narrowed leg arteries",
        ),
        hint=say(
            id="Dokter menyebutnya penyakit arteri perifer (PAD). Varises tidak termasuk.",
            en="Doctors call it peripheral artery disease (PAD). Varicose veins do not count.",
        ),
        page="illnesses",
        danger=True,
        codes=Codes(icd10="I73.9"),
    )
    atrial_fibrillation = YesNo(
        ask=say(
            id="Apakah detak jantung Anda tidak teratur (fibrilasi atrium)?",
            en="Is your heartbeat irregular (atrial fibrillation)?",
        ),
        says=say(
            id="detak jantung tidak teratur (fibrilasi atrium)",
            en="an irregular heartbeat (atrial fibrillation)",
        ),
        denies=say(
            id="tidak ada detak jantung tak teratur (fibrilasi atrium)",
            en="no irregular heartbeat (atrial fibrillation)",
        ),
        hint=say(
            id="Biasanya diketahui dari rekam jantung (EKG). Dokter menyebutnya AF.",
            en="It is usually found on a heart tracing (ECG). Doctors call it AF.",
        ),
        page="nerves",
        codes=Codes(snomed="49436004", icd10="I48"),
    )
    known_copd_asthma = YesNo(
        ask=say(
            id="Apakah Anda punya penyakit paru obstruktif kronis (PPOK) atau asma?",
            en="Do you have asthma or chronic obstructive lung disease (COPD)?",
        ),
        says=say(id="punya PPOK atau asma", en="you have COPD or asthma"),
        denies=say(id="tidak punya PPOK atau asma", en="you do not have COPD or asthma"),
        hint=say(
            id="PPOK ialah penyakit paru menahun yang membuat sesak, sering karena rokok.",
            en="COPD is a long-lasting lung disease with breathlessness, often from smoking.",
        ),
        page="illnesses",
        codes=Codes(icd10="J44"),
    )
    snoring_or_apnoea = YesNo(
        ask=say(
            id="Apakah Anda mendengkur keras, atau ada yang melihat Anda berhenti bernapas saat tidur?",
            en="Do you snore loudly, or has anyone seen you stop breathing in sleep?",
        ),
        says=say(
            id="mendengkur keras, atau terlihat berhenti bernapas saat tidur",
            en="loud snoring, or breathing seen to stop in sleep",
        ),
        denies=say(
            id="tidak mendengkur keras, tidak terlihat berhenti bernapas saat tidur",
            en="no loud snoring and no breathing stops seen in sleep",
        ),
        hint=say(
            id="Tanyakan kepada orang yang tidur sekamar.",
            en="Ask someone who sleeps in the same room.",
        ),
        page="mind",
    )
    low_mood_or_worry = YesNo(
        ask=say(
            id="Dalam dua minggu terakhir, apakah Anda murung, putus asa, atau sangat cemas hampir setiap hari?",
            en="In the last two weeks, have you been down, hopeless or very worried most days?",
        ),
        says=say(
            id="murung, putus asa, atau sangat cemas hampir setiap hari, dua minggu",
            en="down, hopeless or very worried most days for two weeks",
        ),
        denies=say(
            id="tidak murung, putus asa, atau sangat cemas hampir setiap hari",
            en="not down, hopeless or very worried most days",
        ),
        page="pattern",
        danger=True,
    )
    thoughts_of_self_harm = YesNo(
        ask=say(
            id="Saat berat seperti ini, pernahkah terlintas keinginan menyakiti diri atau mengakhiri hidup?",
            en="When things are this hard, have you had thoughts of hurting yourself or ending your life?",
        ),
        says=say(
            id="terlintas keinginan menyakiti diri atau mengakhiri hidup",
            en="thoughts of hurting yourself or ending your life",
        ),
        denies=say(
            id="tidak terlintas keinginan menyakiti diri atau mengakhiri hidup",
            en="no thoughts of hurting yourself or ending your life",
        ),
        hint=say(
            id="Banyak orang pernah merasakannya saat lelah dan kurang tidur. Tidak ada jawaban yang salah, dan pertolongan ada.",
            en="Many people have had such thoughts when worn out and short of sleep. No answer is wrong, and there is help.",
        ),
        asked_when=low_mood_or_worry,
        danger=True,
    )
    fast_breathing_panic_with_cramps = YesNo(
        ask=say(
            id="Apakah kram disertai napas cepat, panik, dan kesemutan di jari?",
            en="Do the cramps come with fast breathing, panic and tingling fingers?",
        ),
        says=say(
            id="kram disertai napas cepat, panik, dan kesemutan di jari",
            en="cramps with fast breathing, panic and tingling fingers",
        ),
        denies=say(
            id="kram tidak disertai napas cepat, panik, dan kesemutan di jari",
            en="cramps without fast breathing, panic and tingling fingers",
        ),
        page="mind",
    )
