"""People on blood thinners, or who bleed easily."""

from datetime import date

from betis.guideline.items import Advice, Example, Population
from betis.knowledge.facts.body import body
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

anticoagulant_users = Population(
    title=say(
        id="Pengguna pengencer darah, atau mudah berdarah",
        en="People on blood thinners, or who bleed easily",
    ),
    says=say(
        id="Risikonya datang dari obat kram, bukan dari kramnya. Vitamin K melawan warfarin, kina menambah perdarahan, dan pijat kuat dapat menimbulkan memar di dalam otot.",
        en="The risk comes from cramp remedies, not from cramps. Vitamin K works against warfarin, quinine adds bleeding, and strong massage can bruise the muscle inside.",
    ),
    when=body.bleeding_tendency,
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
                id="Makan sayur hijau dalam jumlah yang tetap. Tunjukkan semua suplemen ke klinik.",
                en="Eat greens in a steady amount. Show every supplement to the clinic.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan minum vitamin K2 atau K1 sendiri bila memakai warfarin. Orang seperti itu tidak diikutkan dalam uji kram.",
                en="No vitamin K2 or K1 on your own with warfarin. Such people were left out of the cramp trial.",
            ),
            cites="tan2024",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan memakai kina atau air tonik sebagai obat kram atas kemauan sendiri. Bila kina diresepkan, bicarakan dulu dengan dokter.",
                en="Do not use quinine or tonic water for cramps on your own. If quinine was prescribed, talk to the doctor first.",
            ),
            cites="qualaquin_label",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri pereda nyeri antiradang seperti ibuprofen, vitamin E dosis tinggi, ginkgo, kapsul bawang putih, atau jamu tanpa label.",
                en="Do not buy anti-inflammatory painkillers such as ibuprofen, high-dose vitamin E, ginkgo, garlic capsules or unlabelled jamu on your own.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan bekam, kerok, tusuk jarum, atau pijat dalam.",
                en="No cupping, scraping, pricking or deep massage.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan menghentikan pengencer darah sendiri karena kram.",
                en="Do not stop the blood thinner on your own because of cramps.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Tinja hitam, sakit kepala hebat, atau perdarahan yang tidak berhenti: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Black stools, severe headache or bleeding that does not stop: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Memar luas, atau betis keras dan tegang setelah benturan: ke IGD segera.",
                en="A large bruise, or a hard tight calf after a knock: go to an emergency department at once.",
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
    cites=(
        "tan2024",
        "qualaquin_label",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a man of 70 on warfarin", facts={body.bleeding_tendency: True}, expect=YES),
        Example(
            who="a woman without bleeding or blood thinners",
            facts={body.bleeding_tendency: False},
            expect=NO,
        ),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
