"""Cramps every day for two weeks."""

from datetime import date

from betis.guideline.items import Example, RedFlag
from betis.guideline.urgency import Urgency
from betis.knowledge.facts.cramp import cramp
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

every_night_for_two_weeks = RedFlag(
    title=say(id="Kram setiap hari selama dua minggu", en="Cramps every day for two weeks"),
    says=say(
        id=(
            "Kram setiap hari selama dua minggu mengganggu, tetapi jarang berbahaya. Dalam survei di Inggris sekitar 6% orang dengan kram mengalaminya setiap hari. Sebuah ringkasan lain menyebut sampai 20%. Kram teratur bisa berkaitan dengan penyakit menahun (kronis) atau obat, namun sering tidak ada penyakit di baliknya."
        ),
        en=(
            "Cramps every day for two weeks are a burden, but seldom dangerous. In a survey in the United Kingdom about 6% of people with cramps had them daily; a secondary source says up to 20%. Regular cramps can go with a chronic disease or a medicine, yet often there is no disease behind them."
        ),
    ),
    urgency=Urgency.ROUTINE,
    do=say(
        id=(
            "Buat janji biasa ke puskesmas atau dokter. Bawa daftar semua obat dan catatan malam "
            "Anda. Datang lebih cepat bila otot melemah, mengecil, atau kram cepat menyebar."
        ),
        en=(
            "Make an ordinary appointment. Bring a list of all your medicines and your notes of "
            "the nights. Go sooner if a muscle weakens or thins, or the cramps spread quickly."
        ),
    ),
    when=cramp.days_in_a_row_with_cramps.at_least(14),
    suspects=("idiopathic_age_related",),
    seed_rule=say(
        id=(
            "Aturan lama: kram setiap hari selama dua minggu perlu segera ke dokter. Tidak ada "
            "pedoman yang kami baca memakai batas ini. Panduan di Inggris menganjurkan ke dokter "
            "bila kram sering atau merusak tidur. Kami memakainya sebagai ajakan kunjungan biasa "
            "untuk menelaah obat dan sebab."
        ),
        en=(
            "The old rule: cramps every day for two weeks call for a doctor soon. No guideline we "
            "read uses this limit. UK guidance says to see a doctor when cramps are frequent or "
            "disturb sleep. We keep it as a prompt for an ordinary visit, to go through medicines "
            "and causes."
        ),
    ),
    cites=(
        "naylor1994",
        "fpnotebook",
        "nidirect_cramps",
        "nhs_cramps",
    ),
    dated=date(2026, 11, 22),
    examples=(
        Example(
            who="a woman of 72 with cramps on 14 days in a row",
            facts={cramp.days_in_a_row_with_cramps: 14},
            expect=YES,
        ),
        Example(
            who="a woman of 72 with cramps on 13 days in a row",
            facts={cramp.days_in_a_row_with_cramps: 13},
            expect=NO,
        ),
        Example(who="somebody who has answered nothing yet", facts={}, expect=UNKNOWN),
    ),
    settles=(
        "daily_for_two_weeks",
        "recurrent_cramps_signal_disease",
    ),
    corrects=(
        "daily_for_two_weeks",
        "recurrent_cramps_signal_disease",
    ),
)
