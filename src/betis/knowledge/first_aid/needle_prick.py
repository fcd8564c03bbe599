"""Pricking the calf with a needle or pin."""

from datetime import date

from betis.guideline.items import Action, Bar, Certainty, Example, Verdict
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.nerve_muscle import nerve_muscle
from betis.knowledge.facts.results import results
from betis.knowledge.situations.poor_circulation import poor_circulation
from betis.knowledge.situations.possible_clot import possible_clot
from betis.knowledge.situations.reduced_feeling import reduced_feeling
from betis.knowledge.situations.skin_broken_or_infected import skin_broken_or_infected
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

needle_prick = Action(
    title=say(
        id="Menusuk betis dengan jarum atau peniti", en="Pricking the calf with a needle or pin"
    ),
    says=say(
        id="Menusuk otot yang kram dengan jarum sering dianjurkan, bahkan disebut manjur. Jangan lakukan. Belum ada uji yang menunjukkan tusukan menghentikan kram, dan kulit menjadi luka. Membersihkan jarum lebih dulu tidak membuatnya aman.",
        en="Pricking the cramped muscle with a needle is often advised and even called effective. Do not do it. No trial shows that a prick stops a cramp, and it breaks the skin. Cleaning the needle first does not make it safe.",
    ),
    verdict=Verdict.AVOID,
    effect=say(
        id="Belum ada uji yang menunjukkan manfaat. Meregangkan otot bekerja tanpa luka: pada 10 orang sehat, kram buatan langsung berhenti.",
        en="No trial shows a benefit. Stretching works without a wound: in 10 healthy people provoked cramps stopped at once.",
    ),
    harms=say(
        id="Infeksi, perdarahan, cedera saraf atau pembuluh darah, dan penyakit menular bila jarum dipakai bergantian. Bahayanya lebih besar bila daya tahan tubuh lemah atau trombosit rendah.",
        en="Infection, bleeding, injury to a nerve or vein, and needle-borne disease if shared. The danger is greater with low immunity or low platelets.",
    ),
    steps=(
        say(
            id="Jangan menusuk. Tarik jari kaki ke arah tulang kering.",
            en="Do not prick. Pull the toes toward the shin.",
        ),
        say(
            id="Telanjur tertusuk? Cuci dengan sabun, lalu tutup.",
            en="Already pricked? Wash with soap and cover.",
        ),
        say(
            id="Tanyakan vaksin tetanus Anda di puskesmas.",
            en="Ask at a health centre about your tetanus vaccination.",
        ),
    ),
    certainty=Certainty.NONE,
    bars=(
        Bar(
            when=possible_clot.holds,
            why=say(
                id="Bila mungkin ada gumpalan darah atau radang vena, tusukan dan cubitan tidak boleh sama sekali.",
                en="If a clot or an inflamed vein is possible, no pricking or pinching at all.",
            ),
        ),
        Bar(
            when=circulation.varicose_veins,
            why=say(
                id="Pada varises, tusukan bisa mengenai vena dan sulit berhenti berdarah.",
                en="With varicose veins, a prick may hit a vein that is slow to stop bleeding.",
            ),
        ),
        Bar(
            when=body.known_diabetes,
            why=say(
                id="Pada diabetes, luka kaki lebih mudah terinfeksi dan sulit sembuh.",
                en="With diabetes, wounds on the leg become infected more easily and heal poorly.",
            ),
        ),
        Bar(
            when=reduced_feeling.holds,
            why=say(
                id="Bila rasa di kaki berkurang, luka bisa memburuk tanpa terasa.",
                en="If the feet feel less, a wound can worsen unnoticed.",
            ),
        ),
        Bar(
            when=poor_circulation.holds,
            why=say(
                id="Bila aliran darah ke kaki kurang, luka sulit sembuh.",
                en="If circulation to the feet is poor, wounds heal badly.",
            ),
        ),
        Bar(
            when=body.bleeding_tendency,
            why=say(
                id="Bila Anda minum pengencer darah atau mudah berdarah, tusukan bisa berdarah lama.",
                en="If you take a blood thinner or bleed easily, a prick may bleed for long.",
            ),
        ),
        Bar(
            when=skin_broken_or_infected.holds,
            why=say(
                id="Bila kulit sudah luka atau terinfeksi, tusukan menambah jalan masuk kuman.",
                en="If the skin is already broken or infected, a prick lets in more germs.",
            ),
        ),
    ),
    does=("pricking",),
    cites=(
        "bertolasi1993",
        "massage_tp",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 67 whose left leg is swollen",
            facts={circulation.leg_swelling_one_side: True},
            expect=YES,
        ),
        Example(
            who="a woman of 50 with varicose veins",
            facts={circulation.varicose_veins: True},
            expect=YES,
        ),
        Example(who="a woman of 55 with diabetes", facts={body.known_diabetes: True}, expect=YES),
        Example(
            who="a man of 58 whose feet are numb",
            facts={nerve_muscle.tingling_or_numb_legs: True},
            expect=YES,
        ),
        Example(
            who="a man of 66 with narrowed leg arteries", facts={body.known_pad: True}, expect=YES
        ),
        Example(
            who="a man of 73 who takes a blood thinner",
            facts={body.bleeding_tendency: True},
            expect=YES,
        ),
        Example(
            who="a man of 61 with a foot wound that does not heal",
            facts={circulation.foot_wound_or_black_skin: True},
            expect=YES,
        ),
        Example(
            who="somebody who said no to each of these",
            facts={
                circulation.leg_swelling_one_side: False,
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                circulation.varicose_veins: False,
                body.known_diabetes: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                body.bleeding_tendency: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=NO,
        ),
        Example(
            who="somebody who said no to all the rest, but nobody asked whether one leg is swollen",
            facts={
                circulation.leg_red_warm: False,
                circulation.tender_cord_under_skin: False,
                circulation.deep_calf_tenderness: False,
                results.dvt_scan_result: "not_done",
                circulation.varicose_veins: False,
                body.known_diabetes: False,
                nerve_muscle.tingling_or_numb_legs: False,
                nerve_muscle.burning_feet_night: False,
                nerve_muscle.known_neuropathy: False,
                body.known_pad: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.leg_suddenly_cold_pale: False,
                circulation.calf_pain_on_walking: False,
                body.bleeding_tendency: False,
                circulation.foot_wound_or_black_skin: False,
                injury_infection.dirty_wound_recent: False,
            },
            expect=UNKNOWN,
        ),
    ),
    settles=(
        "pinprick",
        "pinprick_contraindication",
        "pinprick_disinfection",
    ),
    corrects=(
        "pinprick",
        "pinprick_disinfection",
    ),
)
