"""Users of aches-and-pains jamu or unlabelled cramp remedies."""

from datetime import date

from betis.guideline.items import Advice, Example, Number, Population
from betis.knowledge.facts.groups import groups
from betis.logic.text import say
from betis.logic.truth import NO, UNKNOWN, YES

jamu_users = Population(
    title=say(
        id="Pengguna jamu pegal linu atau obat kram tanpa label",
        en="Users of aches-and-pains jamu or unlabelled cramp remedies",
    ),
    says=say(
        id="Sebagian ramuan pegal dan kram diam-diam berisi steroid, pereda nyeri, atau obat lain. Badan cepat enak, tetapi perdarahan, gula tinggi, atau kerusakan ginjal bisa tersembunyi. Setelah steroid dipakai lama, berhenti mendadak pun berbahaya.",
        en="Some aches-and-cramps mixtures secretly contain steroid, painkiller or other medicine. Relief is quick, but bleeding, high sugar or kidney harm may hide behind it. After long use of a steroid, stopping suddenly is dangerous too.",
    ),
    when=groups.uses_jamu,
    do=(
        Advice(
            text=say(
                id="Cek nomor izin edar di situs atau aplikasi BPOM. Simpan kemasannya untuk dokter.",
                en="Check the registration number on the BPOM site or app. Keep the packet for the doctor.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Bila produk mencurigakan sudah dipakai berminggu-minggu, temui dokter sebelum berhenti.",
                en="After weeks of a suspect product, see a doctor before stopping.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    avoid=(
        Advice(
            text=say(
                id="Hindari produk yang menjanjikan sembuh seketika.",
                en="Avoid products that promise instant cure.",
            ),
            cites="bpom_bko_banten",
            seen=True,
        ),
        Advice(
            text=say(
                id="Hindari pada kehamilan, pada anak, dan pada penyakit ginjal atau hati.",
                en="Avoid in pregnancy, in children, and with kidney or liver disease.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Jangan menguap atau merendam dengan herbal pada kulit luka, kaki kebas, varises, atau bila mungkin ada gumpalan darah.",
                en="No herbal steam or soak on broken skin, numb feet, varicose veins or a possible clot.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    watch=(
        Advice(
            text=say(
                id="Wajah membulat atau mudah memar: periksa ke dokter, jangan berhenti mendadak.",
                en="A round face or easy bruising: see a doctor, do not stop suddenly.",
            ),
            cites="expert_practice",
            seen=False,
        ),
        Advice(
            text=say(
                id="Tinja hitam, muntah darah, atau pingsan: minta pertolongan darurat sekarang, telepon 119 atau 112.",
                en="Black stools, vomiting blood or fainting: get emergency help now, call 119, 112 or your local number.",
            ),
            cites="expert_practice",
            seen=False,
        ),
    ),
    frequency=(
        Number(
            value="41",
            what=say(
                id="produk tradisional dengan obat tersembunyi; jumlah produk, bukan orang",
                en="traditional products with hidden medicines; products, not people",
            ),
            people=say(
                id="daftar BPOM, Oktober 2021 – Agustus 2022",
                en="BPOM's list, October 2021 – August 2022",
            ),
            cites="bpom_bko_41",
        ),
    ),
    cites=(
        "bpom_bko_banten",
        "bpom_bko_41",
        "expert_practice",
    ),
    dated=date(2026, 11, 25),
    examples=(
        Example(
            who="a man of 60 who takes aches-and-pains jamu every day",
            facts={groups.uses_jamu: True},
            expect=YES,
        ),
        Example(who="a woman who takes none", facts={groups.uses_jamu: False}, expect=NO),
        Example(who="a man who was not asked", facts={}, expect=UNKNOWN),
    ),
    settles=(),
)
