"""Effect of low-dose supplements of menaquinone-7 (vitamin K2) on the stability of oral anti."""

from betis.guideline.source import Source

theuwissen2013 = Source(
    title="Effect of low-dose supplements of menaquinone-7 (vitamin K2) on the stability of oral anticoagulant treatment: dose-response relationship in healthy volunteers",
    published="Journal of Thrombosis and Haemostasis",
    year=2013,
    supports="From 10 micrograms a day menaquinone-7 lowered INR in at least 40% of volunteers; 45 micrograms cut it by about 40%",
    seen=True,
    authors="Theuwissen E, et al. (author recalled)",
    doi="10.1111/jth.12203",
    url="http://onlinelibrary.wiley.com/doi/10.1111/jth.12203/abstract",
    study="cohort",
    note="Dose-escalation study.",
    people=18,
)
