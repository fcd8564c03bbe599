"""A nerve or spine problem is possible."""

from datetime import date

from betis.guideline.items import Advice, Example, Population
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

nerve_warning = Population(
    title=say(
        id="Mungkin ada gangguan saraf atau tulang belakang",
        en="A nerve or spine problem is possible",
    ),
    says=say(
        id="Saraf terjepit di punggung, saluran tulang belakang yang sempit, dan sesekali penyakit saraf gerak dapat menimbulkan kram. Biasanya kramnya meluas dari betis, atau disertai lemah, kedutan, atau kebas. Kram dan kedutan tanpa lemah hampir selalu tidak berbahaya.",
        en="A pinched nerve in the back, a narrow spinal canal, and rarely disease of the motor nerves can cause cramps. They then spread beyond the calf, or come with weakness, twitching or numbness. Cramps and twitching without weakness are almost always harmless.",
    ),
    when=nerve_muscle.weakness_progressive
    | nerve_muscle.muscle_wasting
    | nerve_muscle.twitching_widespread
    | nerve_muscle.foot_drop_or_tripping
    | nerve_muscle.saddle_numbness
    | nerve_muscle.bladder_or_bowel_change
    | nerve_muscle.back_pain_radiating
    | nerve_muscle.known_spinal_stenosis,
    do=(
        Advice(
            text=say(
                id="Minta pemeriksaan saraf bila kram datang tiap hari, menyebar ke tangan, perut, atau leher, atau disertai lemah.",
                en="Ask for a nerve examination when cramps are daily, spread to hands, belly or neck, or come with weakness.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Ceritakan sejak kapan kaki lemah, kebas, atau sering tersandung.",
                en="Tell since when a leg is weak, numb or tripping.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan mengobati sendiri berbulan-bulan dengan vitamin atau pelemas otot.",
                en="Do not treat yourself for months with vitamins or muscle relaxants.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan membiarkan tulang belakang dimanipulasi bila ada lemah atau selangkangan kebas.",
                en="No spinal manipulation with weakness or a numb groin.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Selangkangan kebas, atau kencing dan buang air besar tidak terkendali: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="A numb groin, or loss of control of urine or stool: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="ng127",
            seen=True,
        ),
        Advice(
            text=say(
                id="Lemah yang bertambah, otot mengecil, atau kedutan yang meluas: periksa ke dokter dalam dua minggu.",
                en="Growing weakness, a thinning muscle or spreading twitches: see a doctor within two weeks.",
            ),
            cites="mnd_redflag",
            seen=True,
        ),
        Advice(
            text=say(
                id="Kaki atau lengan yang melemah dalam hitungan jam atau hari, atau baru sulit menelan: periksa hari ini juga. Bicara mendadak pelo: telepon 119 atau 112.",
                en="A leg or arm that weakens within hours or days, or new trouble swallowing: be seen today. Suddenly slurred speech: call 119, 112 or your local number.",
            ),
            cites="ng127",
            seen=True,
        ),
    ),
    cites=(
        "ng127",
        "mnd_redflag",
        "matsumoto2009",
        "bfs_review",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 58 whose leg has grown weaker over months",
            facts={nerve_muscle.weakness_progressive: True},
            expect=YES,
        ),
        Example(
            who="a woman with back pain that travels down the leg",
            facts={nerve_muscle.back_pain_radiating: True},
            expect=YES,
        ),
        Example(
            who="a man with none of these signs",
            facts={
                nerve_muscle.weakness_progressive: False,
                nerve_muscle.muscle_wasting: False,
                nerve_muscle.muscle_twitching: False,
                nerve_muscle.foot_drop_or_tripping: False,
                nerve_muscle.saddle_numbness: False,
                nerve_muscle.bladder_or_bowel_change: False,
                nerve_muscle.back_pain_radiating: False,
                nerve_muscle.known_spinal_stenosis: False,
            },
            expect=NO,
        ),
        Example(who="a woman who was asked nothing", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
