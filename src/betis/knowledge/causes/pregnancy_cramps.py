"""Pregnancy."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.knowledge.facts.pregnancy import pregnancy
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

pregnancy_cramps = Cause(
    title=say(id="Kehamilan", en="Pregnancy"),
    says=say(
        id=(
            "Kram betis sering terjadi saat hamil, terutama di paruh kedua, sampai akhir saat kehamilan makin lanjut. Angkanya sangat berbeda: hingga 30%, 30–50%, 54,75%, dan 92,1% (satu tempat, mungkin terlalu tinggi). Sebabnya belum diketahui. Rahim yang membesar memang menekan vena besar dan memperlambat aliran balik dari tungkai (sirkulasi). Bahwa tekanan itu, atau katup vena yang bocor karenanya, menimbulkan kram belum terbukti. Begitu pula mineral yang dipakai janin atau hilang karena muntah. Delapan uji kecil magnesium, kalsium, dan vitamin hasilnya bertentangan. Hemoglobin rendah belum terbukti menyebabkan kram, tetapi anemia tetap perlu diperiksa dan diobati saat hamil."
        ),
        en=(
            "Calf cramps are frequent in pregnancy, above all in its second half, as pregnancy grows advanced. The figures differ widely: up to 30%, 30–50%, 54.75%, and 92.1% (one place, probably too high). The cause is not known. The growing womb (uterus) does press on the large vein in the belly (vena cava) and slows the circulation of the legs. That this pressure, or vein valves leaking because of it, brings on cramps is not proven. Nor is it proven for minerals used by the baby or lost by vomiting. Eight small trials of magnesium, calcium and vitamins contradict each other. Low haemoglobin is not shown to cause cramps, but anaemia must be looked for and treated in pregnancy all the same."
        ),
    ),
    do=say(
        id=(
            "Hubungi 119 atau 112, atau ke IGD sekarang, bila sesak mendadak atau nyeri "
            "dada. Begitu juga bila sakit kepala berat disertai pandangan kabur. Periksa "
            "hari ini juga bila muntah terus, atau wajah dan tangan mendadak bengkak. "
            "Begitu juga bila satu tungkai bengkak atau nyeri terus. Tungkai seperti itu "
            "jangan dipijat. Selain itu, sampaikan kram kepada bidan saat kontrol. "
            "Tanyakan darah lengkap dan feritin. Tanyakan dulu sebelum minum magnesium "
            "atau kalsium di luar tablet kehamilan. Kina tidak boleh dipakai saat hamil. "
            "Saat kram, luruskan lutut dan tarik jari kaki ke arah tulang kering. "
            "Berjalanlah ringan, jangan duduk lama, dan tidurlah miring dengan selimut "
            "longgar. Peregangan rutin aman, tetapi dalam uji pada 86 ibu hamil tidak "
            "mengurangi kram; kram berkurang di kedua kelompok. Jangan minum diuretik "
            "tanpa dokter."
        ),
        en=(
            "Call 119 or 112 (or your local number), or go to the emergency department "
            "now, with sudden breathlessness, chest pain, or a severe headache with "
            "blurred sight. Be seen today if you keep vomiting, or if face and hands "
            "suddenly swell. Do so too if one leg is swollen or sore, and do not massage "
            "it. Otherwise mention the cramps to the midwife at your visit. Ask about a "
            "full blood count and ferritin. Ask before taking magnesium or calcium beyond "
            "the antenatal tablets. Quinine is ruled out in pregnancy. During a cramp, "
            "straighten the knee and pull the toes towards the shin. Walk gently, do not "
            "sit for long, and sleep on your side under loose covers. Regular stretching "
            "is safe, but in a trial with 86 pregnant women it did not reduce cramps; "
            "they fell in both groups. Take no diuretic without a doctor."
        ),
    ),
    only_when=person.pregnancy_status.among(
        "first_trimester", "second_trimester", "third_trimester"
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.ROUTINE,
    supports=(
        Weight(
            when=person.pregnancy_status.among("third_trimester"),
            cites="hensley2009",
            grade=Grade.STRONG,
        ),
        Weight(
            when=person.pregnancy_status.among("second_trimester"),
            cites="hensley2009",
            grade=Grade.STRONG,
        ),
        Weight(when=cramp.timing.includes("asleep"), cites="expert_practice", grade=Grade.MODERATE),
    ),
    against=(
        Weight(
            when=circulation.leg_swelling_one_side,
            cites="left_rule",
            grade=Grade.STRONG,
            note="suspect clot",
        ),
        Weight(
            when=pregnancy.severe_headache_or_vision,
            cites="apec_preeclampsia",
            grade=Grade.STRONG,
            note="suspect pre-eclampsia",
        ),
    ),
    checks=(
        "full_blood_count",
        "ferritin",
        "urinalysis",
    ),
    see=(
        "midwife",
        "obstetrician",
    ),
    frequency=(
        Number(
            value="≤ 30%",
            what=say(
                id="kram selama kehamilan",
                en="cramps in pregnancy",
            ),
            people=say(
                id="ibu hamil, dari sebuah tinjauan",
                en="pregnancies, from a review",
            ),
            cites="hensley2009",
        ),
        Number(
            value="30–50%",
            what=say(
                id="kram selama kehamilan, kisaran yang sering dikutip",
                en="cramps in pregnancy, the range usually quoted",
            ),
            people=say(
                id="ibu hamil, terutama paruh kedua",
                en="pregnancies, mostly the second half",
            ),
            cites="preg_young",
        ),
        Number(
            value="54.75%",
            what=say(
                id="kram pada trimester ketiga",
                en="cramps in the third trimester",
            ),
            people=say(
                id="400 ibu hamil, satu rumah sakit",
                en="400 women, one hospital",
            ),
            cites="preg_400",
        ),
        Number(
            value="92.1%",
            what=say(
                id="kram dalam tiga bulan terakhir",
                en="cramps in the past three months",
            ),
            people=say(
                id=("165 ibu yang pernah hamil sebelumnya, satu tempat; mungkin terlalu tinggi"),
                en="165 women pregnant before, one place; probably too high",
            ),
            cites="preg_165",
        ),
    ),
    icd10="O26.8",
    snomed="77386006",
    cites=(
        "hensley2009",
        "preg_young",
        "cochrane_preg",
        "preg_400",
        "preg_165",
        "seejph_pregstretch",
        "apec_preeclampsia",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 30 in week 32",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "third_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 27 in week 20",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 27,
                person.pregnancy_status: "second_trimester",
            },
            expect=YES,
        ),
        Example(
            who="a woman of 25 in week 10 who cramps in her sleep",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 25,
                person.pregnancy_status: "first_trimester",
                cramp.timing: ["asleep"],
            },
            expect=YES,
        ),
        Example(
            who="a woman of 25 in week 10 who cramps only in the day",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 25,
                person.pregnancy_status: "first_trimester",
                cramp.timing: ["sitting_resting"],
            },
            expect=NO,
        ),
        Example(
            who="a woman of 30 who is not pregnant and cramps in her sleep",
            facts={
                person.sex_at_birth: "female",
                person.age_years: 30,
                person.pregnancy_status: "none",
                cramp.timing: ["asleep"],
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "pregnancy_as_cause",
        "late_pregnancy",
        "fetal_skeleton_mineral_use",
        "mother_fetus_nutrient_exchange",
        "pregnancy_toxicosis_vomiting",
        "uterus_compresses_leg_vessels",
        "vena_cava_compression",
        "impaired_venous_outflow",
        "venous_valve_insufficiency",
        "low_hemoglobin",
        "walk_more",
        "avoid_prolonged_sitting",
        "S152",
        "S499",
    ),
    corrects=(
        "fetal_skeleton_mineral_use",
        "mother_fetus_nutrient_exchange",
        "pregnancy_toxicosis_vomiting",
        "uterus_compresses_leg_vessels",
        "impaired_venous_outflow",
        "venous_valve_insufficiency",
        "S152",
        "S499",
    ),
)
