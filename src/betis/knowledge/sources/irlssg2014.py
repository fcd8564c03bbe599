"""RLS/WED diagnostic criteria: updated IRLSSG consensus (criteria as given by GP CPD Wales)."""

from betis.guideline.source import Source

irlssg2014 = Source(
    title="RLS/WED diagnostic criteria: updated IRLSSG consensus (criteria as given by GP CPD Wales)",
    published="Sleep Medicine 15:860-873",
    year=2014,
    supports="Five essential criteria incl. exclusion of mimics such as leg cramps; chronic-persistent at least twice a week; intermittent with at least five lifetime events",
    seen=True,
    authors="Allen RP, et al",
    doi="10.1016/j.sleep.2014.03.025",
    url="https://gpcpd.heiw.wales/clinical/restless-legs-syndrome/the-diagnostic-criteria/",
    study="consensus criteria",
    quality="primary",
)
