"""Poisoning or tetanus."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.injury_infection import injury_infection
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

toxin_or_tetanus = Cause(
    title=say(id="Keracunan atau tetanus", en="Poisoning or tetanus"),
    says=say(
        id=(
            "Timbal, merkuri, pestisida, dan racun lain dapat membuat otot kram. Kuman "
            "tetanus masuk lewat luka kotor dan membuat rahang, leher, dan perut kaku. "
            "Kram tetanus tidak lepas dengan peregangan. Ini keadaan mendadak yang jarang "
            "dan berbahaya, bukan sebab kram malam yang biasa. Panduan Irlandia Utara "
            "meminta orang segera mencari pertolongan bila kram muncul setelah racun atau "
            "infeksi."
        ),
        en=(
            "Lead, mercury, pesticides and other poisons can make muscles cramp. The "
            "tetanus germ enters by a dirty wound and stiffens jaw, neck and belly. "
            "Tetanus spasms do not let go with stretching. These are rare, acute and "
            "dangerous conditions, not a usual cause of night cramps. Guidance from "
            "Northern Ireland asks people to seek help at once if cramps follow a poison "
            "or an infection."
        ),
    ),
    do=say(
        id=(
            "Bila rahang kaku, sulit menelan, sesak, bingung, atau banyak otot kaku, "
            "hubungi 119 atau 112 sekarang. Setelah luka kotor atau terkena racun, "
            "periksa hari ini juga walau kramnya ringan. Bawa kemasan atau nama bahannya. "
            "Tanyakan suntikan tetanus, dan pemeriksaan timbal bila pekerjaan Anda "
            "berisiko. Jangan memancing muntah, dan jangan minum penawar sendiri."
        ),
        en=(
            "With a stiff jaw, trouble swallowing, breathlessness, confusion or many "
            "stiff muscles, call 119 or 112 (or your local number) now. After a dirty "
            "wound or contact with a poison, be seen today even if the cramps are mild. "
            "Take the package or the name of the substance with you. Ask about a tetanus "
            "injection, and about a lead test if your work carries that risk. Do not make "
            "yourself vomit, and take no antidote on your own."
        ),
    ),
    only_when=injury_infection.toxic_exposure
    | injury_infection.dirty_wound_recent
    | injury_infection.jaw_stiff,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.SAME_DAY,
    supports=(
        Weight(when=injury_infection.toxic_exposure, cites="nidirect_cramps", grade=Grade.STRONG),
        Weight(
            when=injury_infection.dirty_wound_recent, cites="nidirect_cramps", grade=Grade.STRONG
        ),
        Weight(when=injury_infection.jaw_stiff, cites="tetanus_who", grade=Grade.STRONG),
        Weight(
            when=~injury_infection.tetanus_vaccine_up_to_date,
            cites="tetanus_who",
            grade=Grade.MODERATE,
        ),
    ),
    checks=("lead_level",),
    see=(
        "ed",
        "toxicology",
    ),
    icd10="T65",
    cites=(
        "nidirect_cramps",
        "tetanus_who",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a battery worker of 38 exposed to lead",
            facts={injury_infection.toxic_exposure: True},
            expect=YES,
        ),
        Example(
            who="a farmer of 50 with a deep dirty wound last week",
            facts={injury_infection.dirty_wound_recent: True},
            expect=YES,
        ),
        Example(
            who="a farmer with a dirty wound and no valid tetanus vaccination",
            facts={
                injury_infection.dirty_wound_recent: True,
                injury_infection.tetanus_vaccine_up_to_date: False,
            },
            expect=YES,
        ),
        Example(
            who="a man of 45 with a stiff jaw", facts={injury_infection.jaw_stiff: True}, expect=YES
        ),
        Example(
            who="a woman of 70 without a valid vaccination, wound or poison",
            facts={
                injury_infection.toxic_exposure: False,
                injury_infection.dirty_wound_recent: False,
                injury_infection.jaw_stiff: False,
                injury_infection.tetanus_vaccine_up_to_date: False,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "poisoning",
        "acute_condition",
    ),
)
