"""Foot care and bath temperature in diabetes."""

from betis.guideline.source import Source

dangtalk = Source(
    title="Foot care and bath temperature in diabetes",
    published="dangtalk.kr",
    year=None,
    supports="Foot bath at 37-38 C, checked by hand or thermometer",
    seen=True,
    authors="dangtalk.kr",
    url="https://dangtalk.kr",
    study="webpage",
    note="Patient page giving 37-38 C and checking by hand or thermometer; exact page address not kept.",
)
