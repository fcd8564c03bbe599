"""Fasting, or working in heat."""

from datetime import date

from betis.guideline.items import Advice, Example, Population
from betis.knowledge.facts.body import body
from betis.knowledge.facts.groups import groups
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

fasting_heat_workers = Population(
    title=say(id="Berpuasa, atau bekerja di tempat panas", en="Fasting, or working in heat"),
    says=say(
        id="Seharian berdiri atau berkeringat dengan sedikit minum, makan besar larut malam, dan kurang tidur dapat diikuti kram malam. Buktinya tidak langsung: penelitian pada olahragawan saling berbeda.",
        en="A day of standing or sweating with little drink, a large late meal and short sleep may be followed by night cramps. The evidence is indirect: studies in athletes disagree.",
    ),
    when=groups.fasting | body.heavy_sweating_or_heat_exposure,
    do=(
        Advice(
            text=say(
                id="Bagi minum dari berbuka sampai sahur. Sertakan sup, buah, dan makanan dengan garam biasa.",
                en="Spread drinking from breaking the fast to the pre-dawn meal. Include soup, fruit and food with ordinary salt.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Istirahatlah di tempat teduh dan regangkan betis setelah bekerja. Bila tidak puasa, minum saat haus.",
                en="Rest in shade and stretch the calves after work. If not fasting, drink when thirsty.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Bila punya diabetes, penyakit ginjal atau jantung, atau minum obat peluruh kencing, rencanakan puasa bersama dokter.",
                en="With diabetes, kidney or heart disease, or water tablets, plan the fast with a doctor.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan mengubah jadwal obat sendiri; tanyakan dokter sebelum berpuasa.",
                en="Do not change the times of medicines on your own; ask the doctor before fasting.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan minum tablet garam, atau berliter-liter air putih sekaligus.",
                en="No salt tablets, and no litres of plain water at once.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan menjadikan teh kental, kopi, atau minuman berenergi sebagai minuman utama sahur.",
                en="Do not make strong tea, coffee or energy drinks the main drink at the pre-dawn meal.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Bingung, ambruk, atau kulit sangat panas: ini mungkin sengatan panas. Telepon 119 atau 112, lalu dinginkan tubuh segera.",
                en="Confusion, collapse or very hot skin may be heat stroke. Call 119, 112 or your local number, then cool the body at once.",
            ),
            cites="nata_heat",
            seen=True,
        ),
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
                id="Gemetar, berkeringat dingin, atau bingung karena gula rendah: batalkan puasa dan minum yang manis. Bila tidak sadar, telepon 119 atau 112.",
                en="Shaking, cold sweat or confusion from low sugar: break the fast and take something sweet. If unconscious, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    cites=(
        "miller2022eamc",
        "hoffman_hydration",
        "nata_heat",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(who="a woman who fasts in Ramadan", facts={groups.fasting: True}, expect=YES),
        Example(
            who="a man who works in a hot factory",
            facts={body.heavy_sweating_or_heat_exposure: True},
            expect=YES,
        ),
        Example(
            who="a woman who neither fasts nor works in heat",
            facts={groups.fasting: False, body.heavy_sweating_or_heat_exposure: False},
            expect=NO,
        ),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
