"""Other conditions, asked only when some advice depends on them."""

from betis.guideline.fact import Group, YesNo
from betis.knowledge.facts.body import body
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.person import person
from betis.logic.text import say


class conditions(Group):
    """Other conditions, asked only when some advice depends on them."""

    title = say(id="Keadaan lain", en="Other conditions")

    has_pacemaker = YesNo(
        ask=say(
            id="Apakah Anda memakai alat pacu jantung atau alat listrik lain yang ditanam di tubuh?",
            en="Do you have a pacemaker or another electrical device in the body?",
        ),
        says=say(
            id="memakai alat pacu jantung atau alat listrik tanam",
            en="a pacemaker or another implanted electrical device",
        ),
        denies=say(
            id="tidak memakai alat pacu jantung atau alat listrik tanam",
            en="no pacemaker and no implanted electrical device",
        ),
        hint=say(
            id="Termasuk alat kejut jantung tanam (ICD) dan perangsang saraf.",
            en="An implanted defibrillator (ICD) and a nerve stimulator count.",
        ),
        page="conditions",
    )
    heart_block_or_slow_heart = YesNo(
        ask=say(
            id="Pernahkah dokter mengatakan listrik jantung Anda terhambat, atau denyutnya terlalu lambat?",
            en="Has a doctor told you of a heart block, or that your heart beats too slowly?",
        ),
        says=say(
            id="listrik jantung terhambat atau denyut terlalu lambat",
            en="a heart block or a heart that beats too slowly",
        ),
        denies=say(
            id="listrik jantung tidak terhambat dan denyut tidak terlalu lambat",
            en="no heart block and no slow heart",
        ),
        hint=say(
            id="Biasanya ketahuan dari rekam jantung (EKG). Istilahnya blok jantung.",
            en="It usually shows on a heart tracing (ECG).",
        ),
        page="conditions",
    )
    heart_or_lung_not_stable = YesNo(
        ask=say(
            id="Apakah penyakit jantung atau paru Anda sedang belum terkendali, misalnya sesak saat diam?",
            en="Is your heart or lung disease not under control now, for example breathless at rest?",
        ),
        says=say(
            id="penyakit jantung atau paru belum terkendali",
            en="heart or lung disease that is not under control",
        ),
        denies=say(
            id="penyakit jantung atau paru terkendali", en="heart or lung disease under control"
        ),
        hint=say(
            id="Termasuk bila dokter meminta Anda jangan banyak bergerak dulu.",
            en="It counts if a doctor told you not to exert yourself for now.",
        ),
        asked_when=body.known_heart_disease | body.known_copd_asthma,
        page="conditions",
    )
    long_qt = YesNo(
        ask=say(
            id="Pernahkah dokter mengatakan QT jantung Anda panjang, atau Anda minum obat yang memanjangkannya?",
            en="Has a doctor told you of a long QT, or do you take a medicine that lengthens it?",
        ),
        says=say(
            id="QT jantung panjang, atau minum obat yang memanjangkannya",
            en="a long QT, or a medicine that lengthens it",
        ),
        denies=say(
            id="QT jantung tidak panjang dan tidak minum obat yang memanjangkannya",
            en="no long QT and no medicine that lengthens it",
        ),
        hint=say(
            id="QT dibaca dari rekam jantung (EKG). Obat contohnya amiodaron dan sebagian antibiotik.",
            en="QT is read from a heart tracing (ECG). Such medicines are amiodarone and some antibiotics.",
        ),
        page="conditions",
    )
    low_blood_pressure = YesNo(
        ask=say(
            id="Apakah tekanan darah Anda sering terlalu rendah?",
            en="Is your blood pressure often too low?",
        ),
        says=say(
            id="tekanan darah sering terlalu rendah", en="blood pressure that is often too low"
        ),
        denies=say(
            id="tekanan darah tidak sering terlalu rendah", en="blood pressure not often too low"
        ),
        hint=say(
            id="Misalnya angka atas di bawah 90, atau sering hampir pingsan saat berdiri.",
            en="For example an upper number below 90, or often near fainting when you stand up.",
        ),
        page="conditions",
    )
    myasthenia_gravis = YesNo(
        ask=say(id="Apakah Anda punya miastenia gravis?", en="Do you have myasthenia gravis?"),
        says=say(id="punya miastenia gravis", en="myasthenia gravis"),
        denies=say(id="tidak punya miastenia gravis", en="no myasthenia gravis"),
        hint=say(
            id="Penyakit otot cepat lelah, misalnya kelopak mata turun dan lemah menjelang sore.",
            en="A disease in which muscles tire fast, such as drooping eyelids and weakness late in the day.",
        ),
        page="conditions",
    )
    glaucoma = YesNo(
        ask=say(
            id="Apakah Anda punya glaukoma (tekanan bola mata tinggi)?",
            en="Do you have glaucoma (high pressure in the eye)?",
        ),
        says=say(id="punya glaukoma", en="glaucoma"),
        denies=say(id="tidak punya glaukoma", en="no glaucoma"),
        page="conditions",
    )
    prostate_enlargement = YesNo(
        ask=say(
            id="Apakah prostat Anda membesar, atau Anda sulit mengeluarkan air kencing?",
            en="Is your prostate enlarged, or is it hard to pass urine?",
        ),
        says=say(
            id="prostat membesar atau sulit kencing",
            en="an enlarged prostate or trouble passing urine",
        ),
        denies=say(
            id="prostat tidak membesar dan kencing lancar",
            en="no enlarged prostate and no trouble passing urine",
        ),
        asked_when=person.sex_at_birth.among("male"),
        page="conditions",
    )
    kidney_stones = YesNo(
        ask=say(id="Pernahkah Anda punya batu ginjal?", en="Have you ever had kidney stones?"),
        says=say(id="pernah punya batu ginjal", en="kidney stones, now or before"),
        denies=say(id="tidak pernah punya batu ginjal", en="no kidney stones ever"),
        page="conditions",
    )
    high_calcium_or_sarcoidosis = YesNo(
        ask=say(
            id="Pernahkah dokter mengatakan kalsium darah Anda tinggi, atau Anda punya sarkoidosis?",
            en="Has a doctor told you of high blood calcium, or of sarcoidosis?",
        ),
        says=say(
            id="kalsium darah tinggi atau sarkoidosis", en="high blood calcium or sarcoidosis"
        ),
        denies=say(
            id="kalsium darah tidak tinggi dan tidak ada sarkoidosis",
            en="no high blood calcium and no sarcoidosis",
        ),
        hint=say(
            id="Sarkoidosis ialah penyakit radang yang sering mengenai paru.",
            en="Sarcoidosis is an inflammatory disease that often affects the lungs.",
        ),
        page="conditions",
    )
    high_potassium_before = YesNo(
        ask=say(
            id="Pernahkah kalium darah Anda terlalu tinggi?",
            en="Has your blood potassium ever been too high?",
        ),
        says=say(
            id="kalium darah pernah terlalu tinggi", en="blood potassium too high in the past"
        ),
        denies=say(
            id="kalium darah tidak pernah terlalu tinggi", en="blood potassium never too high"
        ),
        hint=say(id="Diketahui dari tes darah.", en="It shows in a blood test."),
        asked_when=body.known_kidney_disease
        | body.known_diabetes
        | body.known_heart_disease
        | body.dizzy_standing_salt_craving_dark_skin
        | medicines_taken.medicines.includes("ace_or_arb", "potassium_sparing_diuretic"),
        page="conditions",
    )
    addison_disease = YesNo(
        ask=say(
            id="Apakah Anda punya penyakit Addison (kelenjar anak ginjal kurang bekerja)?",
            en="Do you have Addison's disease (underactive adrenal glands)?",
        ),
        says=say(id="punya penyakit Addison", en="Addison's disease"),
        denies=say(id="tidak punya penyakit Addison", en="no Addison's disease"),
        page="conditions",
    )
    takes_warfarin = YesNo(
        ask=say(
            id="Apakah Anda minum warfarin atau pengencer darah sejenis?",
            en="Do you take warfarin or a similar blood thinner?",
        ),
        says=say(
            id="minum warfarin atau pengencer darah sejenis",
            en="taking warfarin or a similar blood thinner",
        ),
        denies=say(id="tidak minum warfarin atau sejenisnya", en="not taking warfarin or the like"),
        hint=say(
            id="Yang dimaksud pengencer darah yang diawasi dengan tes INR.",
            en="This means a blood thinner checked with an INR test.",
        ),
        asked_when=body.bleeding_tendency,
        page="conditions",
    )
    low_platelets_or_haemolysis = YesNo(
        ask=say(
            id="Pernahkah trombosit Anda rendah, atau sel darah merah Anda pecah (hemolisis)?",
            en="Have your platelets been low, or your red blood cells broken down (haemolysis)?",
        ),
        says=say(
            id="trombosit pernah rendah atau sel darah merah pecah",
            en="low platelets or broken red cells",
        ),
        denies=say(
            id="trombosit tidak pernah rendah dan sel darah merah tidak pecah",
            en="platelets never low and no broken red cells",
        ),
        hint=say(id="Diketahui dari tes darah.", en="It shows in a blood test."),
        page="conditions",
    )
    quinine_reaction = YesNo(
        ask=say(
            id="Pernahkah Anda bereaksi buruk terhadap kina, juga dari air tonik?",
            en="Have you ever reacted badly to quinine, also in tonic water?",
        ),
        says=say(
            id="pernah bereaksi buruk terhadap kina", en="a bad reaction to quinine in the past"
        ),
        denies=say(
            id="tidak pernah bereaksi buruk terhadap kina", en="no bad reaction to quinine ever"
        ),
        hint=say(
            id="Misalnya ruam, memar, perdarahan, demam, atau telinga berdenging.",
            en="For example rash, bruises, bleeding, fever or ringing ears.",
        ),
        page="conditions",
    )
    optic_or_retinal_disease = YesNo(
        ask=say(
            id="Apakah Anda punya radang saraf mata atau penyakit retina?",
            en="Do you have inflammation of the optic nerve, or retinal disease?",
        ),
        says=say(
            id="radang saraf mata atau penyakit retina", en="optic neuritis or retinal disease"
        ),
        denies=say(
            id="tidak ada radang saraf mata atau penyakit retina",
            en="no optic neuritis and no retinal disease",
        ),
        hint=say(
            id="Retina ialah lapisan peka cahaya di belakang mata.",
            en="The retina is the light-sensitive layer at the back of the eye.",
        ),
        page="conditions",
    )
    sedation_medicine = YesNo(
        ask=say(
            id="Apakah Anda minum obat yang membuat mengantuk?",
            en="Do you take a medicine that makes you sleepy?",
        ),
        says=say(
            id="minum obat yang membuat mengantuk", en="taking a medicine that makes you sleepy"
        ),
        denies=say(
            id="tidak minum obat yang membuat mengantuk", en="no medicine that makes you sleepy"
        ),
        hint=say(
            id="Misalnya obat tidur, obat penenang, pereda nyeri kuat (opioid), atau obat alergi yang membuat kantuk.",
            en="For example sleeping tablets, sedatives, strong painkillers (opioids) or drowsy allergy tablets.",
        ),
        page="conditions",
    )
    beta_blocker = YesNo(
        ask=say(
            id="Apakah Anda minum obat jantung atau darah tinggi berakhiran -olol, atau tetes mata sejenis?",
            en="Do you take a heart or blood-pressure medicine ending in -olol, or such eye drops?",
        ),
        says=say(id="memakai obat berakhiran -olol", en="taking a medicine ending in -olol"),
        denies=say(id="tidak memakai obat berakhiran -olol", en="no medicine ending in -olol"),
        hint=say(
            id="Misalnya bisoprolol, propranolol, atau timolol tetes mata.",
            en="For example bisoprolol, propranolol or timolol eye drops.",
        ),
        page="conditions",
    )
    ciprofloxacin_or_fluvoxamine = YesNo(
        ask=say(
            id="Apakah Anda minum siprofloksasin atau fluvoksamin?",
            en="Do you take ciprofloxacin or fluvoxamine?",
        ),
        says=say(
            id="minum siprofloksasin atau fluvoksamin", en="taking ciprofloxacin or fluvoxamine"
        ),
        denies=say(
            id="tidak minum siprofloksasin atau fluvoksamin",
            en="no ciprofloxacin and no fluvoxamine",
        ),
        hint=say(
            id="Siprofloksasin ialah antibiotik. Fluvoksamin ialah obat antidepresi.",
            en="Ciprofloxacin is an antibiotic. Fluvoxamine is an antidepressant.",
        ),
        page="conditions",
    )
    sugar_lowering_tablets = YesNo(
        ask=say(
            id="Apakah Anda minum obat gula yang bisa membuat gula darah terlalu rendah?",
            en="Do you take diabetes tablets that can make your blood sugar too low?",
        ),
        says=say(
            id="minum obat gula yang bisa menurunkan gula terlalu rendah",
            en="diabetes tablets that can lower sugar too far",
        ),
        denies=say(id="tidak minum obat gula semacam itu", en="no such diabetes tablets"),
        hint=say(
            id="Misalnya glimepirid, glibenklamid, atau gliklazid.",
            en="For example glimepiride, glibenclamide or gliclazide.",
        ),
        asked_when=body.known_diabetes,
        page="conditions",
    )
    relaxant_or_anaesthetic_allergy = YesNo(
        ask=say(
            id="Pernahkah Anda alergi terhadap tolperison, eperison, atau obat bius setempat seperti lidokain?",
            en="Have you had an allergy to tolperisone, eperisone or a local anaesthetic such as lidocaine?",
        ),
        says=say(
            id="alergi tolperison, eperison, atau obat bius setempat",
            en="an allergy to tolperisone, eperisone or a local anaesthetic",
        ),
        denies=say(
            id="tidak alergi tolperison, eperison, atau obat bius setempat",
            en="no allergy to tolperisone, eperisone or a local anaesthetic",
        ),
        page="conditions",
    )
    porphyria = YesNo(
        ask=say(id="Apakah Anda punya porfiria?", en="Do you have porphyria?"),
        says=say(id="punya porfiria", en="porphyria"),
        denies=say(id="tidak punya porfiria", en="no porphyria"),
        hint=say(
            id="Penyakit bawaan yang jarang. Serangannya bisa dipicu obat.",
            en="A rare inherited disease. Medicines can set off its attacks.",
        ),
        page="conditions",
    )
    substance_misuse = YesNo(
        ask=say(
            id="Pernahkah Anda kecanduan alkohol, obat, atau narkoba?",
            en="Have you ever been dependent on alcohol, medicines or drugs?",
        ),
        says=say(
            id="pernah kecanduan alkohol, obat, atau narkoba",
            en="dependence on alcohol, medicines or drugs, now or before",
        ),
        denies=say(id="tidak pernah kecanduan", en="never dependent on such substances"),
        page="conditions",
    )
    alcohol_dependence = YesNo(
        ask=say(
            id="Apakah Anda gemetar, berkeringat, atau gelisah bila sehari tidak minum alkohol?",
            en="Do you get shaky, sweaty or restless after a day without alcohol?",
        ),
        says=say(
            id="gemetar atau gelisah bila tidak minum alkohol",
            en="shaky or restless without alcohol",
        ),
        denies=say(
            id="tidak gemetar atau gelisah bila tidak minum alkohol",
            en="not shaky or restless without alcohol",
        ),
        hint=say(
            id="Itu tanda tubuh sudah bergantung pada alkohol.",
            en="It is a sign that the body depends on alcohol.",
        ),
        asked_when=lifestyle.alcohol_units_per_week.at_least(1),
        page="conditions",
    )
    weak_immunity = YesNo(
        ask=say(
            id="Apakah daya tahan tubuh Anda lemah karena penyakit atau obat?",
            en="Is your immune system weak because of an illness or a medicine?",
        ),
        says=say(id="daya tahan tubuh lemah", en="a weak immune system"),
        denies=say(id="daya tahan tubuh tidak lemah", en="no weak immune system"),
        hint=say(
            id="Misalnya kemoterapi, cangkok organ, atau HIV yang belum terkendali.",
            en="For example chemotherapy, a transplant, or HIV that is not under control.",
        ),
        page="conditions",
    )
    dementia = YesNo(
        ask=say(id="Apakah Anda punya demensia (pikun)?", en="Do you have dementia?"),
        says=say(id="punya demensia", en="dementia"),
        denies=say(id="tidak punya demensia", en="no dementia"),
        page="conditions",
    )
    surgery_soon = YesNo(
        ask=say(
            id="Apakah Anda akan menjalani operasi dalam beberapa minggu ini?",
            en="Will you have an operation in the coming weeks?",
        ),
        says=say(
            id="akan menjalani operasi dalam beberapa minggu ini",
            en="an operation in the coming weeks",
        ),
        denies=say(
            id="tidak akan dioperasi dalam beberapa minggu ini",
            en="no operation in the coming weeks",
        ),
        page="conditions",
    )
    hla_b1502 = YesNo(
        ask=say(
            id="Pernahkah tes gen menunjukkan HLA-B*15:02 pada Anda?",
            en="Has a gene test shown HLA-B*15:02 in you?",
        ),
        says=say(id="punya gen HLA-B*15:02", en="the gene HLA-B*15:02"),
        denies=say(id="tidak punya gen HLA-B*15:02", en="not the gene HLA-B*15:02"),
        hint=say(
            id="Gen ini lebih sering pada orang Asia. Reaksi kulit berat karena obat lebih mudah terjadi.",
            en="It is commoner in people of Asian ancestry. Severe skin reactions to some medicines are likelier.",
        ),
        page="conditions",
    )
    copper_deficiency = YesNo(
        ask=say(
            id="Pernahkah dokter mengatakan tembaga dalam darah Anda kurang?",
            en="Has a doctor told you that your blood is low in copper?",
        ),
        says=say(id="tembaga darah kurang", en="low blood copper"),
        denies=say(id="tembaga darah tidak kurang", en="no low blood copper"),
        page="conditions",
    )
    maple_syrup_urine_disease = YesNo(
        ask=say(
            id="Apakah Anda punya penyakit bawaan «maple syrup urine disease»?",
            en="Do you have maple syrup urine disease?",
        ),
        says=say(id="punya penyakit «maple syrup urine disease»", en="maple syrup urine disease"),
        denies=say(id="tidak punya penyakit itu", en="no maple syrup urine disease"),
        hint=say(
            id="Penyakit bawaan yang jarang; tubuh tidak bisa mengolah sebagian asam amino.",
            en="A rare inherited disease; the body cannot handle some amino acids.",
        ),
        page="conditions",
    )
    thiamine_deficiency = YesNo(
        ask=say(
            id="Pernahkah dokter mengatakan Anda kekurangan vitamin B1 (tiamin)?",
            en="Has a doctor told you that you lack vitamin B1 (thiamine)?",
        ),
        says=say(id="kekurangan vitamin B1", en="a lack of vitamin B1"),
        denies=say(id="tidak kekurangan vitamin B1", en="no lack of vitamin B1"),
        page="conditions",
    )
    liver_confusion = YesNo(
        ask=say(
            id="Pernahkah Anda bingung, mengantuk berat, atau tidak sadar karena penyakit hati?",
            en="Have you been confused, very drowsy or unconscious because of the liver disease?",
        ),
        says=say(
            id="pernah bingung atau tidak sadar karena penyakit hati",
            en="confusion or coma from the liver disease",
        ),
        denies=say(
            id="tidak pernah bingung karena penyakit hati", en="no confusion from the liver disease"
        ),
        hint=say(
            id="Istilahnya ensefalopati hepatik.", en="Doctors call it hepatic encephalopathy."
        ),
        asked_when=body.known_liver_disease,
        page="conditions",
    )
    exercise_not_advised_in_pregnancy = YesNo(
        ask=say(
            id="Pernahkah bidan atau dokter melarang Anda berolahraga selama kehamilan ini?",
            en="Has a midwife or doctor told you not to exercise in this pregnancy?",
        ),
        says=say(
            id="dilarang berolahraga selama kehamilan ini",
            en="told not to exercise in this pregnancy",
        ),
        denies=say(
            id="tidak dilarang berolahraga selama kehamilan ini",
            en="not told to avoid exercise in this pregnancy",
        ),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester"
        ),
        page="conditions",
    )
    on_magnesium_drip = YesNo(
        ask=say(
            id="Apakah Anda sedang mendapat infus magnesium, misalnya karena preeklamsia?",
            en="Are you being given magnesium by drip, for example for pre-eclampsia?",
        ),
        says=say(id="sedang mendapat infus magnesium", en="magnesium by drip now"),
        denies=say(id="tidak sedang mendapat infus magnesium", en="no magnesium by drip now"),
        asked_when=person.pregnancy_status.among(
            "first_trimester", "second_trimester", "third_trimester", "postpartum"
        ),
        page="conditions",
    )
    limb_to_rest_on_dialysis = YesNo(
        ask=say(
            id="Apakah akses cuci darah ada di tungkai, atau petugas melarang menggerakkannya?",
            en="Is your dialysis access in the leg, or did staff say not to move that limb?",
        ),
        says=say(
            id="akses cuci darah di tungkai, atau tungkai tidak boleh digerakkan",
            en="dialysis access in the leg, or a limb that must rest",
        ),
        denies=say(
            id="akses cuci darah tidak di tungkai dan tungkai boleh digerakkan",
            en="no access in the leg, and the limb may move",
        ),
        asked_when=body.on_dialysis,
        page="conditions",
    )
    access_clotted_recently = YesNo(
        ask=say(
            id="Apakah akses cuci darah Anda baru-baru ini tersumbat bekuan?",
            en="Has your dialysis access clotted recently?",
        ),
        says=say(
            id="akses cuci darah baru tersumbat bekuan", en="dialysis access clotted recently"
        ),
        denies=say(
            id="akses cuci darah tidak tersumbat belakangan ini",
            en="dialysis access not clotted recently",
        ),
        asked_when=body.on_dialysis,
        page="conditions",
    )
