"""Oral magnesium for relief in pregnancy-induced leg cramps: a randomised controlled trial."""

from betis.guideline.source import Source

supakatisant2015 = Source(
    title="Oral magnesium for relief in pregnancy-induced leg cramps: a randomised controlled trial",
    published="Maternal & Child Nutrition",
    year=2015,
    supports="Pregnancy, 86 women: magnesium 300 mg a day for 4 weeks, more women with half the cramps (RR 1.42, 1.09 to 1.86)",
    seen=True,
    authors="Supakatisant C, Phupong V",
    doi="10.1111/j.1740-8709.2012.00440.x",
    pmid="22909270",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC8094374/table/CD010655-tblf-0009",
    study="rct",
    people=86,
)
