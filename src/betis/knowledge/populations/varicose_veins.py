"""Varicose veins and chronic vein disease."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.circulation import circulation
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

varicose_veins = Population(
    title=say(id="Varises dan penyakit vena kronis", en="Varicose veins and chronic vein disease"),
    says=say(
        id="Darah yang menggenang dan bengkak di akhir hari diduga mengganggu otot dan saraf. Namun survei pada 1.566 orang tidak menemukan kaitan varises dengan kram. Jadi kram pada orang dengan varises sering punya sebab lain. Yang penting: kenali radang vena dan gumpalan darah.",
        en="Blood that pools and swelling at the end of the day are thought to disturb muscle and nerve. Yet a survey of 1,566 people found no link between varicose veins and cramps. So cramps in somebody with varicose veins often have another cause. What matters is to recognise inflamed veins and clots.",
    ),
    when=circulation.varicose_veins,
    do=(
        Advice(
            text=say(
                id="Berjalan, sering gerakkan pergelangan kaki, tinggikan kaki sore hari, dan jaga berat badan.",
                en="Walk, move the ankles often, raise the legs in the evening, and keep weight steady.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Tanyakan stoking kompresi yang pas setelah denyut nadi kaki diperiksa. Stoking meringankan tungkai berat, tetapi belum terbukti mencegah kram.",
                en="Ask about fitted compression stockings after the foot pulses have been checked. They ease heavy legs, but are not shown to prevent cramps.",
            ),
            cites="compression2021",
            seen=True,
        ),
        Advice(
            text=say(
                id="Rendam kaki dengan air sejuk atau suam saja.",
                en="Bathe the feet in cool or lukewarm water only.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Saat kram, luruskan lutut, lalu tarik ujung kaki perlahan ke arah tulang kering.",
                en="During a cramp straighten the knee and pull the toes slowly towards the shin.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memijat dalam, menekan keras, membekam, atau mengerok di atas vena yang menonjol.",
                en="No deep massage, hard pressing, cupping or scraping over bulging veins.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Hindari mandi panas, sauna, dan rendaman herbal panas. Panas melebarkan vena.",
                en="Avoid hot baths, sauna and hot herbal soaks. Heat widens veins.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan merendam atau mengoles balsem pada kulit luka, borok, atau eksim.",
                en="No soak or rub on broken skin, an ulcer or eczema.",
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
                id="Vena yang mengeras, merah, dan nyeri, atau luka yang tidak sembuh: periksa ke dokter.",
                en="A vein that turns hard, red and painful, or a sore that does not heal: see a doctor.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Varises yang berdarah: berbaring, angkat kaki, dan tekan dengan kain bersih. Bila tidak berhenti, telepon 119 atau 112.",
                en="A bleeding varicose vein: lie down, raise the leg and press with a clean cloth. If it does not stop, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="14.3% / 13.4%",
            what=say(id="varises / bengkak karena vena", en="varicose veins / swelling from veins"),
            people=say(id="3.072 orang dewasa di Bonn, Jerman", en="3,072 adults in Bonn, Germany"),
            cites="bonn_vein",
        ),
        Number(
            value="33.6-50%",
            what=say(
                id="kram pada penyakit vena; sumber lemah",
                en="cramps in vein disease; a weak source",
            ),
            people=say(id="laman sebuah klinik", en="a clinic's web page"),
            cites="avcc",
        ),
    ),
    cites=(
        "edinburgh_vein",
        "bonn_vein",
        "avcc",
        "massage_tp",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 61 with varicose veins",
            facts={circulation.varicose_veins: True},
            expect=YES,
        ),
        Example(who="a man without them", facts={circulation.varicose_veins: False}, expect=NO),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
