"""Typed words become medicines: nothing is dropped, nothing too short is guessed."""

import pytest

from betis.guideline.book import Book
from betis.guideline.items import Interaction
from betis.knowledge.tables import rows
from betis.medicines import recognise
from betis.medicines.names import How, index, plain_name, titles


def names(text: str) -> list[str]:
    return [each.name for piece in recognise(text) for each in piece.found]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("HCT, amlodipin, simvastatin", ["hydrochlorothiazide", "amlodipine", "simvastatin"]),
        ("Amlodipine besylate 10 mg 1x1 malam", ["amlodipine"]),
        ("captopril 12,5 mg 3x1", ["captopril"]),
        ("kaptopril dan PCT", ["captopril", "paracetamol"]),
        ("ISDN; INH\nasetosal", ["isosorbide_dinitrate", "isoniazid", "aspirin"]),
        ("acetaminophen and albuterol", ["paracetamol", "salbutamol"]),
        ("glyburide / metformin HCl", ["glibenclamide", "metformin"]),
        ("Na diklofenak 50", ["diclofenac"]),
        ("losartan kalium 50 mg tab", ["losartan"]),
        ("Co-Diovan 160/12.5", ["valsartan", "hydrochlorothiazide"]),
        ("Hyzaar", ["losartan", "hydrochlorothiazide"]),
        ("Carbamazepine[Tegretol]", ["carbamazepine"]),
        ("furosemid ½ tab pagi", ["furosemide"]),
        ("Vitamin B 12 5 MG/ML", ["vitamin_b12"]),
        ("vit b-6", ["vitamin_b6"]),
        ("asam mefenamat (kalau nyeri)", ["mefenamic_acid"]),
        ("insulin glargine 10 unit", ["insulin"]),
        ("air tonik, magnesium oksida 400 mg", ["tonic_water", "magnesium"]),
        ("OAT KDT", ["isoniazid", "rifampicin", "pyrazinamide", "ethambutol"]),
    ],
)
def test_as_people_write_them(typed: str, meant: list[str]) -> None:
    assert names(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("simpastatin", "simvastatin"), ("amlodipn", "amlodipine"), ("furosemide", "furosemide"),
        ("klortalidone", "chlortalidone"), ("hidroklortiazide", "hydrochlorothiazide"),
        ("predisone", "prednisone"), ("spironolacton", "spironolactone"),
        ("asam nikotnat", "nicotinic_acid"),
    ],
)  # fmt: skip
def test_misspelt(typed: str, meant: str) -> None:
    assert names(typed) == [meant]


def test_a_guess_says_that_it_is_one() -> None:
    (piece,) = recognise("simpastatin")
    assert piece.found[0].how is How.SPELLING
    assert piece.found[0].confidence < recognise("simvastatin")[0].found[0].confidence


@pytest.mark.parametrize(
    "typed",
    [
        "potassium iodide", "nasi goreng", "madu", "HCC", "PTC", "INS", "teti", "minyak kayu putih",
        "quinacrine", "cortisone", "ampicillin", "penicillin", "lupa namanya", "obat", "vitamin",
        "xyzzy",
    ],
)  # fmt: skip
def test_what_is_not_known_is_kept_and_never_guessed(typed: str) -> None:
    (piece,) = recognise(typed)
    assert (piece.typed, piece.state, piece.found) == (typed, "unrecognised", ())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("quinine", "quinidine"), ("prednisone", "prednisolone"), ("hydralazine", "hydroxyzine"),
        ("chlorpromazine", "chlorpropamide"), ("nicotine", "nicotinic acid"),
    ],
)  # fmt: skip
def test_names_that_look_alike_stay_apart(one: str, other: str) -> None:
    assert not set(names(one)) & set(names(other))


@pytest.mark.parametrize("typed", ["obat darah tinggi", "diuretik", "obat maag", "water pill"])
def test_a_word_for_several_is_asked_about(typed: str) -> None:
    (piece,) = recognise(typed)
    assert piece.state == "asked"
    assert len(piece.choices) > 1
    for chosen in piece.choices:
        for language in ("id", "en"):
            (again,) = recognise(plain_name(chosen, language))  # type: ignore[arg-type]
            assert [each.name for each in again.found] == [chosen]


def test_a_class_word_is_the_class() -> None:
    assert names("statin, PPI") == ["statin", "ppi"]


def test_drops_and_ointments_are_told_apart() -> None:
    drops, tablet = recognise("timolol tetes mata, atenolol 50 mg")
    assert drops.local and not tablet.local


def test_doses_and_hours_left_over_by_commas_are_no_medicine() -> None:
    assert len(recognise("amlodipin, 5 mg, malam, 1x1")) == 1


def test_what_was_not_understood_beside_a_name_is_kept() -> None:
    (piece,) = recognise("metformin zzyzx")
    assert names("metformin zzyzx") == ["metformin"]
    assert piece.unread == ("zzyzx",)


@pytest.mark.parametrize("typed", ["", " ", ",,;\n", "-", "1x1", "5 mg"])
def test_nothing_is_nothing(typed: str) -> None:
    assert recognise(typed) == ()


@pytest.mark.parametrize("typed", ["a" * 100_000, "," * 100_000, "simvastatin," * 9_999, "\x00ÿ💊"])
def test_anything_at_all_may_be_typed(typed: str) -> None:
    assert len(recognise(typed)) <= 60


def test_every_name_in_the_tables_means_something_known() -> None:
    for key, meaning in index().items():
        assert key == key.casefold()
        for name in meaning.means + meaning.choices:
            assert name in titles(), f"{key} means {name}, which no table has"


def test_every_substance_is_recognised_by_its_own_names() -> None:
    for row in rows("medicines"):
        for name in (row["substance"].replace("_", " "), row["name_id"], row["name_en"]):
            plain = name.partition("(")[0].partition("/")[0].strip()
            assert row["substance"] in names(plain), name


def test_every_side_of_every_interaction_is_known(book: Book) -> None:
    known = set(titles())
    for item in book.of("interaction").values():
        assert isinstance(item, Interaction)
        sides = item.a + item.b + item.c + item.unless
        assert item.a and set(sides) <= known, f"{item.name}: {set(sides) - known}"
        assert item.b or item.rule is not None, f"{item.name} has one side only"


def test_the_tables_point_at_what_exists(book: Book) -> None:
    choices = book.facts["medicines"].choices  # type: ignore[union-attr]
    advice = {row["advice"] for row in rows("medicine_advice")} | {""}
    mechanisms = {row["mechanism"] for row in rows("medicine_mechanisms")} | {""}
    for row in rows("medicines"):
        assert {c for c in row["classes"].split(";") if c} <= set(choices), row["substance"]
        assert row["advice"] in advice and row["mechanism"] in mechanisms, row["substance"]
        cited = f"{row['sources']};{row['trial_source']};{row['ratio_source']}".split(";")
        assert {name for name in cited if name} <= set(book.sources), row["substance"]
        assert (row["role"] == "not_listed") == (not row["link"]), row["substance"]


def test_recalled_brands_are_never_shown_of_their_own_accord() -> None:
    recalled = {row["brand"].lower() for row in rows("brands") if row["seen"] != "yes"}
    shown = {word for title in titles().values() for text in title for word in text.lower().split()}
    assert not recalled & shown
