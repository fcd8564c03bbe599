"""Test results."""

from betis.guideline.fact import TESTED, Codes, Group, Number, OneOf
from betis.logic.text import say


class results(Group):
    """Test results."""

    title = say(id="Hasil pemeriksaan", en="Test results")

    lab_potassium = Number(
        ask=say(id="Berapa hasil pemeriksaan kalium?", en="What was the potassium result?"),
        says=say(id="hasil kalium", en="potassium result"),
        hint=say(
            id="Di lembar hasil tertulis Kalium atau K. Angka mEq/L sama dengan mmol/L.",
            en="Printed as Potassium or K. A number in mEq/L is the same in mmol/L.",
        ),
        lowest=1,
        highest=10,
        places=1,
        unit=say(id="mmol/L", en="mmol/L"),
        who=TESTED,
        codes=Codes(loinc="2823-3"),
    )
    lab_sodium = Number(
        ask=say(id="Berapa hasil pemeriksaan natrium?", en="What was the sodium result?"),
        says=say(id="hasil natrium", en="sodium result"),
        hint=say(
            id="Di lembar hasil tertulis Natrium atau Na. Angka mEq/L sama dengan mmol/L.",
            en="Printed as Sodium or Na. A number in mEq/L is the same in mmol/L.",
        ),
        lowest=90,
        highest=190,
        unit=say(id="mmol/L", en="mmol/L"),
        who=TESTED,
        codes=Codes(loinc="2951-2"),
    )
    lab_calcium_adjusted = Number(
        ask=say(
            id="Berapa hasil pemeriksaan kalsium yang sudah dikoreksi?",
            en="What was the adjusted calcium result?",
        ),
        says=say(id="hasil kalsium terkoreksi", en="adjusted calcium result"),
        hint=say(
            id="Terkoreksi berarti sudah disesuaikan dengan albumin. Bila satuannya mg/dL, kalikan 0,25.",
            en="Adjusted means corrected for albumin. If it is in mg/dL, multiply by 0.25.",
        ),
        lowest=0.5,
        highest=5,
        places=2,
        unit=say(id="mmol/L", en="mmol/L"),
        who=TESTED,
    )
    lab_magnesium = Number(
        ask=say(id="Berapa hasil pemeriksaan magnesium?", en="What was the magnesium result?"),
        says=say(id="hasil magnesium", en="magnesium result"),
        hint=say(
            id="Di lembar hasil tertulis Magnesium atau Mg. Bila satuannya mg/dL, kalikan 0,41.",
            en="Printed as Magnesium or Mg. If it is in mg/dL, multiply by 0.41.",
        ),
        lowest=0.1,
        highest=5,
        places=2,
        unit=say(id="mmol/L", en="mmol/L"),
        who=TESTED,
    )
    lab_ck_times_uln = Number(
        ask=say(
            id="Berapa kali hasil CK dibandingkan batas atas laboratorium?",
            en="How many times the laboratory's upper limit is the CK result?",
        ),
        says=say(id="hasil CK dibagi batas atas", en="CK result against the upper limit"),
        hint=say(
            id="CK ialah enzim otot. Contoh: hasil 600 dengan batas atas 200 ditulis 3.",
            en="CK is an enzyme from muscle. Example: a result of 600 with an upper limit of 200 is 3.",
        ),
        lowest=0,
        highest=1000,
        places=1,
        unit=say(id="kali", en="times"),
        who=TESTED,
    )
    lab_tsh = Number(
        ask=say(
            id="Berapa hasil pemeriksaan TSH (tiroid)?", en="What was the TSH (thyroid) result?"
        ),
        says=say(id="hasil TSH", en="TSH result"),
        hint=say(
            id="TSH menunjukkan kerja kelenjar tiroid. Angka µIU/mL sama dengan mIU/L.",
            en="TSH shows how the thyroid works. A number in µIU/mL is the same in mIU/L.",
        ),
        lowest=0,
        highest=500,
        places=2,
        unit=say(id="mIU/L", en="mIU/L"),
        who=TESTED,
        codes=Codes(loinc="3016-3"),
    )
    lab_ferritin = Number(
        ask=say(id="Berapa hasil pemeriksaan feritin?", en="What was the ferritin result?"),
        says=say(id="hasil feritin", en="ferritin result"),
        hint=say(
            id="Feritin menunjukkan simpanan zat besi. Angka ng/mL sama dengan µg/L.",
            en="Ferritin shows the iron stores. A number in ng/mL is the same in µg/L.",
        ),
        lowest=0,
        highest=20000,
        unit=say(id="µg/L", en="µg/L"),
        who=TESTED,
        codes=Codes(loinc="2276-4"),
    )
    lab_haemoglobin = Number(
        ask=say(
            id="Berapa hasil pemeriksaan hemoglobin (Hb)?",
            en="What was the haemoglobin (Hb) result?",
        ),
        says=say(id="hasil hemoglobin", en="haemoglobin result"),
        hint=say(
            id="Di lembar hasil tertulis Hb atau Hemoglobin, misalnya 12,5 g/dL.",
            en="Printed as Hb or Haemoglobin, such as 12.5 g/dL.",
        ),
        lowest=2,
        highest=25,
        places=1,
        unit=say(id="g/dL", en="g/dL"),
        who=TESTED,
        codes=Codes(loinc="718-7"),
    )
    lab_hba1c = Number(
        ask=say(id="Berapa hasil pemeriksaan HbA1c?", en="What was the HbA1c result?"),
        says=say(id="hasil HbA1c", en="HbA1c result"),
        hint=say(
            id="HbA1c menunjukkan rata-rata gula darah dua sampai tiga bulan terakhir, misalnya 6,5 %.",
            en="HbA1c shows the average blood sugar of the last two to three months, such as 6.5 %.",
        ),
        lowest=3,
        highest=20,
        places=1,
        unit=say(id="%", en="%"),
        who=TESTED,
        codes=Codes(loinc="4548-4"),
    )
    lab_egfr = Number(
        ask=say(
            id="Berapa hasil laju filtrasi ginjal (eGFR)?",
            en="What was the kidney filtration (eGFR) result?",
        ),
        says=say(id="hasil laju filtrasi ginjal (eGFR)", en="kidney filtration (eGFR) result"),
        hint=say(
            id="eGFR menunjukkan seberapa baik ginjal menyaring darah. Ini bukan angka kreatinin.",
            en="eGFR shows how well the kidneys filter the blood. It is not the creatinine number.",
        ),
        lowest=0,
        highest=200,
        unit=say(id="mL/menit/1,73 m²", en="mL/min/1.73 m²"),
        who=TESTED,
    )
    abpi = Number(
        ask=say(
            id="Berapa indeks tekanan pergelangan kaki-lengan (ABPI)?",
            en="What is the ankle-brachial pressure index (ABPI)?",
        ),
        says=say(
            id="indeks tekanan pergelangan kaki-lengan (ABPI)",
            en="ankle-brachial pressure index (ABPI)",
        ),
        hint=say(
            id="Tekanan darah di pergelangan kaki dibagi tekanan di lengan, misalnya 0,95. Pakai angka tungkai yang terendah.",
            en="Blood pressure at the ankle divided by that in the arm, such as 0.95. Use the leg with the lower number.",
        ),
        lowest=0,
        highest=3,
        places=2,
        unit=say(id="kali", en="times"),
        who=TESTED,
    )
    dvt_scan_result = OneOf(
        ask=say(
            id="Apa hasil USG pembuluh balik (vena) tungkai?", en="What did the leg vein scan show?"
        ),
        says=say(id="hasil USG vena tungkai", en="leg vein scan result"),
        hint=say(
            id="USG ini mencari penggumpalan darah di pembuluh balik dalam (DVT).",
            en="This ultrasound looks for a clot in a deep vein (DVT).",
        ),
        choices={
            "not_done": say(id="Belum", en="Not done"),
            "negative": say(id="Tidak ada bekuan", en="No clot"),
            "positive": say(id="Ada bekuan", en="Clot found"),
        },
        who=TESTED,
    )
