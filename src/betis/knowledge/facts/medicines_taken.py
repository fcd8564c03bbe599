"""Medicines taken."""

from betis.guideline.fact import Group, Number, SeveralOf, YesNo
from betis.knowledge.facts.person import person
from betis.knowledge.tables import classes_by_substance
from betis.logic.text import say


class medicines_taken(Group):
    """Medicines taken."""

    title = say(id="Obat yang diminum", en="Medicines taken")

    medicines = SeveralOf(
        ask=say(
            id="Obat mana yang Anda pakai? (pilih semua yang sesuai)",
            en="Which of these medicines do you take? (choose all that fit)",
        ),
        says=say(id="obat yang dipakai", en="medicines taken"),
        hint=say(
            id="Lihat nama zat di kemasan, biasanya tulisan kecil di bawah merek. Jangan menghentikan obat sendiri.",
            en="Read the substance on the packet, usually in small print under the brand. Do not stop a medicine on your own.",
        ),
        choices={
            "thiazide_diuretic": say(
                id="Diuretik tiazid (hidroklorotiazid, indapamid)",
                en="Thiazide-like water tablet (hydrochlorothiazide, indapamide)",
            ),
            "loop_diuretic": say(
                id="Diuretik kuat (furosemid)", en="Loop water tablet (furosemide)"
            ),
            "potassium_sparing_diuretic": say(
                id="Diuretik hemat kalium (spironolakton, amilorid)",
                en="Potassium-sparing water tablet (spironolactone, amiloride)",
            ),
            "statin": say(id="Statin untuk kolesterol", en="Statin for cholesterol"),
            "fibrate": say(
                id="Fibrat (gemfibrozil, fenofibrat)", en="Fibrate (gemfibrozil, fenofibrate)"
            ),
            "laba": say(
                id="Inhaler kerja panjang (salmeterol, formoterol, indakaterol)",
                en="Long-acting breathing inhaler (salmeterol, formoterol, indacaterol)",
            ),
            "saba_or_theophylline": say(
                id="Salbutamol sering, atau teofilin/aminofilin",
                en="Salbutamol tablets/inhaler often, or theophylline/aminophylline",
            ),
            "ppi": say(
                id="Penghambat asam lambung (omeprazol, lansoprazol)",
                en="Stomach acid blocker (omeprazole, lansoprazole)",
            ),
            "antacid": say(id="Antasida berkali-kali sehari", en="Antacid many times a day"),
            "insulin": say(id="Insulin", en="Insulin"),
            "estrogen_or_raloxifene": say(
                id="Estrogen, terapi hormon, atau raloksifen",
                en="Oestrogen, hormone therapy, or raloxifene",
            ),
            "teriparatide": say(id="Teriparatid", en="Teriparatide"),
            "iv_iron": say(id="Infus besi", en="Iron infusions"),
            "naproxen_or_nsaid": say(
                id="Naproksen atau obat nyeri harian", en="Naproxen or other pain tablets daily"
            ),
            "calcium_channel_blocker": say(
                id="Nifedipin, amlodipin, atau sejenis", en="Nifedipine, amlodipine or similar"
            ),
            "ace_or_arb": say(
                id="Obat tekanan darah berakhiran -pril atau -sartan",
                en="Blood pressure tablet ending in -pril or -sartan",
            ),
            "lithium": say(id="Litium", en="Lithium"),
            "antipsychotic": say(
                id="Obat psikosis, atau metoklopramid",
                en="Medicine for psychosis, or metoclopramide",
            ),
            "antidepressant": say(id="Antidepresan", en="Antidepressant"),
            "steroid": say(id="Tablet steroid", en="Steroid tablets"),
            "cholinesterase_inhibitor": say(
                id="Donepezil, rivastigmin, piridostigmin",
                en="Donepezil, rivastigmine, pyridostigmine",
            ),
            "chemotherapy": say(
                id="Obat kanker (vinkristin, oksaliplatin, sisplatin, imatinib)",
                en="Cancer medicine (vincristine, oxaliplatin, cisplatin, imatinib)",
            ),
            "bisphosphonate_or_denosumab": say(
                id="Obat osteoporosis infus/suntik (zoledronat, denosumab)",
                en="Osteoporosis drip or injection (zoledronate, denosumab)",
            ),
            "laxative": say(id="Obat pencahar sering", en="Laxatives often"),
            "sedative_stopping": say(
                id="Sedang menghentikan obat penenang, obat tidur, atau opioid",
                en="Stopping a sedative, sleeping tablet or opioid",
            ),
            "levodopa": say(id="Levodopa", en="Levodopa"),
            "quinine": say(id="Kina", en="Quinine"),
        },
        members=classes_by_substance(),
    )
    medicine_before_cramps = YesNo(
        ask=say(
            id="Apakah kram mulai atau memburuk setelah Anda memulai obat atau menaikkan dosisnya?",
            en="Did the cramps start or get worse after you started a medicine or took more of it?",
        ),
        says=say(
            id="kram mulai atau memburuk setelah obat dimulai atau dinaikkan",
            en="cramps began or worsened after a medicine was started or increased",
        ),
        denies=say(
            id="kram tidak mulai atau memburuk setelah obat dimulai atau dinaikkan",
            en="cramps did not begin or worsen after starting or increasing medicine",
        ),
        hint=say(
            id="Jangan menghentikan obat sendiri. Catat saja nama dan tanggalnya.",
            en="Do not stop the medicine on your own. Just note its name and the date.",
        ),
        page="pattern",
        danger=True,
    )
    weeks_since_medicine_change = Number(
        ask=say(
            id="Berapa minggu lalu obat itu dimulai atau dosisnya dinaikkan?",
            en="How many weeks ago was the medicine started or increased?",
        ),
        says=say(id="lama sejak obat dimulai atau dinaikkan", en="time since the medicine change"),
        hint=say(
            id="Satu bulan kira-kira 4 minggu. Kurang dari seminggu ditulis 0.",
            en="A month is about 4 weeks. Write 0 for less than a week.",
        ),
        lowest=0,
        highest=5200,
        unit=say(id="minggu", en="weeks"),
        asked_when=medicine_before_cramps,
    )
    ppi_months = Number(
        ask=say(
            id="Sudah berapa bulan Anda minum obat penghambat asam lambung?",
            en="For how many months have you taken a stomach acid blocker?",
        ),
        says=say(id="lama minum penghambat asam lambung", en="time on a stomach acid blocker"),
        hint=say(
            id="Misalnya omeprazol atau lansoprazol. Kurang dari sebulan ditulis 0.",
            en="For example omeprazole or lansoprazole. Write 0 for less than a month.",
        ),
        lowest=0,
        highest=600,
        unit=say(id="bulan", en="months"),
        asked_when=medicines.includes("ppi"),
    )
    oestrogen_pill_or_hormone = YesNo(
        ask=say(
            id="Apakah Anda memakai pil KB atau terapi hormon?",
            en="Do you take the contraceptive pill or hormone therapy?",
        ),
        says=say(
            id="memakai pil KB atau terapi hormon",
            en="taking the contraceptive pill or hormone therapy",
        ),
        denies=say(
            id="tidak memakai pil KB atau terapi hormon",
            en="no contraceptive pill and no hormone therapy",
        ),
        asked_when=person.sex_at_birth.among("female"),
        page="clot_risks",
        danger=True,
    )
