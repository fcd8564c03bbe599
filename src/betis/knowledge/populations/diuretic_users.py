"""People on water tablets (diuretics)."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.medicines_taken import medicines_taken
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

diuretic_users = Population(
    title=say(
        id="Pengguna obat peluruh kencing (diuretik)", en="People on water tablets (diuretics)"
    ),
    says=say(
        id="Obat ini membuang garam, kalium, magnesium, dan cairan. Kram baru lebih sering setelah obat dimulai, terutama jenis hemat kalium dan tiazid. Karena jenis hemat kalium pun begitu, kalium rendah bukan satu-satunya penjelasan. Dua survei lain tidak menemukan kaitan.",
        en="These tablets remove salt, potassium, magnesium and fluid. New cramps are commoner after starting them, above all the potassium-sparing and thiazide kinds. As the potassium-sparing kind does it too, low potassium is not the whole story. Two other surveys found no link.",
    ),
    when=medicines_taken.medicines.includes(
        "thiazide_diuretic", "loop_diuretic", "potassium_sparing_diuretic"
    ),
    do=(
        Advice(
            text=say(
                id="Tanyakan tes kalium, natrium, magnesium, dan ginjal. Tanyakan juga apakah obat boleh diminum pagi hari.",
                en="Ask about potassium, sodium, magnesium and kidney tests. Ask too whether the tablet can be taken in the morning.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Catat malam kram dan hari minum obat, lalu tunjukkan ke dokter.",
                en="Note the nights with cramp and the days of the tablet, and show the doctor.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Tanyakan berapa banyak Anda boleh minum. Cairan lebih membantu hanya bila tubuh memang kurang cairan.",
                en="Ask how much you may drink. More fluid helps only if the body is short of it.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Jangan menghentikan obat sendiri. Gagal jantung atau tekanan darah bisa memburuk dalam beberapa hari.",
                en="Do not stop the medicine on your own. Heart failure or blood pressure can worsen within days.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan minum kalium atau memakai garam kalium sendiri, terlebih bersama spironolakton, penghambat ACE, atau ARB.",
                en="Take no potassium or potassium salt on your own, least of all with spironolactone, an ACE inhibitor or an ARB.",
            ),
            cites="xu2024_salt",
            seen=True,
        ),
        Advice(
            text=say(
                id="Hindari akar manis (licorice): ia menurunkan kalium.",
                en="Avoid liquorice: it lowers potassium.",
            ),
            cites="hukkanen2009",
            seen=True,
        ),
        Advice(
            text=say(
                id="Jangan membeli sendiri pereda nyeri antiradang seperti ibuprofen, dan jangan berlebihan memakai pencahar.",
                en="Do not buy anti-inflammatory painkillers such as ibuprofen on your own, and do not overuse laxatives.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan berharap pada vitamin K2: pengguna diuretik tidak diikutkan dalam ujinya.",
                en="Do not count on vitamin K2: people on diuretics were left out of its trial.",
            ),
            cites="tan2024",
            seen=True,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Jantung berdebar, pingsan, atau mendadak lemah: kadar kalium mungkin berbahaya. Minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="A pounding heart, fainting or sudden weakness may mean a dangerous potassium level. Get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Pingsan, bingung, atau sangat kering dengan kencing sedikit: berobat hari ini juga.",
                en="Fainting, confusion, or being very dry with little urine: get care today.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="2.12 (1.61-2.78)",
            what=say(
                id="kali lebih sering mulai obat kram setelah diuretik hemat kalium",
                en="times more new cramp treatment after a potassium-sparing diuretic",
            ),
            people=say(
                id="penduduk 50 tahun ke atas, British Columbia",
                en="residents of 50 and over, British Columbia",
            ),
            cites="garrison2012",
        ),
        Number(
            value="1.48 (1.29-1.68)",
            what=say(
                id="kali lebih sering setelah diuretik jenis tiazid",
                en="times more after a thiazide-like diuretic",
            ),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="1.20 (1.00-1.44)",
            what=say(
                id="kali lebih sering setelah diuretik kuat (loop)",
                en="times more after a loop diuretic",
            ),
            people=say(id="penduduk yang sama", en="the same residents"),
            cites="garrison2012",
        ),
        Number(
            value="63%",
            what=say(
                id="kram pada orang dengan kalium rendah", en="cramps in people with low potassium"
            ),
            people=say(
                id="veteran Amerika Serikat, kelompok kecil",
                en="United States veterans, a small series",
            ),
            cites="allen2012_excerpt",
        ),
    ),
    cites=(
        "garrison2012",
        "abdulla1999",
        "haskell1997",
        "allen2012_excerpt",
        "xu2024_salt",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a woman of 71 on hydrochlorothiazide",
            facts={medicines_taken.medicines: ["thiazide_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a man on furosemide and a statin",
            facts={medicines_taken.medicines: ["loop_diuretic", "statin"]},
            expect=YES,
        ),
        Example(
            who="a woman on spironolactone",
            facts={medicines_taken.medicines: ["potassium_sparing_diuretic"]},
            expect=YES,
        ),
        Example(
            who="a man on a statin only", facts={medicines_taken.medicines: ["statin"]}, expect=NO
        ),
        Example(who="a woman who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
