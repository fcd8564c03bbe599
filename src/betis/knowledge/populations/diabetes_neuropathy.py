"""Diabetes and nerve damage from diabetes."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

diabetes_neuropathy = Population(
    title=say(
        id="Diabetes dan kerusakan saraf karena diabetes",
        en="Diabetes and nerve damage from diabetes",
    ),
    says=say(
        id="Saraf yang rusak mudah terpicu sendiri. Gula naik-turun, air dan garam yang hilang, gula rendah di malam hari, dan aliran darah yang buruk dapat menambahnya. Kurang vitamin B12 lebih sering ditemukan pada pemakai metformin. Dalam satu klinik 48 dari 100 pasien kram, tetapi survei lansia tidak menemukan kaitan.",
        en="Damaged nerves fire easily on their own. Swings in sugar, loss of water and salt, low sugar at night and poor blood flow can add to it. Low vitamin B12 is commoner in people on metformin. In one clinic 48 in 100 had cramps, but a survey of older people found no link.",
    ),
    when=body.known_diabetes,
    do=(
        Advice(
            text=say(
                id="Bila kram membangunkan Anda dengan keringat atau gemetar, periksa gula darah.",
                en="If a cramp wakes you sweating or shaking, check your sugar.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Tanyakan pemeriksaan kaki, saraf, B12, ginjal, dan garam darah. Lihat kedua kaki setiap hari.",
                en="Ask about checks of feet, nerves, B12, kidneys and blood salts. Look at both feet every day.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Uji air rendam dengan termometer atau tangan orang lain: kira-kira 37–38 °C.",
                en="Test bath water with a thermometer or somebody else's hand: about 37–38 °C.",
            ),
            cites="dangtalk",
            seen=True,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memakai botol air panas, bantal panas, atau rendaman panas pada kaki yang kebas. Luka bakar bisa tidak terasa.",
                en="No hot-water bottle, heating pad or hot soak on numb feet. A burn may not be felt.",
            ),
            cites="jose2005",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan minum vitamin B6 dosis tinggi untuk kesemutan. Terlalu banyak B6 justru merusak saraf.",
                en="Take no high-dose vitamin B6 for tingling. Too much of it damages the same nerves.",
            ),
            cites="efsa_b6_2023",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan memakai minuman manis, madu, atau air kelapa sebagai obat kram. Kina dapat menurunkan gula darah.",
                en="Do not use sweet drinks, honey or coconut water as cramp treatment. Quinine can lower blood sugar.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Luka di kaki, jari menghitam, kaki dingin atau pucat: berobat hari ini juga. Bila dingin dan pucat mendadak, telepon 119 atau 112.",
                en="A foot wound, a black toe, a cold or pale foot: get care today. If cold and pale suddenly, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Gula rendah yang tidak membaik, muntah terus, atau sangat mengantuk: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Low sugar that does not settle, constant vomiting or great drowsiness: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Satu betis bengkak, hangat, merah, atau terus nyeri: mungkin ada gumpalan darah. Ke IGD hari ini juga, dan jangan dipijat.",
                en="One calf that is swollen, warm, red or constantly painful may be a blood clot. Go to an emergency department today, and do not massage it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="48%",
            what=say(id="kram dalam tiga bulan", en="cramps in three months"),
            people=say(
                id="150 pasien diabetes tipe 2, satu rumah sakit",
                en="150 people with type 2 diabetes, one hospital",
            ),
            cites="hu2022",
        ),
        Number(
            value="47.8%",
            what=say(id="kram tungkai", en="leg cramps"),
            people=say(
                id="136 pasien diabetes tipe 2, Shandong",
                en="136 people with type 2 diabetes, Shandong",
            ),
            cites="li2023",
        ),
        Number(
            value="57.5% / 75.5%",
            what=say(
                id="kram pada diabetes tipe 1 / tipe 2", en="cramps in type 1 / type 2 diabetes"
            ),
            people=say(id="pasien klinik", en="clinic patients"),
            cites="katzberg2014",
        ),
    ),
    cites=(
        "hu2022",
        "abdulla1999",
        "li2023",
        "katzberg2014",
        "metformin_b12_obs",
        "jose2005",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 58 with type 2 diabetes", facts={body.known_diabetes: True}, expect=YES
        ),
        Example(who="a man without diabetes", facts={body.known_diabetes: False}, expect=NO),
        Example(who="a man who does not know", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
