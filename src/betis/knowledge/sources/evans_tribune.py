"""Growing pains prevalence in 4 to 6 year olds (reports of the Evans survey)."""

from betis.guideline.source import Source

evans_tribune = Source(
    title="Growing pains prevalence in 4 to 6 year olds (reports of the Evans survey)",
    published="Chicago Tribune 3 Oct 2004; Medindia",
    year=2004,
    supports="Growing pains in about 37% of 1,445 children; stretching is the supported home measure",
    seen=True,
    authors="Chicago Tribune; Medindia",
    url="https://www.medindia.net/news/view_news_main.asp?x=12795",
    study="news",
    note="Newspaper accounts: the first gave 36.9 percent of 1,445, the second 37 percent and says stretching is the supported home measure.",
    people=1445,
)
