"""Effect of Shakuyaku-kanzo-to in patients with muscle cramps: a systematic literature revie."""

from betis.guideline.source import Source

ota2020 = Source(
    title="Effect of Shakuyaku-kanzo-to in patients with muscle cramps: a systematic literature review",
    published="Journal of General and Family Medicine",
    year=2020,
    supports="3 randomised trials, not pooled; OR for improvement 1.27 vs placebo in cirrhosis, 2.86 vs eperisone in lumbar stenosis; printed intervals look off scale",
    seen=True,
    authors="Ota K, Fukui K, Nakamura E, et al.",
    doi="10.1002/jgf2.302",
    pmid="32489757",
    url="https://pmc.ncbi.nlm.nih.gov/articles/PMC7260166",
    study="systematic_review",
    note="3 randomised trials; not pooled.",
)
