"""Pregnancy and the six weeks after birth."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.person import person
from betis.knowledge.situations.pregnant_or_postpartum import pregnant_or_postpartum
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnancy = Population(
    title=say(
        id="Hamil dan enam minggu setelah melahirkan", en="Pregnancy and the six weeks after birth"
    ),
    says=say(
        id="Kram betis sering muncul saat hamil, biasanya pada trimester kedua dan ketiga. Dugaan sebabnya adalah berat badan bertambah, aliran vena melambat, cairan tubuh berubah, dan saraf tertekan. Belum satu pun terbukti. Delapan uji kecil belum memastikan manfaat magnesium, kalsium, atau vitamin, dan kram sering membaik tanpa obat.",
        en="Calf cramps are common in pregnancy, usually in the second and third trimester. Suspected reasons are extra weight, slower flow in the veins, changes in body fluid, and pressure on nerves. None of them is proven. Eight small trials leave it open whether magnesium, calcium or vitamins help, and cramps often ease without treatment.",
    ),
    when=pregnant_or_postpartum.holds,
    do=(
        Advice(
            text=say(
                id="Saat kram, luruskan lutut, lalu tarik ujung kaki perlahan ke arah tulang kering.",
                en="During a cramp straighten the knee and pull the toes slowly towards the shin.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Regangkan betis perlahan sebelum tidur. Ini aman, tetapi satu uji pada 86 ibu hamil tidak menunjukkan kramnya berkurang.",
                en="Stretch the calves gently before bed. It is safe, but a trial in 86 pregnant women did not show fewer cramps.",
            ),
            cites="seejph_pregstretch",
            seen=True,
        ),
        Advice(
            text=say(
                id="Sering berjalan demi sirkulasi, dan jangan duduk terlalu lama. Untuk kram, keduanya belum terbukti. Saat duduk atau di kendaraan, gerakkan lutut dan pergelangan kaki; kencangkan lalu lepaskan betis.",
                en="Walk often for the circulation, and do not sit for too long. For cramps neither is proven. While sitting or travelling, move the knees and ankles, and tense and release the calves.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Beristirahatlah dengan kaki ditinggikan. Tidur miring, dan longgarkan selimut di kaki.",
                en="Rest with the legs raised. Sleep on your side with loose covers over the feet.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Ceritakan kram saat kontrol. Tanyakan dulu sebelum minum magnesium atau kalsium di luar tablet kehamilan.",
                en="Mention cramps at the antenatal visit. Ask before taking magnesium or calcium beyond the usual antenatal tablets.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Minta hemoglobin diperiksa. Obat untuk menaikkannya ditentukan dokter atau bidan. Anemia penting diobati, tetapi belum terbukti menyebabkan kram.",
                en="Have haemoglobin checked. Medicine to raise it is chosen by a doctor or midwife. Anaemia matters, but is not shown to cause cramps.",
            ),
            cites="hensley2009",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Kina tidak boleh dipakai untuk kram saat hamil.",
                en="Quinine must not be used for cramps in pregnancy.",
            ),
            cites="cochrane_preg",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan memijat kuat atau dalam. Bila satu tungkai bengkak atau nyeri, jangan memijat sama sekali: pernah terjadi sumbatan paru setelah pijat.",
                en="No firm or deep massage. If one leg is swollen or sore, no massage at all: a lung clot after massage has been reported.",
            ),
            cites="massage_pe",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri pereda nyeri antiradang seperti ibuprofen atau jamu pegal linu. Hindari mandi yang sangat panas.",
                en="Do not buy anti-inflammatory painkillers such as ibuprofen or aches-and-pains jamu on your own. Avoid very hot baths.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Satu betis bengkak, hangat, merah, atau terus nyeri: mungkin ada gumpalan darah. Ke IGD hari ini juga, dan jangan dipijat.",
                en="One calf that is swollen, warm, red or constantly painful may be a blood clot. Go to an emergency department today, and do not massage it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Sesak mendadak, nyeri dada, atau batuk darah: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Sudden breathlessness, chest pain or coughing blood: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Perdarahan, perut sangat nyeri, sakit kepala berat, penglihatan kabur, atau kejang: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Bleeding, severe belly pain, severe headache, blurred vision or a fit: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Wajah dan tangan mendadak bengkak: periksakan tekanan darah hari ini juga.",
                en="Sudden swelling of face and hands: have the blood pressure checked today.",
            ),
            cites="apec_preeclampsia",
            seen=True,
        ),
    ),
    frequency=(
        Number(
            value="30%",
            what=say(
                id="ibu hamil yang mengalami kram, paling banyak",
                en="pregnant women with cramps, at most",
            ),
            people=say(id="kehamilan dalam sebuah tinjauan", en="pregnancies in a review"),
            cites="hensley2009",
        ),
        Number(
            value="30-50%",
            what=say(id="kisaran yang sering dikutip", en="the range usually quoted"),
            people=say(id="ibu hamil", en="pregnant women"),
            cites="preg_165",
        ),
        Number(
            value="54.75%",
            what=say(id="ibu yang mengalami kram", en="women with cramps"),
            people=say(
                id="400 ibu hamil trimester ketiga, satu rumah sakit",
                en="400 women in the third trimester, one hospital",
            ),
            cites="preg_400",
        ),
        Number(
            value="92.1%",
            what=say(
                id="ibu yang mengalami kram dalam tiga bulan, mungkin terlalu tinggi",
                en="women with cramps in three months, probably too high",
            ),
            people=say(
                id="165 ibu yang pernah hamil sebelumnya, satu tempat",
                en="165 women pregnant before, one place",
            ),
            cites="preg_165",
        ),
    ),
    cites=(
        "hensley2009",
        "cochrane_preg",
        "preg_400",
        "preg_165",
        "massage_pe",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 29 in week 32 of pregnancy",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 29,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 34 who gave birth three weeks ago",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 34,
                person.pregnancy_status: "postpartum",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 30 who is not pregnant",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "none",
            },
            expect=NO,
        ),
        Example(
            who="a man of 70, to whom the question does not apply",
            facts={person.sex_at_birth: "male", person.age_years: 70},
            expect=NO,
        ),
        Example(
            who="a woman of 25 who was not asked",
            facts={person.sex_at_birth: "female", person.age_years: 25},
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "second_third_trimester",
        "pregnancy_drugs_doctor_only",
        "walk_more",
        "avoid_prolonged_sitting",
    ),
)
