"""A general population survey of rest cramps."""

from betis.guideline.source import Source

naylor1994 = Source(
    title="A general population survey of rest cramps",
    published="Age and Ageing 23:418-420",
    year=1994,
    supports="Prevalence 37%; 83% of sufferers in the leg; 73% at night; mean episode 9 min (95% CI 6.7-11.2); 40% more than three times a week; 6% at least daily; 32% had told a GP; linked to angina/claudication symptoms, which explained only 12% of variance",
    seen=True,
    authors="Naylor JR, Young JB",
    pmid="7825490",
    url="https://www.thefreelibrary.com/A+general+population+survey+of+rest+cramps-a015819907",
    study="cross-sectional survey",
    quality="primary",
    people=233,
)
