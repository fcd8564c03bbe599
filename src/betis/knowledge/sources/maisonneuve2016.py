"""Prevalence of cramps in patients over the age of 60 in primary care: a cross sectional stu."""

from betis.guideline.source import Source

maisonneuve2016 = Source(
    title="Prevalence of cramps in patients over the age of 60 in primary care: a cross sectional study",
    published="BMC Family Practice 17",
    year=2016,
    supports="Adjusted prevalence 46% (38-53%) in primary-care patients aged 60 and over in Alsace, France; 31% woken by cramps; 15% more than three times a month; 80% in the calves; 58% present for 5 years or more",
    seen=True,
    authors="Maisonneuve H, Chambe J, Delacour C, et al",
    doi="10.1186/s12875-016-0509-9",
    url="https://bmcprimcare.biomedcentral.com/articles/10.1186/s12875-016-0509-9",
    study="cross-sectional",
    quality="primary",
    people=516,
)
