"""A summary as one page of its own: charts, what they show in words, and their tables."""

from collections.abc import Iterator
from html import escape

from betis.charts import Bar, Chart, Colour, Group, bars, drawn, standalone_style
from betis.cohort.counts import ALL, KIND, MEDICINES, UNKNOWN, VERDICTS, WEIGHED, Counts
from betis.cohort.summary import LEVELS, Table, tables
from betis.guideline.book import Book
from betis.guideline.fact import SeveralOf
from betis.guideline.items import ACTION_KINDS, RANKED_KINDS, Verdict
from betis.guideline.urgency import Urgency
from betis.logic.text import Language, Text, say

MOST = 9
"""Bars of a chart, or groups of bars; the table below has them all."""
FEW = 4
COLOURS = dict(
    zip(
        LEVELS,
        (Colour.EMERGENCY, Colour.SAME_DAY, Colour.TWO_WEEKS, Colour.ROUTINE, Colour.SELF_CARE),
        strict=True,
    )
)
HIDDEN = say(id="–", en="–")
HEADING = say(id="Ringkasan kohort", en="Summary of a cohort")
NOTE = say(
    id="Jumlah 1-4 tidak ditampilkan (–), begitu pula jumlah yang dapat membukanya. "
    "Isi ini belum ditinjau dokter. Skor bukan peluang.",
    en="Counts from 1 to 4 are not shown (–), nor those that would give them away. "
    "No doctor has reviewed this content yet. A score is no probability.",
)
WEIGHTS = say(
    id="Persen memakai bobot; jumlah di tabel adalah baris yang dihitung, tanpa bobot.",
    en="Percentages use the weights; counts in tables are rows, without weights.",
)
NUMBERS = say(id="Angkanya sebagai tabel", en="The numbers as a table")
MOST_OF_ALL = say(id="Terbanyak: {} ({}).", en="Most of all: {} ({}).")
MOST_IN = say(id="{}: terbanyak {} ({}).", en="{}: most of all {} ({}).")
NOTHING = say(id="Tidak ada angka yang dapat ditampilkan.", en="There is no number to show.")
QUESTIONS = {
    "urgency": say(id="Seberapa mendesak?", en="How urgent is it?"),
    "could_be": say(
        id="Seberapa mendesak hal ini masih mungkin menjadi?", en="How urgent could it still be?"
    ),
    "urgency_by_age": say(
        id="Pada umur berapa lebih mendesak?", en="At what age is it more urgent?"
    ),
    "urgency_by_sex": say(
        id="Apakah perempuan dan laki-laki berbeda?", en="Do women and men differ in urgency?"
    ),
    KIND: say(id="Serangan macam apa?", en="What kind of attack is it?"),
    "top_causes": say(
        id="Penyebab apa yang paling sering masuk tiga teratas?",
        en="Which causes are most often among the first three?",
    ),
    "top_causes_by_age": say(id="Penyebab apa pada umur berapa?", en="Which causes at what age?"),
    "top_causes_by_sex": say(
        id="Penyebab apa pada perempuan dan laki-laki?", en="Which causes in women and men?"
    ),
    "top_mimics": say(
        id="Apa yang paling sering mirip kram?", en="What most often resembles a cramp?"
    ),
    "top_mimics_by_age": say(
        id="Apa yang mirip kram pada umur berapa?", en="What resembles a cramp at what age?"
    ),
    "top_mimics_by_sex": say(
        id="Apa yang mirip kram pada perempuan dan laki-laki?",
        en="What resembles a cramp in women and men?",
    ),
    "reasons": say(
        id="Tanda bahaya apa yang paling sering?", en="Which danger signs are most frequent?"
    ),
    "reasons_by_age": say(
        id="Tanda bahaya apa pada umur berapa?", en="Which danger signs at what age?"
    ),
    "reasons_by_sex": say(
        id="Tanda bahaya apa pada perempuan dan laki-laki?",
        en="Which danger signs in women and men?",
    ),
    MEDICINES: say(
        id="Seberapa mendesak pada pemakai tiap obat?",
        en="How urgent is it in those who take each medicine?",
    ),
    VERDICTS: say(id="Apa putusan tentang tiap tindakan?", en="What is said of each action?"),
}
SINGLE = {
    ALL: say(id="semua", en="all"),
    UNKNOWN: say(id="tidak diketahui", en="unknown"),
    "female": say(id="perempuan", en="female"),
    "male": say(id="laki-laki", en="male"),
    "kind__what": say(id="Kram atau bukan", en="Cramp or not"),
    "kind__form": say(id="Bentuk", en="Form"),
    "kind__origin": say(id="Asal", en="Origin"),
    "kind__length": say(id="Lama", en="Length"),
}
ENTRIES = ("red_flag", *RANKED_KINDS, "criterion", *ACTION_KINDS)


def as_html(book: Book, counts: Counts, language: Language) -> str:
    """The charts and tables as one page without any other file."""
    heading = HEADING.in_(language)
    notes = [NOTE, WEIGHTS] if f"urgency{WEIGHED}" in counts.tables else [NOTE]
    said = "".join(f"<p>{note.in_(language)}</p>" for note in notes)
    body = "\n".join(_section(book, table, language) for table in tables(counts) if table.rows)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{heading}</title><style>{standalone_style()}</style></head>\n"
        f"<body><main><h1>{heading}</h1>{said}\n{body}</main>\n"
        f"<footer><p>{escape(book.version)}</p></footer></body></html>\n"
    )


