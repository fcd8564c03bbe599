"""Neurologist."""

from datetime import date

from betis.guideline.items import Professional
from betis.logic.text import say

neurologist = Professional(
    title=say(id="Dokter spesialis neurologi (Sp.N)", en="Neurologist"),
    says=say(
        id="Dokter saraf diperlukan bila ada tanda saraf, bukan untuk setiap kram. Tandanya: otot makin lemah atau mengecil, kedutan di banyak tempat, kaki lunglai, kejang, atau kesemutan yang memburuk. Untuk kram betis yang berulang tanpa tanda itu, dokter umum sudah cukup. Ia dapat menegakkan diagnosisnya. Dokter saraf memeriksa kekuatan, rasa, dan refleks, lalu memilih tes seperti hantaran saraf atau MRI.",
        en="A neurologist is needed for signs from the nerves, not for every cramp. Signs are muscles growing weak or thin, twitching in many places, a dropping foot, fits, or tingling that gets worse. For repeated calf cramps without these a general practitioner is enough and can make the diagnosis. The neurologist examines strength, feeling and reflexes, then chooses tests such as nerve conduction or MRI.",
    ),
    reach=say(
        id="Biasanya lewat rujukan dari puskesmas atau dokter umum; peserta BPJS Kesehatan mengikuti rujukan berjenjang. Aturan dapat berubah, tanyakan ke FKTP. Kelemahan yang muncul dalam hitungan jam atau hari, kejang pertama, atau wajah mencong: langsung ke IGD tanpa rujukan. Di negara lain, minta rujukan dari dokter keluarga.",
        en="Usually by referral from primary care; members of BPJS Kesehatan follow the referral steps. Rules may change; ask at your primary care. Weakness that comes within hours or days, a first fit, or a drooping face: straight to the emergency department without a referral. In other countries, ask your family doctor for a referral.",
    ),
    cites=(
        "ng127",
        "ng127_blackout",
        "mnd_redflag",
        "remedy_cramps",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    settles=(
        "neurologist",
        "S238",
        "S863",
    ),
    corrects=(
        "S238",
        "S863",
    ),
)
