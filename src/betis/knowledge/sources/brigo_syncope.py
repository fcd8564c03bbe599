"""Value of tongue biting in the differential diagnosis between epileptic seizures and syncop."""

from betis.guideline.source import Source

brigo_syncope = Source(
    title="Value of tongue biting in the differential diagnosis between epileptic seizures and syncope",
    published="Seizure 21:568-572",
    year=2012,
    supports="Tongue bite: sens 33%, spec 96%, LR+ 8.167 (2.969-22.461), LR- 0.695",
    seen=True,
    authors="Brigo F, et al",
    doi="10.1016/j.seizure.2012.06.005",
    pmid="22770819",
    url="https://pubmed.ncbi.nlm.nih.gov/22770819/",
    study="meta-analysis",
    quality="primary",
    people=173,
)
