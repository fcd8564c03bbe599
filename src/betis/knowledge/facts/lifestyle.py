"""Habits and activity."""

from betis.guideline.fact import Codes, Group, Number, OneOf, YesNo
from betis.logic.text import say


class lifestyle(Group):
    """Habits and activity."""

    title = say(id="Kebiasaan dan kegiatan", en="Habits and activity")

    drinks_alcohol = YesNo(
        ask=say(
            id="Apakah Anda minum minuman beralkohol, misalnya bir, anggur, tuak, atau arak?",
            en="Do you drink alcohol, such as beer, wine, palm wine or spirits?",
        ),
        says=say(id="minum minuman beralkohol", en="drinking alcohol"),
        denies=say(id="tidak minum minuman beralkohol", en="no alcohol"),
        hint=say(id="Sekali-sekali pun dihitung.", en="Now and then counts too."),
        page="events",
        danger=True,
    )
    alcohol_units_per_week = Number(
        ask=say(
            id="Berapa gelas standar minuman beralkohol yang Anda minum per minggu?",
            en="How many alcoholic drinks do you have in a week?",
        ),
        says=say(id="jumlah minuman beralkohol per minggu", en="alcoholic drinks in a week"),
        hint=say(
            id="Satu gelas standar kira-kira bir 250 ml, wine 100 ml, atau minuman keras 30 ml. Tidak minum ditulis 0.",
            en="One drink is about 250 ml of beer, 100 ml of wine or 30 ml of spirits. Write 0 for none.",
        ),
        lowest=0,
        highest=200,
        unit=say(id="gelas standar per minggu", en="drinks a week"),
        asked_when=drinks_alcohol,
    )
    activity_level = OneOf(
        ask=say(id="Seberapa aktif Anda sehari-hari?", en="How physically active are you?"),
        says=say(id="tingkat kegiatan tubuh", en="level of physical activity"),
        choices={
            "sedentary": say(
                id="Banyak duduk, berjalan kurang dari 30 menit sehari",
                en="Mostly sitting, under 30 minutes of walking a day",
            ),
            "light": say(id="Aktivitas ringan hampir tiap hari", en="Light activity most days"),
            "moderate": say(
                id="Olahraga sedang beberapa kali seminggu",
                en="Moderate exercise several times a week",
            ),
            "heavy": say(
                id="Kerja fisik berat atau latihan keras", en="Hard physical work or training"
            ),
        },
    )
    unaccustomed_exercise = YesNo(
        ask=say(
            id="Dalam 2 hari terakhir, apakah Anda berolahraga lebih berat atau berbeda dari biasa?",
            en="In the last 2 days, did you do more exercise than usual, or a different kind?",
        ),
        says=say(
            id="olahraga lebih berat atau berbeda dalam 2 hari terakhir",
            en="more or different exercise in the last 2 days",
        ),
        denies=say(
            id="tidak ada olahraga lebih berat atau berbeda dalam 2 hari",
            en="no more or different exercise in the last 2 days",
        ),
        page="life",
        danger=True,
    )
    prolonged_standing = YesNo(
        ask=say(
            id="Apakah Anda berdiri hampir sepanjang hari?", en="Do you stand most of the day?"
        ),
        says=say(id="berdiri hampir sepanjang hari", en="standing most of the day"),
        denies=say(id="tidak berdiri hampir sepanjang hari", en="not standing most of the day"),
        page="life",
    )
    cramped_sitting_position = YesNo(
        ask=say(
            id="Apakah Anda lama duduk menyilangkan kaki, bersila, jongkok, atau berlutut?",
            en="Do you spend long sitting with legs crossed, squatting or kneeling?",
        ),
        says=say(
            id="lama duduk menyilangkan kaki, bersila, jongkok, atau berlutut",
            en="long sitting with legs crossed, squatting or kneeling",
        ),
        denies=say(
            id="tidak lama duduk menyilangkan kaki, bersila, jongkok, atau berlutut",
            en="no long sitting with legs crossed, squatting or kneeling",
        ),
        page="life",
    )
    toes_pointed_in_bed = YesNo(
        ask=say(
            id="Di tempat tidur, apakah ujung kaki terjulur ke bawah karena selimut ketat atau tidur tengkurap?",
            en="In bed, do your feet point down because of tight covers or lying on your front?",
        ),
        says=say(
            id="kaki terjulur ke bawah karena selimut ketat atau tidur tengkurap",
            en="feet pointing down under tight covers or lying face down",
        ),
        denies=say(
            id="kaki tidak terjulur ke bawah karena selimut ketat atau tengkurap",
            en="feet not pointing down under covers or lying face down",
        ),
        hint=say(
            id="Yang dimaksud: ujung kaki mengarah menjauhi tulang kering, seperti penari balet.",
            en="The toes point away from the shin, like a dancer's.",
        ),
        page="life",
    )
    high_heels_or_tight_shoes = YesNo(
        ask=say(
            id="Apakah Anda sering memakai sepatu hak tinggi atau sepatu sempit?",
            en="Do you often wear high heels or tight shoes?",
        ),
        says=say(
            id="sering memakai sepatu hak tinggi atau sempit",
            en="often wearing high heels or tight shoes",
        ),
        denies=say(
            id="tidak sering memakai sepatu hak tinggi atau sempit",
            en="not often wearing high heels or tight shoes",
        ),
        page="life",
    )
    flat_feet = YesNo(
        ask=say(
            id="Apakah telapak kaki Anda datar (tanpa lengkung)?",
            en="Are your feet flat, with no arch?",
        ),
        says=say(id="kaki datar", en="flat feet"),
        denies=say(id="kaki tidak datar", en="no flat feet"),
        hint=say(
            id="Basahi telapak, lalu injak kertas. Bila seluruh telapak tercetak tanpa lengkung, kaki datar.",
            en="Step on paper with a wet foot. A print of the whole sole, without a curve, means a flat foot.",
        ),
        page="life",
        codes=Codes(icd10="M21.4"),
    )
    cold_exposure = YesNo(
        ask=say(
            id="Apakah tungkai sangat kedinginan, misalnya di air dingin?",
            en="Do your legs get very cold, for example in cold water?",
        ),
        says=say(id="tungkai sangat kedinginan", en="the legs get very cold"),
        denies=say(id="tungkai tidak sangat kedinginan", en="the legs do not get very cold"),
        page="life",
    )
    caffeine_cups_per_day = Number(
        ask=say(
            id="Berapa cangkir kopi, teh pekat, atau minuman energi yang Anda minum per hari?",
            en="How many cups of coffee, strong tea or energy drink do you have a day?",
        ),
        says=say(
            id="jumlah kopi, teh pekat, atau minuman energi per hari",
            en="cups of coffee, strong tea or energy drink daily",
        ),
        hint=say(
            id="Jumlahkan semuanya. Satu kaleng minuman energi dihitung satu cangkir.",
            en="Add them all up. One can of energy drink counts as one cup.",
        ),
        lowest=0,
        highest=40,
        unit=say(id="cangkir per hari", en="cups a day"),
    )
    high_stress = YesNo(
        ask=say(
            id="Apakah Anda sedang mengalami tekanan batin (stres) yang berat?",
            en="Have you been under heavy stress?",
        ),
        says=say(id="sedang mengalami tekanan berat", en="under heavy stress"),
        denies=say(id="tidak sedang mengalami tekanan berat", en="not under heavy stress"),
        page="mind",
    )
    unsteady_or_falls = YesNo(
        ask=say(
            id="Apakah Anda mudah goyah, atau pernah jatuh dalam setahun terakhir?",
            en="Are you unsteady on your feet, or have you fallen in the last year?",
        ),
        says=say(
            id="mudah goyah, atau pernah jatuh dalam setahun",
            en="unsteady on the feet, or a fall within a year",
        ),
        denies=say(
            id="tidak mudah goyah dan tidak jatuh dalam setahun",
            en="steady on the feet, no fall within a year",
        ),
        hint=say(
            id="Setiap jatuh dihitung, meski tidak cedera.",
            en="Every fall counts, even without an injury.",
        ),
        page="life",
    )
    knee_hip_pain_arthritis = YesNo(
        ask=say(
            id="Apakah Anda punya radang atau pengapuran sendi lutut, pinggul, atau kaki?",
            en="Do you have arthritis in the knee, hip or foot?",
        ),
        says=say(
            id="radang atau pengapuran lutut, pinggul, atau kaki",
            en="arthritis in the knee, hip or foot",
        ),
        denies=say(
            id="tidak ada radang atau pengapuran lutut, pinggul, atau kaki",
            en="no arthritis in the knee, hip or foot",
        ),
        hint=say(
            id="Pengapuran ialah sebutan sehari-hari untuk sendi yang aus (osteoartritis).",
            en="Wear of the joint (osteoarthritis) and inflamed joints both count.",
        ),
        page="life",
        codes=Codes(snomed="396275006", icd10="M19"),
    )
    tight_calf_or_weak_toes = YesNo(
        ask=say(
            id="Apakah betis kaku, atau jari kaki tidak kuat menjepit?",
            en="Are your calves tight, or can you not grip with your toes?",
        ),
        says=say(
            id="betis kaku, atau jari kaki tidak kuat menjepit",
            en="tight calves, or toes that cannot grip",
        ),
        denies=say(
            id="betis tidak kaku dan jari kaki kuat menjepit",
            en="calves not tight, and the toes can grip",
        ),
        page="life",
    )
