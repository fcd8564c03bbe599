"""Low potassium."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

hypokalaemia = Cause(
    title=say(id="Kalium darah rendah", en="Low potassium"),
    says=say(
        id=(
            "Kalium rendah melemahkan otot dan dapat mengganggu irama jantung. Penyebabnya antara lain obat peluruh kencing, muntah, diare, pencahar, tablet steroid, dan obat asma tertentu. Kaitannya dengan kram bertentangan. Di antara veteran Amerika dengan kalium rendah, 63 % kram. Namun di antara semua veteran yang datang ke klinik, 56 % juga kram (angka kedua belum diperiksa). Satu ringkasan menulis kadar garam darah (elektrolit) tidak berkaitan dengan kram malam biasa. Nasihat lama menyebut kekurangan ion (garam darah) dasar kram, karena sel otot (miosit) lalu tak mampu menyeimbangkan diri. Itu belum terbukti. Kalium memang dipakai untuk meneruskan impuls dari saraf ke otot, tetapi itu belum berarti kram Anda karena kurang kalium. Klaim bahwa inilah sebab utama kram, juga saat hamil atau karena makanan, tidak didukung bukti. Minum obat peluruh kencing pun belum berarti kalium Anda rendah; satu tes darah menjawabnya."
        ),
        en=(
            "Low potassium weakens muscle and can upset the rhythm of the heart. Causes include water tablets, vomiting, diarrhoea, laxatives, steroid tablets and some asthma medicines. Its link with cramps is disputed. Of US veterans with low potassium 63% had cramps. Yet of all veterans coming to the clinic 56% had them too (the second figure is not verified). One summary says that blood salts (electrolytes) are not related to ordinary night cramps. Old advice puts lack of ions (blood salts) at the root of the cramp, because muscle cells (myocytes) can then no longer compensate. That is not shown. Potassium does help to carry impulses from nerve to muscle, but that does not mean your cramps come from lack of it. The claim that this is the main cause, also in pregnancy or from food, is not supported by evidence. Taking a water tablet does not yet mean that your potassium is low; one blood test tells."
        ),
    ),
    do=say(
        id=(
            "Mendadak lumpuh, pingsan, atau jantung berdebar tak teratur: telepon 119 atau 112 sekarang. "
            "Muntah atau diare dua hari: periksa hari ini juga. "
            "Tanyakan tes kalium, magnesium, dan fungsi ginjal bila Anda memakai obat peluruh kencing, sering memakai pencahar, atau otot makin lemah. "
            "Jangan menambah tablet kalium, garam pengganti kalium, atau banyak air kelapa sendiri sebelum ada hasil tes: kalium berlebih dapat menghentikan jantung. "
            "Jangan menghentikan obat resep sendiri; tanyakan apakah jenis atau dosisnya dapat disesuaikan."
        ),
        en=(
            "Sudden paralysis, fainting, or an irregular pounding heart: call 119 or 112 now. "
            "Vomiting or diarrhoea for two days: be seen the same day. "
            "Ask about potassium, magnesium and kidney function if you take a water tablet, use laxatives often, or your muscles grow weaker. "
            "Add no potassium tablets, potassium salt or large amounts of coconut water on your own before there is a result: too much potassium can stop the heart. "
            "Do not stop prescribed medicine on your own; ask whether its kind or dose can be adjusted."
        ),
    ),
    only_when=results.lab_potassium.less_than(3.5)
    | nerve_muscle.sudden_paralysis_on_waking
    | nerve_muscle.weakness_progressive
    | (
        medicines_taken.medicines.includes("thiazide_diuretic", "loop_diuretic")
        & (
            medicines_taken.medicines.includes("laxative", "saba_or_theophylline", "steroid")
            | body.vomiting_or_diarrhoea_days.at_least(2)
        )
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=medicines_taken.medicines.includes("thiazide_diuretic"),
            cites="hypok_pcn",
            grade=Grade.STRONG,
        ),
        Weight(
            when=medicines_taken.medicines.includes("loop_diuretic"),
            cites="hypok_pcn",
            grade=Grade.STRONG,
        ),
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(2), cites="hypok_pcn", grade=Grade.STRONG
        ),
        Weight(
            when=medicines_taken.medicines.includes("laxative"),
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(
            when=medicines_taken.medicines.includes("saba_or_theophylline"),
            cites="hypok_pcn",
            grade=Grade.WEAK,
        ),
        Weight(
            when=medicines_taken.medicines.includes("steroid"), cites="hypok_pcn", grade=Grade.WEAK
        ),
        Weight(when=nerve_muscle.sudden_paralysis_on_waking, cites="tpp2013", grade=Grade.STRONG),
        Weight(
            when=nerve_muscle.weakness_progressive, cites="expert_practice", grade=Grade.MODERATE
        ),
        Weight(
            when=results.lab_potassium.less_than(3.5),
            cites="hypok_pcn",
            grade=Grade.MODERATE,
            note="below the usual range: this is what the name means",
        ),
    ),
    against=(
        Weight(
            when=results.lab_potassium.at_least(3.5) & results.lab_potassium.at_most(5.0),
            cites="hypok_pcn",
            grade=Grade.STRONG,
        ),
    ),
    checks=(
        "potassium",
        "magnesium",
        "creatinine",
        "ecg",
    ),
    see=(
        "gp",
        "ed",
    ),
    frequency=(
        Number(
            value="63 %",
            what=say(id="kram pada kalium rendah", en="cramps with low potassium"),
            people=say(
                id="veteran Amerika dengan kalium rendah", en="US veterans with low potassium"
            ),
            cites="allen2012_excerpt",
        ),
        Number(
            value="56 %",
            what=say(id="kram pada semua (belum diperiksa)", en="cramps in all (not verified)"),
            people=say(
                id="veteran Amerika yang datang ke klinik", en="US veterans attending a clinic"
            ),
            cites="oboler1991",
        ),
    ),
    icd10="E87.6",
    snomed="43339004",
    cites=(
        "hypok_pcn",
        "allen2012_excerpt",
        "oboler1991",
        "fpnotebook",
        "tpp2013",
        "cochrane_preg",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 68 with a potassium of 3.4",
            facts={results.lab_potassium: 3.4},
            expect=YES,
        ),
        Example(
            who="a man of 30 who woke unable to move his legs",
            facts={nerve_muscle.sudden_paralysis_on_waking: True},
            expect=YES,
        ),
        Example(
            who="a woman growing weaker over months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a woman on a thiazide with two days of diarrhoea",
            facts={
                medicines_taken.medicines: ["thiazide_diuretic"],
                body.vomiting_or_diarrhoea: True,
                body.vomiting_or_diarrhoea_days: 2,
            },
            expect=YES,
        ),
        Example(
            who="a man on furosemide and steroid tablets",
            facts={medicines_taken.medicines: ["loop_diuretic", "steroid"]},
            expect=YES,
        ),
        Example(
            who="a woman on a thiazide with one day of diarrhoea, a potassium of 3.5 and full strength",
            facts={
                results.lab_potassium: 3.5,
                nerve_muscle.sudden_paralysis_on_waking: False,
                nerve_muscle.weakness_progressive: False,
                medicines_taken.medicines: ["thiazide_diuretic"],
                body.vomiting_or_diarrhoea: True,
                body.vomiting_or_diarrhoea_days: 1,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "potassium_deficiency",
        "electrolyte_imbalance",
        "nerve_muscle_impulse_transmission",
        "myocyte_compensation_failure",
        "S157",
        "S287",
        "S493",
        "S556",
        "S870",
        "S285",
        "S314",
    ),
    corrects=(
        "S157",
        "S287",
        "S493",
        "S556",
        "S870",
        "S285",
        "S314",
        "myocyte_compensation_failure",
    ),
)
