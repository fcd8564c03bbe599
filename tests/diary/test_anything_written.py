"""Whatever was written, everything that is shown can be shown."""

import json
from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

import betis
from betis.diary.change import Change, merged
from betis.diary.facts import facts_from
from betis.diary.observations import bundle
from betis.diary.trends import trends
from betis.diary.triggers import triggers
from tests.diary.strategies import changes

NOW = datetime.fromisoformat("2026-11-25T07:00:00+07:00")
many = st.lists(changes(), max_size=40, unique_by=lambda change: change.id)


@settings(max_examples=150, deadline=None)
@given(many, st.dates(date(2024, 1, 1), date(2027, 1, 2)))
def test_everything_can_be_shown_on_any_day(diary: list[Change], today: date) -> None:
    # Each cramp an entry of its own, so that many stand beside one another.
    apart = [Change(**{**vars(c), "entry": c.id}) if c.kind == "cramp" else c for c in diary]
    entries = list(merged(apart).values())
    facts = facts_from(entries, today)
    betis.check({name: said.value for name, said in facts.items()})
    for finding in trends(entries, today):
        assert finding.says.id and (finding.enough or str(finding.missing) in finding.says.en)
        json.dumps(finding.spec("id"), allow_nan=False)
        assert all(len(row) == len(finding.columns) for row in finding.table("en"))
    assert triggers(entries, today).says.id
    json.dumps(bundle(entries, NOW, "id"), allow_nan=False)
