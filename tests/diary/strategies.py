"""Random changes and diaries."""

from datetime import date, datetime, timedelta, timezone

from hypothesis import strategies as st

from betis.diary.change import Change
from betis.diary.shape import (
    SHAPES,
    Choice,
    Choices,
    Day,
    Field,
    Flag,
    Kind,
    Moment,
    Scale,
    Words,
)

OFFSETS = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timedelta(minutes=15 * quarters))
MOMENTS = st.builds(
    lambda naive, offset: naive.replace(tzinfo=timezone(offset)).isoformat(),
    st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), allow_imaginary=False),
    OFFSETS,
)
DAYS = st.dates(date(2024, 1, 1), date(2027, 1, 1)).map(date.isoformat)
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
IDENTIFIERS = st.integers(0, 2**122 - 1).map(
    lambda n: (
        f"{n >> 90:08x}-{n >> 74 & 0xFFFF:04x}-7{n >> 62 & 0xFFF:03x}"
        f"-{8 + (n >> 60 & 3):x}{n >> 48 & 0xFFF:03x}-{n & 0xFFFFFFFFFFFF:012x}"
    )
)


def words(longest: int) -> st.SearchStrategy[str]:
    return st.text(LETTERS, min_size=1, max_size=min(longest, 40)).filter(str.strip)


def value_of(field: Field) -> st.SearchStrategy[object]:
    """A right value of a field."""
    match field:
        case Moment():
            return MOMENTS
        case Day():
            return DAYS
        case Flag():
            return st.booleans()
        case Scale():
            return st.integers(field.lowest, field.highest)
        case Choice():
            return st.sampled_from(sorted(field.choices))
        case Choices():
            names = st.sampled_from(sorted(field.choices))
            own = words(40).map(lambda name: f"own:{name}") if field.own else st.nothing()
            return st.lists(names | own, unique=True, max_size=4)
        case Words():
            return words(field.longest)
    raise TypeError(field)


@st.composite
def changes(draw: st.DrawFn, entries: list[str] | None = None) -> Change:
    """One change, of a few entries so that changes meet."""
    kind = draw(st.sampled_from(Kind))
    named = {
        Kind.NIGHT: "night-2026-11-25",
        Kind.CRAMP: "01935d6e-0000-7000-8000-000000000001",
        Kind.TAKEN: "01935d6e-0000-7000-8000-000000000002",
        Kind.NOTE: "01935d6e-0000-7000-8000-000000000003",
    }
    fields = {name: field for name, field in SHAPES[kind].items() if name != "night"}
    chosen = draw(st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=4))
    values = {name: draw(st.none() | value_of(fields[name])) for name in chosen}
    return Change(
        draw(IDENTIFIERS), named[kind], kind, draw(st.integers(1, 6)),
        draw(st.none() | st.just(values)), draw(IDENTIFIERS), draw(MOMENTS),
    )  # fmt: skip


diaries = st.lists(changes(), max_size=12, unique_by=lambda change: change.id)
