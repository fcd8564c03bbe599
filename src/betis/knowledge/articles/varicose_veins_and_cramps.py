"""Varicose veins and cramps."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

varicose_veins_and_cramps = Article(
    title=say(id="Varises dan kram", en="Varicose veins and cramps"),
    says=say(
        id="Varises sering disebut sebab utama kram, tetapi satu survei besar tidak menemukannya.",
        en="Varicose veins are often called a main cause of cramps, but a large survey did not find it so.",
    ),
    body=(
        say(
            id="Di dalam vena tungkai ada katup yang menjaga darah tetap naik. Bila katup bocor, darah menggenang, vena melebar dan berkelok. Itulah varises. Tanda awalnya sering pembuluh halus seperti sarang laba-laba, lalu kaki berat, lelah, dan bengkak di sore hari.",
            en="In the veins of the leg valves keep the blood rising. If they leak, blood pools and the vein widens and winds. That is a varicose vein. Early signs are often fine spider veins, then, as it progresses, legs heavy, tired and swollen by evening.",
        ),
        say(
            id="Dalam survei pada 1.566 orang, varises berkaitan dengan rasa berat, pegal, dan gatal pada perempuan, dan gatal pada laki-laki. Kram tidak. Banyak keluhan tungkai pada orang dengan varises bukan dari vena.",
            en="In a survey of 1,566 people varicose veins went with heaviness, aching and itching in women, and with itching in men. Not with cramps. Many leg complaints of people with varicose veins do not come from the veins.",
        ),
        say(
            id="Nasihat lama berkata tanda varises muncul jauh sebelum kram, dan kram menandai varises yang parah. Karena kaitannya tidak terbukti, kram tidak menunjukkan parahnya varises. Mengobati varises untuk menghilangkan kram tidak bisa dijanjikan; tidak ada uji tentang itu.",
            en="Old advice says that signs of varicose veins come long before cramps, and that cramps mark bad ones. As the link is not shown, cramps do not tell how bad the veins are. Treating veins to be rid of cramps cannot be promised; there is no trial of it.",
        ),
        say(
            id="Yang menolong vena: berjalan, menggerakkan pergelangan kaki, meninggikan kaki, dan menjaga berat badan. Stoking kompresi dapat meringankan kaki berat; dalam 13 penelitian pada 1.021 orang pemakainya sering merasa lebih baik, tetapi perbandingannya lemah. Ukurannya harus pas, dan denyut nadi kaki diperiksa dulu. Perban elastis yang dililit sendiri mudah terlalu ketat.",
            en="What helps veins: walking, moving the ankles, raising the legs and keeping weight down. Compression stockings may ease heavy legs; in 13 studies of 1,021 people wearers often felt better, but comparisons were weak. They must fit, and foot pulses are checked first. A bandage wound by yourself easily becomes too tight.",
        ),
        say(
            id="Jangan memijat dalam, menekan keras, membekam, atau menusuk di atas varises. Saat kram, regangkan betis perlahan; itu boleh bila tungkai tidak bengkak sebelah, merah, atau panas. Hindari rendaman panas.",
            en="No deep massage, hard pressing, cupping or pricking over varicose veins. During a cramp stretch the calf slowly; that is fine unless one leg is swollen, red or hot. Avoid hot soaks.",
        ),
        say(
            id="Yang perlu dikenali ialah gumpalan darah. Tali keras, merah, dan nyeri di bawah kulit berarti radang vena permukaan: periksakan dalam dua minggu. Bila dekat selangkangan atau tungkai bengkak, datanglah hari itu juga. Gumpalan di vena dalam dapat lepas ke paru dan mengancam nyawa; sesak mendadak atau nyeri dada berarti telepon 119 atau 112 sekarang.",
            en="What must be recognised is a clot. A hard, red, sore cord under the skin is an inflamed surface vein: see a doctor within two weeks. If it is near the groin, or the leg swells, come the same day. A clot in a deep vein can travel to the lung and threaten life; sudden breathlessness or chest pain means call 119, 112 or your local number now.",
        ),
        say(
            id="Mulailah dari dokter umum, yang dapat merujuk ke dokter bedah vaskular. Spesialis vena (flebolog) jarang ada di Indonesia. USG vena (Doppler) menilai katup dan mencari gumpalan. Untuk kram saja, tanpa keluhan vena, pemeriksaan itu tidak perlu.",
            en="Start with a general practitioner, who can refer you to a vascular surgeon. Vein specialists (phlebologists) are rare in Indonesia. A vein scan (Doppler) looks at valves and for clots. For cramps alone, without vein complaints, it is not needed.",
        ),
    ),
    numbers=(
        Number(
            value="6-44%",
            what=say(
                id="radang vena permukaan yang disertai atau menjadi gumpalan vena dalam",
                en="inflamed surface veins with or leading to a deep clot",
            ),
            people=say(id="pedoman, beberapa penelitian", en="a guideline, several studies"),
            cites="svt_ggc",
        ),
        Number(
            value="14.3%",
            what=say(id="varises", en="varicose veins"),
            people=say(id="3.072 orang dewasa di Bonn, Jerman", en="3,072 adults in Bonn, Germany"),
            cites="bonn_vein",
        ),
    ),
    cites=(
        "edinburgh_vein",
        "compression2021",
        "svt_ggc",
        "nice_dvt",
        "bonn_vein",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "leg_swelling",
        "leg_heaviness",
        "leg_fatigue",
        "spider_veins",
        "varicose_signs_precede_cramps",
        "varicose_veins",
    ),
    corrects=(
        "varicose_veins",
        "varicose_signs_precede_cramps",
    ),
)
