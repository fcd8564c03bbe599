"""The role of serum zinc and other factors on the prevalence of muscle cramps in non-alcohol."""

from betis.guideline.source import Source

zinc2004 = Source(
    title="The role of serum zinc and other factors on the prevalence of muscle cramps in non-alcoholic cirrhotic patients",
    published="Journal of Clinical Gastroenterology",
    year=2004,
    supports="In cirrhosis zinc levels did not explain cramps",
    seen=True,
    pmid="15220689",
    url="https://read.qxmd.com/read/15220689/the-role-of-serum-zinc-and-other-factors-on-the-prevalence-of-muscle-cramps-in-non-alcoholic-cirrhotic-patients",
    study="case control",
    note="Authors not shown in the text read.",
    people=185,
)
