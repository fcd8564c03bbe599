"""Caffeine or smoking."""

from datetime import date

from betis.guideline.items import Cause, Certainty, Example, Grade, Weight
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.lifestyle import lifestyle
from betis.knowledge.facts.person import person
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

stimulants_caffeine_smoking = Cause(
    title=say(id="Kafein atau rokok", en="Caffeine or smoking"),
    says=say(
        id=(
            "Kafein dan nikotin merangsang saraf dan dapat mengganggu tidur. Merokok lebih sering pada orang dengan kram dalam survei nasional Amerika Serikat. Untuk kafein kami tidak menemukan penelitian yang menghubungkannya dengan kram malam. Anggapan bahwa kopi, kafein, dan gula menghalangi penyerapan vitamin lalu menimbulkan kram tidak didukung sumber yang kami baca. Begitu juga anggapan bahwa rokok dan tembakau lain menguras vitamin sampai kram. Buktinya sangat lemah."
        ),
        en=(
            "Caffeine and nicotine stimulate nerves and can disturb sleep. Smoking was "
            "commoner in people with cramps in a national US survey. For caffeine we "
            "found no study that links it with night cramps. That caffeine and sugar "
            "block the uptake of vitamins and so bring on cramps is not supported by the "
            "sources we read. Nor is the idea that tobacco empties vitamins until you "
            "cramp. The evidence is very weak."
        ),
    ),
    do=say(
        id=(
            "Coba dua minggu tanpa kafein setelah tengah hari, lalu bandingkan di catatan "
            "kram. Kurangi pelan-pelan supaya tidak sakit kepala. Ingat, kram sering "
            "berkurang sekitar sepertiga dengan plasebo saja. Berhenti merokok melindungi "
            "pembuluh nadi tungkai, apa pun pengaruhnya pada kram. Puskesmas dapat "
            "membantu Anda berhenti."
        ),
        en=(
            "Try two weeks without coffee and other caffeine after midday, and compare in your cramp diary. Cut down slowly, to avoid headaches. Remember that cramps often fall by about a third on a dummy treatment alone. Giving up smoking protects the leg arteries, whatever it does to cramps. Your health centre can help you to stop."
        ),
    ),
    only_when=lifestyle.caffeine_cups_per_day.more_than(4) | person.smoker,
    certainty=Certainty.VERY_LOW,
    usual_urgency=Urgency.SELF_CARE,
    supports=(
        Weight(
            when=lifestyle.caffeine_cups_per_day.more_than(4),
            cites="expert_practice",
            grade=Grade.WEAK,
        ),
        Weight(when=person.smoker, cites="grandner2017", grade=Grade.WEAK),
    ),
    see=("oneself",),
    icd10="Z72.0",
    cites=(
        "grandner2017",
        "merck_home",
        "expert_practice",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a man of 40 with five cups of coffee a day",
            facts={lifestyle.caffeine_cups_per_day: 5},
            expect=YES,
        ),
        Example(who="a woman of 50 who smokes", facts={person.smoker: True}, expect=YES),
        Example(
            who="a man with four cups of coffee a day who does not smoke",
            facts={lifestyle.caffeine_cups_per_day: 4, person.smoker: False},
            expect=NO,
        ),
        Example(who="nothing asked yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "caffeine",
        "tobacco",
        "caffeine_sugar_vitamin_absorption",
        "S821",
        "S822",
    ),
    corrects=(
        "caffeine_sugar_vitamin_absorption",
        "S821",
        "S822",
    ),
)
