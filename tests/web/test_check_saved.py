"""What the site saves, `betis check` reads, and both conclude the same."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from betis.cli import main
from betis.guideline.urgency import Urgency
from tests.web.answering import Visitor
from tests.web.reading import read

pytestmark = pytest.mark.django_db

PEOPLE: dict[str, dict[str, Any]] = {
    "swollen": {"age_years": 67, "sex_at_birth": "female", "leg_swelling_one_side": True},
    "ordinary": {"age_years": 70, "sex_at_birth": "female", "nights_per_week": 2},
    "unsure": {"dark_urine": None, "age_years": 44, "weight_kg": 61.5, "medicines": ["statin"]},
}


@pytest.mark.parametrize("who", PEOPLE)
def test_round_trip(
    who: str, visitor: Callable[..., Visitor], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    somebody = visitor()
    page = read(somebody.answers_all(PEOPLE[who]))
    response = somebody.get("answers.json")
    assert response["Content-Type"] == "application/json"
    assert "attachment" in response["Content-Disposition"]
    file = tmp_path / "betis-jawaban.json"
    file.write_bytes(response.content)
    with pytest.raises(SystemExit) as stopped:
        main(["check", str(file), "--json"])
    assert stopped.value.code in (0, None)
    result = json.loads(capsys.readouterr().out)
    urgency = Urgency[result["urgency"].upper()]
    assert page.one("section", class_="urgency").one("h1").text == urgency.title.id
    named = {link.attributes["href"] for link in page.every("a")}
    for flag in result["red_flags"]:
        assert f"/library/red-flag/{flag['name'].replace('_', '-')}/" in named


def test_nothing_answered_yet(client: Client) -> None:
    assert client.get("/check/answers.json").json()["facts"] == {}


def test_unknown_is_null(visitor: Callable[..., Visitor]) -> None:
    somebody = visitor()
    somebody.post("dark_urine", answer="unknown")
    assert somebody.get("answers.json").json()["facts"] == {"dark_urine": None}
