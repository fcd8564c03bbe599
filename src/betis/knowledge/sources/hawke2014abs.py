"""Are lower limb biomechanical factors associated with night-time calf cramps in adults? A c."""

from betis.guideline.source import Source

hawke2014abs = Source(
    title="Are lower limb biomechanical factors associated with night-time calf cramps in adults? A case-control study",
    published="J Foot Ankle Res 7(Suppl 1):A31",
    year=2014,
    supports="Univariate correlates: weak inversion, eversion, dorsiflexion, plantarflexion and toe grip; tight hamstrings; tingling; twitching; cold legs or feet in bed at night",
    seen=True,
    authors="Hawke F, et al",
    doi="10.1186/1757-1146-7-S1-A31",
    url="http://jfootankleres.biomedcentral.com/articles/10.1186/1757-1146-7-S1-A31",
    study="conference abstract",
    quality="primary",
    people=160,
)
