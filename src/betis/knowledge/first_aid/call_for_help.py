"""Get help."""

from datetime import date

from betis.guideline.items import Action, Certainty, Moment, Verdict
from betis.logic.text import say

call_for_help = Action(
    title=say(
        id="Minta pertolongan bila kram tidak lepas setelah 10 menit",
        en="Get help if the cramp has not let go after 10 minutes",
    ),
    says=say(
        id="Kram biasa lepas dalam beberapa detik sampai 10 menit. Kram yang belum lepas setelah 10 menit perlu diperiksa hari ini juga, karena mungkin bukan kram biasa. Langkah malam ini hanya meredakan kramnya; penyebabnya dicari kemudian bersama dokter.",
        en="An ordinary cramp lets go within seconds to 10 minutes. One that has not let go after 10 minutes should be examined today, for it may not be an ordinary cramp. Tonight's steps ease only the symptom, the cramp; its cause is looked for later with a doctor.",
    ),
    verdict=Verdict.DO,
    effect=say(
        id="Batas 10 menit berasal dari panduan pasien di Inggris Raya, bukan dari penelitian. Dalam satu survei, kram rata-rata berlangsung 9 menit (6,7 sampai 11,2), jadi kram agak lama belum tentu berbahaya.",
        en="The limit of 10 minutes comes from UK patient guidance, not from research. In one survey a cramp lasted 9 minutes on average (6.7 to 11.2), so a longer cramp is not always dangerous.",
    ),
    harms=say(
        id="Menunggu bisa berbahaya bila darah menggumpal, aliran darah tersumbat, atau tekanan di dalam otot naik. Nomor 119 dan 112 belum menjangkau semua daerah; bila tidak tersambung, langsung ke IGD.",
        en="Waiting can be dangerous with a clot, a blocked artery or rising pressure in the muscle. In Indonesia 119 and 112 do not reach every district; if nobody answers, go straight to an emergency department. Elsewhere call your local number.",
    ),
    steps=(
        say(
            id="Minta tolong sekarang. Ini perlu diperiksa hari ini.",
            en="Get help now. This needs to be examined today.",
        ),
        say(
            id="Telepon 119 atau 112 bila kaki dingin, pucat, mati rasa.",
            en="Call 119, 112 or your local number: leg cold, pale, numb.",
        ),
        say(
            id="Juga bila sesak, nyeri dada, rahang kaku, atau bingung.",
            en="Call too: breathless, chest pain, stiff jaw, or confused.",
        ),
        say(
            id="Bila tidak, temui dokter hari ini; malam hari ke IGD.",
            en="Otherwise see a doctor today; at night, the emergency department.",
        ),
        say(id="Jangan dipijat. Jangan dihangatkan.", en="No massage. No heat."),
        say(
            id="Minta diantar; jangan menyetir sendiri.",
            en="Let somebody take you; do not drive yourself.",
        ),
    ),
    certainty=Certainty.LOW,
    does=("calling",),
    moment=Moment.AFTER_10_MINUTES,
    order=1,
    cites=(
        "nidirect_cramps",
        "nhs_cramps",
        "nhs_cramps_2017",
        "naylor1994",
        "id_119",
        "ali_highland",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=("symptom_relief_only",),
)
