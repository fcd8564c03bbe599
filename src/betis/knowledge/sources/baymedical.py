"""Coping with nightly leg cramps."""

from betis.guideline.source import Source

baymedical = Source(
    title="Coping with nightly leg cramps",
    published="Public health information",
    year=None,
    supports="Loose bed covers; feet not pointing down in bed",
    seen=True,
    authors="Bay Medical health library",
    url="http://www.baymedical.org/Health-Information/Health-Library.aspx?content_id=223&C1=Sleep%20Disorders&C2=Getting%20a%20good%20night%E2%80%99s%20sleep&C3=Coping%20with%20nightly%20leg%20cramps",
    study="expert",
)