def _section(book: Book, table: Table, language: Language) -> str:
    chart = chart_of(book, table)
    head = "".join(f'<th scope="col">{escape(c.in_(language))}</th>' for c in chart.table[0])
    lines = "\n".join(_line(line, language) for line in chart.table[1])
    title = escape(chart.title.in_(language))
    picture = "" if chart.says == NOTHING else drawn(chart, language)
    return (
        f"<section><h2>{title}</h2>"
        f'<figure>{picture}<figcaption class="says">'
        f"{escape(chart.says.in_(language))}</figcaption></figure>"
        f"<details><summary>{NUMBERS.in_(language)}</summary>"
        f'<div class="wide" tabindex="0" role="region" aria-label="{title}"><table><thead>'
        f"<tr>{head}</tr></thead><tbody>{lines}</tbody></table></div></details></section>"
    )


def _line(cells: tuple[Text, ...], language: Language) -> str:
    first, *rest = (escape(cell.in_(language)) for cell in cells)
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td>{c}</td>" for c in rest)}</tr>'


def chart_of(book: Book, table: Table) -> Chart:
    """The picture of a table, the sentence that says it, and its numbers."""
    groups = list(_groups(book, table))
    return Chart(
        title=QUESTIONS[table.name],
        says=_says(groups),
        table=_numbers(book, table),
        spec=bars(groups),
    )


def _groups(book: Book, table: Table) -> Iterator[Group]:
    """One row: a bar for each column. Levels or verdicts by row: rows as headings. Otherwise,
    columns as headings and rows (ages, sexes) as bars."""
    rows, columns = range(len(table.rows)), range(len(table.columns))
    if table.rows == (ALL,):
        for c in [c for c in columns if table.cells[0][c] != 0][:MOST]:
            yield Group(_words(book, table.columns[c]), (_bar(book, table, 0, c, keyed=None),))
    elif table.columns[0] in COLOURS or table.name in (KIND, VERDICTS):
        largest = sorted(rows, key=lambda r: -table.people[r])[:MOST]
        for r in rows if len(rows) <= MOST else largest:
            held = [c for c in columns if table.cells[r][c] != 0]
            yield Group(
                _words(book, table.rows[r]),
                tuple(_bar(book, table, r, c, keyed=table.columns[c]) for c in held),
            )
    else:
        for c in columns[:FEW]:
            yield Group(
                _words(book, table.columns[c]),
                tuple(_bar(book, table, r, c, keyed=table.rows[r]) for r in rows),
            )


def _bar(book: Book, table: Table, row: int, column: int, keyed: str | None) -> Bar:
    share = table.share(row, column)
    key = Text("", "") if keyed is None else _words(book, keyed)
    colour = COLOURS.get(table.columns[column], Colour.ACCENT)
    return Bar(share, HIDDEN if share is None else _percent(share), key, colour)


def _percent(share: float) -> Text:
    figure = f"{share:.1%}" if share < 0.995 else f"{share:.0%}"
    return Text(figure.replace(".", ","), figure)


def _says(groups: list[Group]) -> Text:
    """What is largest; where bars have keys, in the first groups."""
    shown = [(g.heading, bar) for g in groups for bar in g.bars if bar.value is not None]
    if not shown:
        return NOTHING
    if not any(any(bar.key) for _, bar in shown):
        heading, bar = max(shown, key=lambda each: each[1].value or 0)
        return _filled(MOST_OF_ALL, heading, bar.shown)
    told = []
    for group in groups[:2]:
        held = [bar for bar in group.bars if bar.value is not None]
        if held:
            top = max(held, key=lambda bar: bar.value or 0)
            told.append(_filled(MOST_IN, group.heading, top.key, top.shown))
    return Text(" ".join(t.id for t in told), " ".join(t.en for t in told))


def _filled(words: Text, *given: Text) -> Text:
    return Text(words.id.format(*(g.id for g in given)), words.en.format(*(g.en for g in given)))


def _numbers(book: Book, table: Table) -> tuple[tuple[Text, ...], tuple[tuple[Text, ...], ...]]:
    """The whole table; one of a single row is turned on its side."""
    rows, columns, places = table.rows, table.columns, _places(table)
    if rows == (ALL,):
        rows, columns, places = columns, rows, [[(r, c)] for [*line] in places for r, c in line]
    head = (Text("", ""), *(_words(book, name) for name in columns))
    lines = (
        (_words(book, name), *(_number(table, r, c) for r, c in line))
        for name, line in zip(rows, places, strict=True)
    )
    return head, tuple(lines)


def _places(table: Table) -> list[list[tuple[int, int]]]:
    return [[(r, c) for c in range(len(table.columns))] for r in range(len(table.rows))]


def _number(table: Table, row: int, column: int) -> Text:
    count, share = table.cells[row][column], table.share(row, column)
    if count is None or share is None:
        return HIDDEN if count is None else Text(str(count), str(count))
    percent = _percent(share)
    grouped = f"{count:,}"
    return Text(f"{grouped.replace(',', '.')} ({percent.id})", f"{grouped} ({percent.en})")


def _words(book: Book, name: str) -> Text:
    if name in LEVELS:
        return Urgency[name.upper()].title
    if name in SINGLE:
        return SINGLE[name]
    if name in list(Verdict):
        return Verdict(name).words
    kind, _, plain = name.rpartition("__")
    taken = book.facts.get(MEDICINES)
    if isinstance(taken, SeveralOf) and name in taken.choices:
        return taken.choices[name]
    for entry in (kind,) if kind else ENTRIES:
        item = book.of(entry).get(plain) or book.of(entry).get(f"{plain}_cramp")
        if item is not None:
            return Text(*item.title)
    return Text(name, name)
