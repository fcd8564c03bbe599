"""Athletes and people who train hard."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.groups import groups
from betis.knowledge.facts.lifestyle import lifestyle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

athletes = Population(
    title=say(
        id="Olahragawan dan orang yang berlatih keras", en="Athletes and people who train hard"
    ),
    says=say(
        id="Kram saat atau setelah berlatih tampaknya punya beberapa sebab sekaligus. Otot lelah, kecepatan di atas kebiasaan, dan pernah kram sebelumnya paling sering ditemukan. Keringat asin yang banyak mungkin berperan pada sebagian orang. Jadi rencananya harus perorangan.",
        en="Cramp during or after exercise seems to have several causes at once. Tired muscle, a faster pace than usual and earlier cramps are found most often. Heavy salty sweat may play a part in some. So plans should be personal.",
    ),
    when=lifestyle.activity_level.among("heavy") | groups.regular_sport,
    do=(
        Advice(
            text=say(
                id="Berhentilah, lalu regangkan otot pelan dan tetap sampai lepas.",
                en="Pause and stretch the muscle gently and steadily until it lets go.",
            ),
            cites="miller2022eamc",
            seen=True,
        ),
        Advice(
            text=say(
                id="Naikkan jarak dan kecepatan sedikit demi sedikit. Bila kram sering, kurangi beban latihan sementara dan ukur tenaga Anda.",
                en="Build up distance and pace slowly. If cramps are frequent, ease training for a while and know your limits.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Bertandinglah dengan kecepatan yang sudah dilatih. Pada 210 atlet triatlon, kecepatan dan riwayat kram meramalkan kram.",
                en="Race at a pace you have trained. In 210 triathletes faster racing and earlier cramps predicted cramp.",
            ),
            cites="schwellnus2011",
            seen=True,
        ),
        Advice(
            text=say(
                id="Minum saat haus. Makanan biasa saat lomba cukup bagi kebanyakan orang, tanpa tablet garam.",
                en="Drink to thirst. Usual race food is enough for most, without salt tablets.",
            ),
            cites="hoffman_hydration",
            seen=True,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan memaksa minum air putih sangat banyak. Natrium darah bisa turun sampai berbahaya.",
                en="Do not force down large amounts of plain water. Blood sodium can fall dangerously.",
            ),
            cites="hoffman_hydration",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan minum tablet garam atau kalium sendiri bila punya tekanan darah tinggi, penyakit jantung, atau ginjal.",
                en="Take no salt or potassium tablets on your own with high blood pressure, heart or kidney disease.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri pereda nyeri antiradang seperti ibuprofen untuk lomba yang lama dan panas.",
                en="Do not buy anti-inflammatory painkillers such as ibuprofen for a long hot event.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Otot sangat nyeri atau lemah, disertai air kencing gelap seperti teh atau cola: ke IGD hari ini juga.",
                en="Severe muscle pain or weakness with dark urine like tea or cola: go to an emergency department today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Bingung, ambruk, atau kulit sangat panas saat cuaca panas: ini mungkin sengatan panas. Telepon 119 atau 112, lalu dinginkan tubuh segera.",
                en="Confusion, collapse or very hot skin in heat may be heat stroke. Call 119, 112 or your local number, then cool the body at once.",
            ),
            cites="nata_heat",
            seen=True,
        ),
        Advice(
            text=say(
                id="Terasa letupan di betis atau muncul memar: mungkin otot robek, bukan kram. Periksakan dan jangan diregangkan paksa.",
                en="A pop in the calf or a bruise may be a tear, not a cramp. Have it examined and do not force a stretch.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Nyeri betis selalu muncul saat berjalan atau lari dan hilang saat istirahat: periksakan pembuluh nadi atau tekanan otot.",
                en="Calf pain that comes with walking or running every time and eases with rest: have the arteries or the muscle pressure checked.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="67-70%",
            what=say(id="pernah kram saat olahraga", en="have ever had an exercise cramp"),
            people=say(
                id="pelari maraton dan atlet triatlon, dikutip sumber kedua",
                en="marathon runners and triathletes, second-hand",
            ),
            cites="venice",
        ),
        Number(
            value="25%",
            what=say(
                id="kram saat olahraga, kira-kira satu dari empat",
                en="exercise cramps, about one in four",
            ),
            people=say(id="491 orang sehat, Australia", en="491 healthy people, Australia"),
            cites="hawke2021",
        ),
    ),
    cites=(
        "miller2022eamc",
        "hoffman_hydration",
        "schwellnus2011",
        "hawke2021",
        "venice",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 24 who plays football four times a week",
            facts={groups.regular_sport: True},
            expect=YES,
        ),
        Example(
            who="a woman whose work is physically heavy",
            facts={lifestyle.activity_level: "heavy"},
            expect=YES,
        ),
        Example(
            who="a woman of 50 with light activity and no sport",
            facts={lifestyle.activity_level: "light", groups.regular_sport: False},
            expect=NO,
        ),
        Example(who="a man who was asked nothing", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "athletes_as_risk_group",
        "avoid_overtraining",
        "reduce_exercise_load",
    ),
)
