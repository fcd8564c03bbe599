"""Low magnesium levels can be associated with long-term use of proton pump inhibitors."""

from betis.guideline.source import Source

fda_ppi2011 = Source(
    title="Low magnesium levels can be associated with long-term use of proton pump inhibitors",
    published="FDA Drug Safety Communication",
    year=2011,
    supports="Long use of acid blockers, mostly over a year, can lower blood magnesium; in about a quarter of reported cases supplements did not correct it and the medicine was ended; risk with diuretics and digoxin",
    seen=True,
    authors="US Food and Drug Administration",
    url="http://www.fda.gov/drugs/drugsafety/ucm245011.htm",
    study="regulator",
)
