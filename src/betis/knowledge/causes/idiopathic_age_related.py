"""Common night cramp without a specific cause (age-related)."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

idiopathic_age_related = Cause(
    title=say(
        id="Kram malam umum tanpa sebab khusus (terkait usia)",
        en="Common night cramp without a specific cause (age-related)",
    ),
    says=say(
        id=(
            "Pada kebanyakan orang, kram malam tidak punya penyebab yang bisa ditemukan (idiopatik). Sebab pastinya belum diketahui; saraf dan otot yang menua dan lelah diduga berperan. Kram ini umum: 37 % dan 50 % dalam dua survei Inggris. Angkanya 46 % pada usia 60 tahun ke atas di Prancis, dan 54 % di atas 80 tahun. Perempuan lebih sering (rasio odds 1,96; 1,28–3,03). Bertambah usia, bertambah sering. Sekitar 50–60 % orang dewasa dan 7 % anak pernah mengalaminya; angka 75 % semua umur tidak berdasar. Sebab yang disebut orang banyak dan beragam, dari luar maupun dari dalam tubuh, dari kurang vitamin sampai perubahan dan penyakit seluruh tubuh (sistemik). Sebagian memang berkaitan dengan kram. Namun klaim bahwa kebanyakan kram malam berasal dari penyakit kronis tidak didukung data. Aliran darah, oksigen (hipoksia), zat gizi, atau metabolisme yang melambat saat tidur tidak terbukti sebagai sebab; dalam satu survei gejala pembuluh darah hanya menjelaskan 12 % perbedaan. Untuk cahaya terlalu terang, makanan tinggi protein, dan asam laktat, kami tidak mengenal bukti apa pun. Puncak di musim panas tercatat di negeri empat musim; di dekat khatulistiwa itu tidak berlaku."
        ),
        en=(
            "In most people night cramps have no cause that can be found (idiopathic). The exact cause is not known; ageing and tired nerves and muscles are suspected. These cramps are common: 37% and 50% in two British surveys, 46% at 60 and over in France, 54% above 80. Women have them more often (odds ratio 1.96; 1.28–3.03). They rise with age. About 50–60% of adults and 7% of children have had them at some time; the figure of 75% at all ages has no basis. The reasons that people name are many and varied: external and internal, from lack of vitamins to changes and diseases of the whole body (systemic). Some do go with cramps, but the claim that most night cramps come from chronic disease is not supported by data. Blood flow, lack of oxygen (hypoxia), nutrients or metabolism slowing in sleep are not shown to be the cause; in one survey vascular symptoms explained only 12% of the difference. For too bright light, a high-protein diet and lactic acid we know of no evidence. A summer peak is recorded in countries with four seasons; near the equator it does not apply."
        ),
    ),
    do=say(
        id=(
            "Saat kram: regangkan betis pelan, kecuali tungkai bengkak, merah, panas, atau baru cedera. "
            "Peregangan betis dan paha belakang sebelum tidur boleh dicoba enam minggu. "
            "Hasil ujinya berbeda: pada 80 orang kram berkurang 1,2 kali per malam; pada 191 orang peregangan betis saja sama dengan latihan semu. "
            "Di kelompok plasebo pun kram berkurang sekitar sepertiga. "
            "Minta dokter atau apoteker meninjau semua obat Anda; jangan menghentikannya sendiri. "
            "Tes darah biasanya tidak perlu bila tidak ada petunjuk lain. "
            "Kunjungan biasa bila kram sering atau merusak tidur. "
            "Otot makin lemah atau mengecil: ke dokter dalam dua minggu. "
            "Satu tungkai bengkak, atau kram tidak lepas setelah 10 menit: periksa hari ini juga. "
            "Tungkai mendadak dingin dan pucat: telepon 119 atau 112 sekarang."
        ),
        en=(
            "During a cramp: stretch the calf gently, unless the leg is swollen, red, hot or newly injured. "
            "Stretching calf and back of thigh before bed may be tried for six weeks. "
            "Trials differ: in 80 people there were 1.2 fewer cramps a night; in 191 people calf stretching alone was no better than sham exercise. "
            "Even placebo groups improved by about a third. "
            "Have a doctor or pharmacist review all your medicines; do not stop any on your own. "
            "Blood tests are usually unnecessary without other pointers. "
            "Make a routine visit if cramps are frequent or spoil sleep. "
            "Muscles growing weaker or thinner: see a doctor within two weeks. "
            "One leg swollen, or a cramp that does not let go after 10 minutes: be seen the same day. "
            "A leg suddenly cold and pale: call 119 or 112 now."
        ),
    ),
    only_when=person.age_years.at_least(18),
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(when=person.age_years.at_least(50), cites="naylor1994", grade=Grade.STRONG),
        Weight(when=cramp.timing.includes("asleep"), cites="hallegraeff2017", grade=Grade.MODERATE),
        Weight(
            when=cramp.cramp_sites.includes("calf"), cites="maisonneuve2016", grade=Grade.MODERATE
        ),
        Weight(when=cramp.relief_by_stretch, cites="nsf_srlc", grade=Grade.MODERATE),
        Weight(
            when=cramp.problem_duration_weeks.at_least(52),
            cites="maisonneuve2016",
            grade=Grade.WEAK,
            note="58% had them for 5 years or more",
        ),
        Weight(
            when=person.sex_at_birth.among("female"),
            cites="abdulla1999",
            grade=Grade.WEAK,
            ratio=1.96,
            low=1.28,
            high=3.03,
            measure="odds ratio",
        ),
    ),
    against=(
        Weight(when=nerve_muscle.weakness_progressive, cites="mnd_redflag", grade=Grade.STRONG),
        Weight(when=circulation.leg_swelling_one_side, cites="expert_practice", grade=Grade.STRONG),
        Weight(
            when=medicines_taken.medicine_before_cramps, cites="garrison2012", grade=Grade.MODERATE
        ),
    ),
    fixed=8,
    see=(
        "oneself",
        "pharmacist",
        "gp",
    ),
    frequency=(
        Number(
            value="37 %",
            what=say(id="kram saat istirahat", en="rest cramps"),
            people=say(
                id="233 orang, daftar praktik dokter umum di Inggris",
                en="233 people on a UK general practice register",
            ),
            cites="naylor1994",
        ),
        Number(
            value="50 %",
            what=say(
                id="kram saat istirahat; perempuan 56 %, laki-laki 40 %",
                en="rest cramps; women 56%, men 40%",
            ),
            people=say(
                id="365 pasien rawat jalan 65 tahun ke atas, Inggris",
                en="365 outpatients aged 65 and over, England",
            ),
            cites="abdulla1999",
        ),
        Number(
            value="46 % (38–53 %)",
            what=say(id="kram malam", en="night cramps"),
            people=say(
                id="516 pasien dokter umum 60 tahun ke atas, Prancis",
                en="516 general practice patients of 60 and over, France",
            ),
            cites="maisonneuve2016",
        ),
        Number(
            value="54 %",
            what=say(id="kram saat istirahat", en="rest cramps"),
            people=say(id="orang di atas 80 tahun, Inggris", en="people over 80, UK"),
            cites="monderer2010",
        ),
        Number(
            value="24–25 % / 6 %",
            what=say(
                id="kram ringan / sedang-berat saat berusaha tidur, dalam sebulan",
                en="mild / moderate to severe cramps while trying to sleep, in a month",
            ),
            people=say(
                id="orang dewasa, survei nasional Amerika Serikat (NHANES)",
                en="adults, US national survey (NHANES)",
            ),
            cites="grandner2017",
        ),
        Number(
            value="50–60 %",
            what=say(id="pernah mengalami kram malam", en="ever had night cramps"),
            people=say(id="orang dewasa, angka tinjauan", en="adults, review figure"),
            cites="allen2012",
        ),
    ),
    icd10="R25.2",
    cites=(
        "naylor1994",
        "abdulla1999",
        "maisonneuve2016",
        "monderer2010",
        "grandner2017",
        "allen2012",
        "hallegraeff2017",
        "fpin_legcramps",
        "hawke2013",
        "garrison2015",
        "hallegraeff2012",
        "coppin2005",
        "garrison2020",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 70 with arthritis of the knee who is woken by calf cramps",
            facts={
                person.age_years: 70,
                person.sex_at_birth: "female",
                cramp.timing: ["asleep"],
                cramp.cramp_sites: ["calf"],
                lifestyle.knee_hip_pain_arthritis: True,
            },
            expect=YES,
        ),
        Example(who="a man of 50", facts={person.age_years: 50}, expect=YES),
        Example(
            who="a woman of 18",
            facts={person.age_years: 18, person.sex_at_birth: "female"},
            expect=YES,
        ),
        Example(
            who="a man of 40 whose cramps have come for 52 weeks",
            facts={person.age_years: 40, cramp.problem_duration_weeks: 52},
            expect=YES,
        ),
        Example(
            who="a man of 49 with foot cramps by day for 51 weeks that stretching does not stop",
            facts={
                person.age_years: 49,
                person.sex_at_birth: "male",
                cramp.timing: ["standing"],
                cramp.cramp_sites: ["foot"],
                cramp.relief_by_stretch: False,
                cramp.problem_duration_weeks: 51,
            },
            expect=NO,
        ),
        Example(
            who="a girl of 17 with calf cramps while asleep",
            facts={
                person.age_years: 17,
                person.sex_at_birth: "female",
                cramp.timing: ["asleep"],
                cramp.cramp_sites: ["calf"],
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "exact_cause_unknown",
        "many_possible_causes",
        "old_age",
        "age_distribution",
        "cramp_prevalence",
        "prevalence_75_percent",
        "almost_everyone_once",
        "secondary_cramp",
        "idiopathic_cramp",
        "serious_disease_as_cause",
        "bright_light",
        "high_protein_diet",
        "lactic_acid",
        "hypoxia",
        "reduced_blood_flow_during_sleep",
        "sleep_slows_metabolism",
        "slow_nutrient_delivery",
        "external_internal_influences",
        "pathological_changes_in_body",
        "S431",
    ),
    corrects=(
        "prevalence_75_percent",
        "almost_everyone_once",
        "S431",
        "bright_light",
        "high_protein_diet",
        "lactic_acid",
        "hypoxia",
        "reduced_blood_flow_during_sleep",
        "sleep_slows_metabolism",
        "slow_nutrient_delivery",
    ),
)
