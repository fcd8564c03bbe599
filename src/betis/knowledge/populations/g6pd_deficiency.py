"""G6PD deficiency."""

from datetime import date

from betis.guideline.items import Advice, Example, Population
from betis.knowledge.facts.groups import groups
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

g6pd_deficiency = Population(
    title=say(id="Kekurangan enzim G6PD", en="G6PD deficiency"),
    says=say(
        id="Sel darah merah mudah pecah karena obat tertentu. Keterangan resmi kina menyebut keadaan ini sebagai larangan. Kekerapannya berbeda antardaerah di Indonesia; angkanya tidak kami temukan.",
        en="Red blood cells break down easily with some medicines. The official text for quinine names this as a reason not to use it. How common it is differs between regions of Indonesia; we found no figure.",
    ),
    when=groups.has_g6pd_deficiency,
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
                id="Bawa hasil pemeriksaan G6PD, dan tanyakan sebelum memakai obat baru.",
                en="Carry your G6PD result, and ask before any new medicine.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
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
                id="Tanyakan dulu sebelum infus vitamin C dosis tinggi atau ramuan herbal yang tidak dikenal.",
                en="Ask before high-dose vitamin C drips or unfamiliar herbal mixtures.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Air kencing gelap, mata kuning, pucat, dan sesak setelah minum obat: ke IGD sekarang, atau telepon 119 atau 112.",
                en="Dark urine, yellow eyes, pallor and breathlessness after a medicine: go to an emergency department now, or call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    cites=(
        "qualaquin_label",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 30 with G6PD deficiency",
            facts={groups.has_g6pd_deficiency: True},
            expect=YES,
        ),
        Example(who="a woman without it", facts={groups.has_g6pd_deficiency: False}, expect=NO),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
