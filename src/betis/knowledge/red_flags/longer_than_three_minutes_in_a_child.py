"""A cramp of more than three minutes in a child."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

longer_than_three_minutes_in_a_child = RedFlag(
    title=say(
        id="Kram lebih dari tiga menit pada anak",
        en="A cramp of more than three minutes in a child",
    ),
    says=say(
        id=(
            "Pada anak, kram malam rata-rata berlangsung 1,7 menit dan biasanya kurang dari 2 "
            "menit. Kram anak yang lebih dari 3 menit sebaiknya diceritakan pada kunjungan biasa. "
            "Batas ini kesimpulan kami, bukan angka dari penelitian."
        ),
        en=(
            "In children a night cramp lasts 1.7 minutes on average and usually less than 2 "
            "minutes. A cramp of more than 3 minutes in a child is worth mentioning at an "
            "ordinary visit. This limit is our inference, not a published number."
        ),
    ),
    urgency=Urgency.ROUTINE,
    do=say(
        id=(
            "Ceritakan kepada dokter pada kunjungan biasa. Bila satu kram tidak lepas setelah 10 "
            "menit, cari pertolongan hari itu juga."
        ),
        en=(
            "Mention it to a doctor at an ordinary visit. If a cramp has not let go after 10 "
            "minutes, get help the same day."
        ),
    ),
    when=person.age_years.less_than(18) & cramp.longest_duration_minutes.more_than(3),
    suspects=("childhood_benign_cramp",),
    seed_rule=say(
        id=(
            "Aturan lama: kram lebih dari tiga menit perlu segera ke dokter. Pada orang dewasa "
            "ini tidak cocok dengan bukti: rata-rata kram 9 menit (6,7–11,2), dan batas atas yang "
            "lazim 10 menit. Aturan itu akan mencurigai sebagian besar kram biasa. Kami memakai: "
            "tidak lepas setelah 10 menit berarti hari ini juga; pada anak, lebih dari 3 menit "
            "berarti kunjungan biasa."
        ),
        en=(
            "The old rule: a cramp of more than three minutes calls for a doctor soon. In adults "
            "the evidence contradicts it: the mean is 9 minutes (6.7 to 11.2) and the accepted "
            "upper end is 10. The rule would flag most normal cramps. We use: not letting go "
            "after 10 minutes means today; in a child, more than 3 minutes means an ordinary "
            "visit."
        ),
    ),
    cites=(
        "naylor1994",
        "hallegraeff2017",
        "nidirect_cramps",
        "nhs_cramps",
        "leung1999",
        "pen_cramps",
        "monderer2010",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a boy of 17 whose longest cramp lasted 3.1 minutes",
            facts={person.age_years: 17, cramp.longest_duration_minutes: 3.1},
            expect=YES,
        ),
        Example(
            who="a boy of 17 whose longest cramp lasted 3 minutes",
            facts={person.age_years: 17, cramp.longest_duration_minutes: 3.0},
            expect=NO,
        ),
        Example(
            who="a man of 18 with a cramp of 9 minutes",
            facts={person.age_years: 18, cramp.longest_duration_minutes: 9.0},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=("longer_than_three_minutes",),
    corrects=("longer_than_three_minutes",),
)
