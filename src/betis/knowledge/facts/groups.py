"""Groups for whom some advice differs."""

from betis.guideline.fact import Group, YesNo
from betis.logic.text import say


class groups(Group):
    """Groups for whom some advice differs."""

    title = say(id="Keadaan khusus", en="Special situations")

    has_g6pd_deficiency = YesNo(
        ask=say(
            id="Pernahkah dokter mengatakan Anda kekurangan enzim G6PD?",
            en="Has a doctor told you that you lack the enzyme G6PD?",
        ),
        says=say(id="kekurangan enzim G6PD", en="you lack the enzyme G6PD"),
        denies=say(id="tidak kekurangan enzim G6PD", en="you do not lack the enzyme G6PD"),
        hint=say(
            id="Ini keadaan bawaan. Sel darah merah mudah pecah karena obat tertentu. Biasanya diketahui dari tes darah.",
            en="You are born with it. Red blood cells break easily with some medicines. A blood test shows it.",
        ),
        page="groups",
    )
    fasting = YesNo(
        ask=say(
            id="Apakah Anda sedang berpuasa, misalnya puasa Ramadan?",
            en="Are you fasting now, for example in Ramadan?",
        ),
        says=say(id="sedang berpuasa", en="you are fasting"),
        denies=say(id="tidak sedang berpuasa", en="you are not fasting"),
        hint=say(
            id="Termasuk puasa sunah atau puasa lain, bila seharian tidak minum.",
            en="Any fast counts in which you drink nothing through the day.",
        ),
        page="groups",
    )
    regular_sport = YesNo(
        ask=say(
            id="Apakah Anda rutin berlatih olahraga, tiga kali seminggu atau lebih?",
            en="Do you train or play sport three times a week or more?",
        ),
        says=say(
            id="rutin berolahraga tiga kali seminggu atau lebih",
            en="sport three times a week or more",
        ),
        denies=say(
            id="tidak rutin berolahraga tiga kali seminggu",
            en="no sport three times a week",
        ),
        hint=say(
            id="Misalnya lari, sepak bola, bulu tangkis, bersepeda, atau latihan beban. Jalan santai tidak dihitung.",
            en="For example running, football, badminton, cycling or weights. A stroll does not count.",
        ),
        page="groups",
    )
    uses_jamu = YesNo(
        ask=say(
            id="Apakah Anda minum jamu, ramuan pegal linu, atau obat kram tanpa label yang jelas?",
            en="Do you take jamu, an aches-and-pains mixture, or a cramp remedy without a clear label?",
        ),
        says=say(
            id="minum jamu, ramuan pegal linu, atau obat tanpa label jelas",
            en="taking jamu, an aches-and-pains mixture or an unlabelled remedy",
        ),
        denies=say(
            id="tidak minum jamu, ramuan pegal linu, atau obat tanpa label jelas",
            en="no jamu, aches-and-pains mixture or unlabelled remedy",
        ),
        hint=say(
            id="Termasuk jamu gendong, bubuk saset, dan kapsul yang dibeli lewat internet.",
            en="Fresh jamu, powder sachets and capsules bought online all count.",
        ),
        page="groups",
    )
