"""Recent infection with fever, vomiting or diarrhoea."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.injury_infection import injury_infection
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

infection_or_gut_losses = Cause(
    title=say(
        id="Infeksi dengan demam, muntah, atau diare",
        en="Recent infection with fever, vomiting or diarrhoea",
    ),
    says=say(
        id=(
            "Muntah, diare, dan demam membuat tubuh cepat kehilangan cairan, natrium, dan kalium, sehingga otot bisa kram. "
            "Kehilangan hebat seperti pada kolera dapat menimbulkan kram berat dan syok. "
            "Flu dan infeksi virus lain dapat membuat otot pegal; itu lain dari kram yang mengeras. "
            "Kaitan ini berdasar pengalaman klinis, tanpa angka yang kami temukan. "
            "Suhu yang naik mendadak pada anak bisa menimbulkan kejang demam: itu kejang seluruh badan, bukan kram betis. "
            "Keadaan akut seperti ini tidak menjelaskan kram yang sudah berlangsung berbulan-bulan."
        ),
        en=(
            "Vomiting, diarrhoea and fever quickly cost the body fluid, sodium and potassium, so muscles may cramp. "
            "Severe losses, as in cholera, can bring strong cramps and shock. "
            "Flu and other virus infections can make muscles ache; that is unlike a cramp that goes hard. "
            "The link rests on clinical experience, and we found no figures. "
            "A sudden rise of temperature in a child can bring a febrile seizure: a seizure of the whole body, not a calf cramp. "
            "An acute state like this does not explain cramps that have gone on for months."
        ),
    ),
    do=say(
        id=(
            "Bingung, pingsan, atau kejang: telepon 119 atau 112 sekarang. "
            "Muntah atau diare dua hari, minuman selalu keluar lagi, tidak kencing 12 jam, atau demam dengan betis nyeri setelah banjir: periksa hari ini juga. "
            "Minum oralit sedikit-sedikit tetapi sering. "
            "Bila cairan atau garam Anda dibatasi, tanyakan dokter dulu. "
            "Jangan menghentikan obat peluruh kencing, obat tekanan darah, atau obat diabetes sendiri. "
            "Tanyakan dokter hari ini juga cara meminumnya selama sakit."
        ),
        en=(
            "Confusion, fainting or a fit: call 119 or 112 now. "
            "Two days of vomiting or diarrhoea, drinks that keep coming up, no urine for 12 hours, or fever with sore calves after a flood: be seen the same day. "
            "Take oral rehydration solution in small, frequent sips. "
            "If your fluid or salt is limited, ask a doctor first. "
            "Do not stop water tablets, blood-pressure or diabetes medicine on your own. "
            "Ask a doctor the same day how to take them while ill."
        ),
    ),
    certainty=Certainty.LOW,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(
            when=body.vomiting_or_diarrhoea_days.at_least(1),
            cites="expert_practice",
            grade=Grade.STRONG,
        ),
        Weight(
            when=injury_infection.recent_viral_illness,
            cites="expert_practice",
            grade=Grade.MODERATE,
        ),
        Weight(when=body.fever, cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.cannot_keep_fluids_down, cites="expert_practice", grade=Grade.STRONG),
    ),
    checks=(
        "sodium",
        "potassium",
        "creatinine",
        "full_blood_count",
    ),
    see=(
        "gp",
        "ed",
    ),
    icd10="A09",
    cites=(
        "expert_practice",
        "lepto_doh",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 33 with one day of diarrhoea",
            facts={body.vomiting_or_diarrhoea: True, body.vomiting_or_diarrhoea_days: 1},
            expect=YES,
        ),
        Example(
            who="a woman who had flu two weeks ago",
            facts={injury_infection.recent_viral_illness: True},
            expect=YES,
        ),
        Example(
            who="a boy of 9 with fever", facts={person.age_years: 9, body.fever: True}, expect=YES
        ),
        Example(
            who="a woman who cannot keep drinks down",
            facts={body.cannot_keep_fluids_down: True},
            expect=YES,
        ),
        Example(
            who="a man whose vomiting began today, without fever or recent infection",
            facts={
                body.vomiting_or_diarrhoea: True,
                body.vomiting_or_diarrhoea_days: 0,
                injury_infection.recent_viral_illness: False,
                body.fever: False,
                body.cannot_keep_fluids_down: False,
            },
            expect=NO,
        ),
        Example(who="somebody of whom nothing is known yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "vomiting",
        "diarrhea",
        "viral_disease",
        "acute_condition",
        "sharp_temperature_change",
    ),
    corrects=(
        "viral_disease",
        "sharp_temperature_change",
    ),
)
