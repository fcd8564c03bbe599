"""Randomised clinical trial: oral taurine versus placebo for muscle cramps in chronic liver."""

from betis.guideline.source import Source

taurine_lc = Source(
    title="Randomised clinical trial: oral taurine versus placebo for muscle cramps in chronic liver disease",
    published="Aliment Pharmacol Ther 48(7):704-712",
    year=2018,
    supports="Taurine 2 g a day: seven fewer cramps a fortnight than placebo (30 of 49 completed)",
    seen=True,
    authors="Vidot H, Cvejic E, Carey S et al.",
    url="https://discovery.researcher.life/article/randomised-clinical-trial-oral-taurine-supplementation-versus-placebo-reduces-muscle-cramps-in-patients-with-chronic-liver-disease/fc7546fe00e53b919ceafcdab56ed756",
    study="rct",
    people=49,
    note="49 enrolled, 30 completed; completers only; 2 g a day gave seven fewer cramps per fortnight.",
)
