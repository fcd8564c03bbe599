"""How common cramps are."""

from datetime import date

from betis.guideline.items import Article, Number
from betis.logic.text import say

how_common = Article(
    title=say(id="Seberapa sering kram", en="How common cramps are"),
    says=say(
        id="Angkanya bertentangan, tetapi semuanya berkata sama: kram malam itu umum.",
        en="The numbers disagree, but all say the same: night cramps are common.",
    ),
    body=(
        say(
            id="Survei di Inggris menemukan 37% pada daftar pasien dokter umum, dan 50% pada pasien rawat jalan lansia. Di Prancis angkanya 46% pada usia 60 tahun ke atas. Di Amerika Serikat 24–25% punya kram ringan dan 6% kram sedang sampai berat. Di Australia kira-kira satu dari tiga orang sehat.",
            en="Surveys in Britain found 37% on a general-practice register, and 50% in older outpatients. In France it was 46% at 60 and over. In the United States 24–25% had mild cramps and 6% moderate to severe ones. In Australia it was about one in three healthy people.",
        ),
        say(
            id="Angka itu berbeda karena pertanyaannya berbeda. Ada yang bertanya tentang kram apa pun, ada yang hanya kram menjelang tidur, ada yang hanya sebulan terakhir. Usianya pun berbeda. Jadi tidak ada satu angka yang benar untuk semua.",
            en="The numbers differ because the questions do. Some ask about any rest cramp, some only about cramps while falling asleep, some only about the past month. Ages differ too. So no single number is right for everybody.",
        ),
        say(
            id="Nasihat lama menyebut 75% orang segala usia mengalami kram kaki. Kami tidak menemukan sumbernya. Tinjauan menyebut 50–60% orang dewasa pernah mengalami kram malam. Bahwa hampir semua orang pernah sekali kram mungkin saja, tetapi tidak terukur.",
            en="Old advice says that 75% of people of all ages have leg cramps. We found no source for it. A review says that 50–60% of adults have had night cramps. That almost everybody has had one once may be so, but was not measured.",
        ),
        say(
            id="Kram paling sering mengganggu orang yang melewati usia paruh baya: 54% di atas 80 tahun dalam satu sumber. Perempuan lebih sering daripada laki-laki, 56 dan 40 dari 100 di Inggris. Pada anak 7,3% setahun, tidak ada di bawah 8 tahun. Pada ibu hamil angkanya berkisar dari 30% sampai lebih dari separuh.",
            en="Cramps trouble people past middle age most: 54% above 80 in one source. Women have them more often than men, 56 and 40 in 100 in Britain. In children it is 7.3% a year, none under 8. In pregnancy figures run from 30% to more than half.",
        ),
        say(
            id="Sering tidak berarti gawat. Dari orang dengan kram di Inggris, 40% kram lebih dari tiga kali seminggu dan 6% setiap hari. Hanya 32% menceritakannya kepada dokter. Kram bisa terjadi pada semua orang. Anda tidak sendirian dan tidak mengada-ada.",
            en="Frequent does not mean grave. Among people with cramps in Britain, 40% had them more than three times a week and 6% every day. Only 32% told a doctor. Cramps can come to everyone. You are not alone, and you are not making it up.",
        ),
        say(
            id="Orang di berbagai benua mengeluhkan hal yang sama. Namun angka untuk Indonesia tidak kami temukan. Itu tidak berarti kram jarang di sini; artinya belum ada yang menghitung. Catatan Anda sendiri lebih berguna daripada rata-rata negara lain.",
            en="People on different continents complain of the same. Yet we found no number for Indonesia. That does not mean cramps are rare here; it means nobody has counted. Your own diary is worth more than another country's average.",
        ),
    ),
    numbers=(
        Number(
            value="37%",
            what=say(id="kram saat istirahat", en="rest cramps"),
            people=say(
                id="233 orang dalam daftar dokter umum, Inggris",
                en="233 people on a general-practice register, UK",
            ),
            cites="naylor1994",
        ),
        Number(
            value="46% (38-53)",
            what=say(id="kram malam", en="night cramps"),
            people=say(
                id="516 pasien 60 tahun ke atas, Prancis", en="516 patients of 60 and over, France"
            ),
            cites="maisonneuve2016",
        ),
        Number(
            value="50%",
            what=say(id="kram", en="cramps"),
            people=say(
                id="365 pasien rawat jalan 65 tahun ke atas, Inggris",
                en="365 outpatients of 65 and over, England",
            ),
            cites="abdulla1999",
        ),
        Number(
            value="24-25% + 6%",
            what=say(
                id="kram ringan + kram sedang sampai berat dalam sebulan",
                en="mild + moderate to severe cramps in a month",
            ),
            people=say(id="orang dewasa, Amerika Serikat", en="adults, United States"),
            cites="grandner2017",
        ),
        Number(
            value="33%",
            what=say(
                id="kram malam, kira-kira satu dari tiga", en="night cramps, about one in three"
            ),
            people=say(
                id="491 orang sehat 18–101 tahun, Australia",
                en="491 healthy people of 18–101, Australia",
            ),
            cites="hawke2021",
        ),
        Number(
            value="50-60%",
            what=say(id="pernah kram malam", en="have ever had night cramps"),
            people=say(id="orang dewasa, sebuah tinjauan", en="adults, a review"),
            cites="allen2012",
        ),
        Number(
            value="54%",
            what=say(id="kram", en="cramps"),
            people=say(id="di atas 80 tahun, Inggris", en="over 80, UK"),
            cites="monderer2010",
        ),
        Number(
            value="7.3%",
            what=say(
                id="kram dalam setahun; 0% di bawah 8 tahun", en="cramps in a year; 0% under 8"
            ),
            people=say(id="2.527 anak sehat, satu klinik", en="2,527 healthy children, one clinic"),
            cites="leung1999",
        ),
    ),
    cites=(
        "naylor1994",
        "abdulla1999",
        "maisonneuve2016",
        "grandner2017",
        "hawke2021",
        "allen2012",
        "leung1999",
        "monderer2010",
        "hensley2009",
        "preg_400",
    ),
    dated=date(2026, 11, 25),
    settles=(
        "cramp_prevalence",
        "prevalence_75_percent",
        "almost_everyone_once",
        "age_distribution",
    ),
    corrects=(
        "prevalence_75_percent",
        "almost_everyone_once",
    ),
)
