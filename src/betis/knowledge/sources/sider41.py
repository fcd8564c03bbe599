"""SIDER 4.1 label-mined side effects."""

from betis.guideline.source import Source

sider41 = Source(
    title="SIDER 4.1 label-mined side effects",
    published="Nucleic Acids Res 44:D1075-D1079",
    year=2016,
    supports="Label rates of cramps or muscle spasms: atorvastatin 3.6% vs 3.0% placebo; nifedipine 2.7-8% vs 3%; losartan 1% vs 0-1.1%; raloxifene 5.9-7.0% vs 1.9-3.7%; conjugated oestrogens 1.4% vs 0%; teriparatide 2.6% vs 1.3%; donepezil 3-8% vs 2%; zoledronic acid 1.5-5.6% vs 1.7-5%; quetiapine 1-3% vs 1%; imatinib 9.9-62% across trials",
    seen=True,
    authors="Kuhn M et al.",
    doi="10.1093/nar/gkv1075",
    url="https://github.com/dhimmel/SIDER4",
    study="database",
    quality="secondary",
)
