"""Management of muscle cramps in patients with cirrhosis: a systematic review of randomised ."""

from betis.guideline.source import Source

roberts2024 = Source(
    title="Management of muscle cramps in patients with cirrhosis: a systematic review of randomised controlled trials",
    published="Alimentary Pharmacology & Therapeutics",
    year=2024,
    supports="12 randomised trials in cirrhosis: pregabalin, baclofen, methocarbamol, orphenadrine, taurine, albumin and others; electro-acupuncture without effect",
    seen=True,
    authors="Roberts AT, Makar J, Abdelmalak J, et al.",
    doi="10.1111/apt.18398",
    url="https://bohrium.dp.tech/paper/arxiv/47d96cfec9a0ed7a0dfbc006e3afa191ef91191ca1df1e7e33aa7d4549536302",
    study="systematic review",
    note="12 randomised trials, 13 interventions.",
)
