"""What would make it worse, and when to come back."""

from datetime import date

from betis.guideline.items import Article
from betis.logic.text import say

when_to_come_back = Article(
    title=say(id="Kapan harus segera kembali", en="When to come back at once"),
    says=say(
        id="Periksa lagi bila muncul hal baru: satu tungkai bengkak atau merah, kaki dingin dan pucat, air kencing gelap, otot makin lemah, sesak napas, pingsan, atau kram yang tidak lepas setelah 10 menit.",
        en="Check again if anything new appears: one leg swollen or red, a cold pale foot, dark urine, growing weakness, breathlessness, fainting, or a cramp that does not let go after 10 minutes.",
    ),
    body=(
        say(
            id="Satu tungkai bengkak, merah, atau nyeri ditekan bisa berarti gumpalan darah. Periksa hari itu juga, dan jangan dipijat.",
            en="One leg that is swollen, red or sore to press may hold a blood clot. Have it seen the same day, and do not massage it.",
        ),
        say(
            id="Kaki yang mendadak dingin, pucat, atau mati rasa, sesak napas mendadak, nyeri dada, atau pingsan adalah keadaan darurat. Telepon 119 atau 112.",
            en="A foot suddenly cold, pale or numb, sudden breathlessness, chest pain or fainting is an emergency. Call 119 or 112, or your local number.",
        ),
        say(
            id="Air kencing gelap seperti teh dengan nyeri otot, atau kelemahan yang bertambah, juga tidak boleh menunggu.",
            en="Urine as dark as tea with muscle pain, or growing weakness, must not wait either.",
        ),
        say(
            id="Kram biasa lepas dalam beberapa detik sampai 10 menit. Kram yang tidak lepas setelah itu perlu dilihat hari ini.",
            en="An ordinary cramp lets go within seconds to 10 minutes. One that does not should be seen today.",
        ),
    ),
    cites=("nhs_cramps", "hallegraeff2017", "expert_practice"),
    dated=date(2026, 11, 25),
    settles=(),
)
