"""Sleep-related leg cramps (chapter in The Parasomnias and Other Sleep-Related Movement Diso."""

from betis.guideline.source import Source

monderer2010 = Source(
    title="Sleep-related leg cramps (chapter in The Parasomnias and Other Sleep-Related Movement Disorders)",
    published="Cambridge University Press, pp 244-251",
    year=2010,
    supports="Duration a few seconds to 10 min; restates Naylor: 37% at 50 years and over, 54% over age 80",
    seen=True,
    url="https://einstein.elsevierpure.com/en/publications/sleep-related-leg-cramps-2",
    study="book chapter",
    quality="secondary",
)
