"""Botulinum toxin treatment for nocturnal calf cramps in patients with lumbar spinal stenosi."""

from betis.guideline.source import Source

park2017 = Source(
    title="Botulinum toxin treatment for nocturnal calf cramps in patients with lumbar spinal stenosis: a randomized clinical trial",
    published="Archives of Physical Medicine and Rehabilitation",
    year=2017,
    supports="Botulinum toxin against gabapentin in 50 people with cramps and lumbar stenosis: less pain, fewer and milder cramps over 3 months",
    seen=True,
    authors="Park SJ, Yoon KB, Yoon DM, Kim SH",
    doi="10.1016/j.apmr.2017.01.017",
    pmid="28209505",
    url="https://scholars.duke.edu/display/pub1422813",
    study="rct",
    people=50,
)
