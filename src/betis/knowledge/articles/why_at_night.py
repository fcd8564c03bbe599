"""Why at night."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

why_at_night = Article(
    title=say(id="Mengapa malam hari", en="Why at night"),
    says=say(
        id="Sebagian besar kram istirahat datang di malam hari, dan sebab pastinya belum diketahui.",
        en="Most rest cramps come at night, and the exact reason is not known.",
    ),
    body=(
        say(
            id="Dalam survei Inggris, 73% kram terjadi pada malam hari; pada anak pun 73% saat tidur. Kram siang hari juga ada, terutama pada orang yang sering kram. Jadi kram siang saja belum berarti penyakit.",
            en="In a British survey 73% of cramps came at night; in children too 73% came during sleep. Daytime cramps happen as well, above all in people who often have them. A cramp by day does not by itself mean illness.",
        ),
        say(
            id="Penjelasan yang paling cocok dengan percobaan ialah posisi. Saat tidur, ujung kaki sering menunjuk ke bawah, apalagi di bawah selimut yang ketat. Betis menjadi pendek, dan di situlah kram mulai. Melonggarkan selimut dan menjaga jari kaki mengarah ke atas masuk akal, tetapi belum pernah diuji.",
            en="The explanation that best fits experiments is position. In sleep the toes often point down, more so under tight covers. The calf becomes short, and that is where cramps start. Loose covers and toes pointing up make sense, but have never been tested.",
        ),
        say(
            id="Nasihat lama berkata bahwa saat tidur darah, metabolisme, dan hantaran zat gizi melambat, dan hanya jantung serta otak yang bekerja biasa. Dari situ otot dianggap kekurangan oksigen. Ini tidak terbukti sebagai sebab kram. Otot yang beristirahat memang perlu lebih sedikit darah.",
            en="Old advice says that in sleep blood, metabolism and supply of nutrients slow down, and that only heart and brain work as usual. From this the muscle is thought to lack oxygen. It is not shown to cause cramps. A resting muscle simply needs less blood.",
        ),
        say(
            id="Dingin atau panas? Orang dengan kram lebih sering merasa kakinya dingin di ranjang. Namun di negara empat musim, kram kira-kira dua kali lebih sering di puncak musim panas daripada musim dingin. Kaki hangat dan selimut tambahan boleh untuk kenyamanan, asalkan longgar dan bukan bantal panas pada kaki kebas.",
            en="Cold or heat? People with cramps more often feel cold legs in bed. Yet in countries with four seasons cramps are about twice as common in midsummer as in midwinter. Warm legs and an extra blanket are fine for comfort, if loose, and with no heating pad on numb feet.",
        ),
        say(
            id="Latihan berat menjelang tidur dapat memicu kram; gerak ringan dan peregangan tidak sama dengan itu. Nasihat lama mencampurkan keduanya. Untuk cahaya yang terlalu terang dan ranjang yang tidak cocok, kami tidak menemukan penelitian. Tidurlah di tempat yang nyaman bagi Anda.",
            en="Hard exercise just before sleep may bring on a cramp; light movement and stretching are another matter. Old advice mixes the two. For too bright light and an unsuitable bed we found no study. Sleep where you are comfortable.",
        ),
        say(
            id="Tidur pendek, mendengkur, dan kaki tersentak lebih sering pada orang dengan kram. Mana sebab dan mana akibat, belum jelas. Bila Anda mendengkur keras dan napas terhenti saat tidur, periksakan. Nyalakan lampu kecil supaya tidak jatuh saat bangun karena kram.",
            en="Short sleep, snoring and leg jerks are commoner in people with cramps. Which is cause and which effect is not clear. If you snore loudly and stop breathing in sleep, have it looked into. Keep a small light on so that a cramp does not end in a fall.",
        ),
    ),
    numbers=(
        Number(
            value="73%",
            what=say(id="kram yang terjadi malam hari", en="cramps that came at night"),
            people=say(id="orang dewasa dengan kram, Inggris", en="adults with cramps, UK"),
            cites="naylor1994",
        ),
        Number(
            value="73%",
            what=say(id="kram yang terjadi saat tidur", en="cramps that came during sleep"),
            people=say(id="anak sehat dengan kram", en="healthy children with cramps"),
            cites="leung1999",
        ),
    ),
    cites=(
        "naylor1994",
        "leung1999",
        "blyton2012",
        "bertolasi1993",
        "hawke2014abs",
        "garrison2015",
        "grandner2017",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "sleep_slows_metabolism",
        "slow_nutrient_delivery",
        "reduced_blood_flow_during_sleep",
        "muscle_rest_at_night",
        "bright_light",
        "unsuitable_bed",
        "extra_blanket",
        "keep_legs_warm",
    ),
    corrects=(
        "sleep_slows_metabolism",
        "slow_nutrient_delivery",
        "reduced_blood_flow_during_sleep",
        "bright_light",
        "unsuitable_bed",
    ),
)
