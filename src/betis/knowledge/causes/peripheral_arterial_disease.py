"""Narrowed leg arteries."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Number, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.body import body
from betis.knowledge.facts.circulation import circulation
from betis.knowledge.facts.cramp import cramp
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

peripheral_arterial_disease = Cause(
    title=say(id="Penyempitan pembuluh nadi tungkai", en="Narrowed leg arteries"),
    says=say(
        id=(
            "Dinding pembuluh nadi menebal dan mengeras (aterosklerosis), sehingga darah ke tungkai kurang (gangguan sirkulasi, penyakit arteri perifer). Cirinya: betis nyeri saat berjalan, lalu hilang dalam 10 menit bila berdiri diam (klaudikasio). Orang dengan penyempitan ini lebih sering kram (rasio odds 2,9; rentang 1,89–4,55). Tetapi kram malam saja adalah petunjuk yang lemah. Dalam satu survei, keluhan pembuluh darah hanya menjelaskan 12% perbedaan antarorang. Anggapan bahwa darah melambat, aliran di pembuluh kecil (mikrosirkulasi) terganggu, atau otot kekurangan oksigen (hipoksia) saat tidur tidak didukung sebagai penjelasan umum. Tanda gangguan saraf lebih didukung. Radang nadi pada perokok (endarteritis obliterans) jarang, tetapi sama perlunya diperiksa."
        ),
        en=(
            "The artery wall thickens and hardens (atherosclerosis), so that too little blood reaches the leg (poor circulation). Typical: the calf hurts on walking, and the pain is gone within 10 minutes of standing still (claudication). People with narrowed arteries have more cramps (odds ratio 2.9; range 1.89–4.55). But night cramps alone are a weak pointer. In one survey vascular symptoms explained only 12% of the differences between people. That blood slows, small vessels fail (microcirculation) or muscles lack oxygen in sleep (hypoxia) is not supported as a general explanation. Signs of nerve trouble are better supported. Inflamed arteries in smokers (endarteritis obliterans) are rare but need examination just as much."
        ),
    ),
    do=say(
        id=(
            "Bila tungkai mendadak dingin, pucat, kebas, atau lumpuh, hubungi 119 atau "
            "112, atau ke IGD sekarang. Bila ada luka kaki yang tidak sembuh atau kulit "
            "menghitam, periksa hari ini juga. Bila bagian depan kaki nyeri malam hari "
            "dan lega saat digantung, periksa dalam dua minggu. Selain itu, minta "
            "pemeriksaan denyut nadi kaki dan tekanan pergelangan kaki (ABI). Nilai "
            "normal 1,0–1,4; di bawah 0,9 mengarah ke penyempitan. Mintalah bantuan "
            "berhenti merokok dan rencana jalan kaki dari dokter. Sebelum jelas, jangan "
            "memakai stoking tekan, balutan ketat, es, atau pemanas di kaki."
        ),
        en=(
            "If a leg is suddenly cold, pale, numb or paralysed, call 119 or 112 (or your "
            "local number), or go to the emergency department now. With a foot wound that "
            "does not heal or skin turning black, be seen today. If the front of the foot "
            "hurts at night and eases when it hangs down, be seen within two weeks. "
            "Otherwise ask for a check of the foot pulses and ankle pressure (ABI). "
            "Normal is 1.0–1.4; below 0.9 points to narrowing. Ask for help to stop "
            "smoking and for a walking plan from the doctor. Until it is clear, use no "
            "compression stockings, tight wraps, ice or heaters on the leg."
        ),
    ),
    only_when=body.known_pad
    | (circulation.calf_pain_on_walking & circulation.walking_pain_gone_within_10_min)
    | circulation.rest_pain_in_foot_at_night
    | circulation.foot_pulse_absent,
    certainty=Certainty.MODERATE,
    usual_urgency=Urgency.WITHIN_TWO_WEEKS,
    supports=(
        Weight(when=circulation.calf_pain_on_walking, cites="ecq", grade=Grade.STRONG),
        Weight(when=circulation.walking_pain_gone_within_10_min, cites="ecq", grade=Grade.STRONG),
        Weight(
            when=circulation.leg_pain_at_normal_pace & person.sex_at_birth.among("male"),
            cites="kieback2019",
            grade=Grade.STRONG,
            ratio=5.4,
            low=4.2,
            high=6.96,
            measure="odds ratio for a low ankle-brachial index, men",
        ),
        Weight(
            when=circulation.leg_pain_at_normal_pace & person.sex_at_birth.among("female"),
            cites="kieback2019",
            grade=Grade.STRONG,
            ratio=1.99,
            low=1.58,
            high=2.51,
            measure="odds ratio for a low ankle-brachial index, women",
        ),
        Weight(
            when=body.known_pad,
            cites="abdulla1999",
            grade=Grade.STRONG,
            ratio=2.9,
            low=1.89,
            high=4.55,
            measure="odds ratio",
        ),
        Weight(when=person.smoker, cites="expert_practice", grade=Grade.STRONG),
        Weight(when=person.age_years.at_least(60), cites="expert_practice", grade=Grade.MODERATE),
        Weight(when=body.known_diabetes, cites="expert_practice", grade=Grade.MODERATE),
        Weight(
            when=circulation.rest_pain_in_foot_at_night, cites="ali_highland", grade=Grade.STRONG
        ),
        Weight(when=circulation.foot_pulse_absent, cites="expert_practice", grade=Grade.STRONG),
    ),
    against=(
        Weight(when=circulation.leg_pain_starts_at_rest, cites="ecq", grade=Grade.STRONG),
        Weight(when=cramp.relief_by_stretch, cites="expert_practice", grade=Grade.MODERATE),
    ),
    checks=(
        "ankle_brachial_index",
        "lipids",
        "hba1c",
        "full_blood_count",
        "ecg",
    ),
    see=(
        "gp",
        "vascular_surgeon",
    ),
    frequency=(
        Number(
            value="75%",
            what=say(
                id="kram pada orang dengan penyempitan nadi tungkai",
                en="cramps among people with narrowed leg arteries",
            ),
            people=say(
                id="veteran Amerika Serikat, dikutip sebuah tinjauan",
                en="US veterans, quoted by a review",
            ),
            cites="allen2012_excerpt",
        ),
        Number(
            value="34% vs 12%",
            what=say(
                id=(
                    "penyempitan nadi pada orang yang diobati karena kram, dibanding "
                    "kelompok pembanding"
                ),
                en="narrowed arteries among people treated for cramps, against controls",
            ),
            people=say(
                id="veteran laki-laki, Amerika Serikat",
                en="male US veterans",
            ),
            cites="haskell1997",
        ),
    ),
    icd10="I73.9",
    snomed="399957001",
    cites=(
        "abdulla1999",
        "haskell1997",
        "naylor1994",
        "kieback2019",
        "ecq",
        "abpi_bpac",
        "ali_highland",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 65 told that his leg arteries are narrow",
            facts={body.known_pad: True},
            expect=YES,
        ),
        Example(
            who="a man of 60 whose calf pain on walking goes within 10 minutes",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.walking_pain_gone_within_10_min: True,
                person.age_years: 60,
            },
            expect=YES,
        ),
        Example(
            who="a man whose calves hurt at an ordinary pace and stop hurting when he stands",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.walking_pain_gone_within_10_min: True,
                circulation.leg_pain_at_normal_pace: True,
                person.sex_at_birth: "male",
            },
            expect=YES,
        ),
        Example(
            who="a woman whose calves hurt at an ordinary pace and stop hurting when she stands",
            facts={
                circulation.calf_pain_on_walking: True,
                circulation.walking_pain_gone_within_10_min: True,
                circulation.leg_pain_at_normal_pace: True,
                person.sex_at_birth: "female",
            },
            expect=YES,
        ),
        Example(
            who="a smoker of 59 with narrow leg arteries and diabetes",
            facts={
                body.known_pad: True,
                person.smoker: True,
                person.age_years: 59,
                body.known_diabetes: True,
            },
            expect=YES,
        ),
        Example(
            who="a woman of 80 whose forefoot has ached at night for weeks",
            facts={circulation.rest_pain_in_foot_at_night: True},
            expect=YES,
        ),
        Example(
            who="a man without a pulse in the foot",
            facts={circulation.foot_pulse_absent: True},
            expect=YES,
        ),
        Example(
            who="a smoker of 70 with diabetes and night cramps, who walks without pain and has good pulses",
            facts={
                body.known_pad: False,
                circulation.calf_pain_on_walking: False,
                circulation.rest_pain_in_foot_at_night: False,
                circulation.foot_pulse_absent: False,
                person.smoker: True,
                person.age_years: 70,
                body.known_diabetes: True,
            },
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "peripheral_artery_disease",
        "atherosclerosis",
        "endarteritis_obliterans",
        "chronic_leg_vascular_disease",
        "poor_leg_circulation",
        "microcirculation_disorder",
        "vessel_wall_inelasticity",
        "hypoxia",
        "reduced_blood_flow_during_sleep",
        "S315",
        "S625",
    ),
    corrects=(
        "microcirculation_disorder",
        "hypoxia",
        "reduced_blood_flow_during_sleep",
        "S315",
        "S625",
    ),
)
