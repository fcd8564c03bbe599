"""Mind, sleep and cramps."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

mind_sleep_and_cramps = Article(
    title=say(id="Pikiran, tidur, dan kram", en="Mind, sleep and cramps"),
    says=say(
        id="Kram merusak tidur, dan tidur yang buruk mungkin menambah kram; arahnya belum pasti.",
        en="Cramps spoil sleep, and poor sleep may add to cramps; the direction is not certain.",
    ),
    body=(
        say(
            id="Kram membangunkan 31 dari 100 lansia dalam survei Prancis. Malam yang putus membuat lelah, murung, dan sulit bekerja. Itu alasan cukup untuk mencari bantuan. Anda tidak berlebihan.",
            en="Cramps woke 31 in 100 older people in a French survey. A broken night makes people tired, low and slow at work. That is reason enough to seek help. You are not making a fuss.",
        ),
        say(
            id="Di Amerika Serikat, orang dengan kram lebih sering tidur pendek, mendengkur, dan murung. Kaki yang tersentak saat tidur paling kuat kaitannya. Bisa jadi kram mengganggu tidur, bukan sebaliknya. Survei sekali waktu tidak dapat memisahkannya.",
            en="In the United States people with cramps more often slept short, snored and felt low. Leg jerks in sleep had the strongest link. It may be that cramps disturb sleep, not the other way round. A survey at one time cannot tell.",
        ),
        say(
            id="Nasihat lama menyebut stres, hormon kortisol yang menahan kalsium, lelah dengan tegang, dan “keadaan neurotik” sebagai sebab. Untuk kram malam tidak ada buktinya. Tegang memang membuat otot terasa kaku dan nyeri lebih berat. Kram tidak berarti Anda lemah jiwa.",
            en="Old advice names stress, the hormone cortisol holding back calcium, tiredness with tension, and a “neurotic state” as causes. For night cramps there is no evidence. Tension does make muscles feel stiff and pain worse. Cramps do not mean a weak mind.",
        ),
        say(
            id="Napas yang terlalu cepat saat panik dapat membuat jari dan sekitar mulut kesemutan, lalu tangan kaku seperti cakar. Itu mereda bila napas melambat. Namun gejala yang sama bisa dari kalsium rendah, jadi periksakan hari itu juga bila baru pertama kali.",
            en="Breathing too fast in panic can make the fingers and the mouth tingle, and the hands lock like claws. It eases as breathing slows. But the same can come from low calcium, so be seen that day if it is the first time.",
        ),
        say(
            id="Relaksasi patut dicoba. Pada 98 orang, meditasi 35 hari menurunkan beratnya kram sebanyak meregang; tidak ada kelompok tanpa terapi, jadi sebagian mungkin membaik sendiri. Bernapas pelan saat kram tidak melepas otot, tetapi mengurangi panik. Regangan yang melepasnya.",
            en="Relaxation is worth a try. In 98 people 35 days of meditation lowered the severity of cramps as much as stretching; there was no untreated group, so part may have eased by itself. Slow breathing in a cramp does not free the muscle, but calms. The stretch frees it.",
        ),
        say(
            id="Jaga jam tidur yang tetap, kamar yang gelap dan sejuk, dan kurangi kopi sore. Ini untuk tidur; untuk kram tidak terbukti. Dengkur keras dengan napas terhenti dan kaki gelisah di sore hari perlu diperiksa. Bila murung hampir setiap hari selama dua minggu, bicarakan dengan dokter.",
            en="Keep regular hours, a dark cool room and less coffee after noon. That is for sleep; for cramps it is not shown. Loud snoring with pauses, and restless legs in the evening, deserve a check. If you are low most days for two weeks, talk to a doctor.",
        ),
        say(
            id="Bila Anda ingin mengakhiri hidup, minta pertolongan sekarang: telepon 119 atau 112, atau minta orang terdekat menemani ke IGD.",
            en="If you think of ending your life, get help now: call 119, 112 or your local number, or ask somebody close to go with you to an emergency department.",
        ),
    ),
    numbers=(
        Number(
            value="31%",
            what=say(id="terbangun karena kram", en="woken by cramps"),
            people=say(id="pasien 60 tahun ke atas, Prancis", en="patients of 60 and over, France"),
            cites="maisonneuve2016",
        ),
        Number(
            value="-1.97 / -1.44",
            what=say(
                id="perubahan beratnya kram pada meditasi / meregang, skala 10",
                en="change of severity with meditation / stretching, on a scale of 10",
            ),
            people=say(
                id="98 orang, tanpa kelompok tanpa terapi", en="98 people, no untreated group"
            ),
            cites="tapper2024relax",
        ),
    ),
    cites=(
        "maisonneuve2016",
        "grandner2017",
        "sfe_hypocalcaemia",
        "tapper2024relax",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "neurotic_state",
        "overwork_nervous_tension",
        "cortisol_calcium_absorption",
        "sound_sleep",
    ),
    corrects=(
        "neurotic_state",
        "overwork_nervous_tension",
        "cortisol_calcium_absorption",
    ),
)
