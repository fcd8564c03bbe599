"""Effects of neuromuscular electrical stimulation on the frequency of skeletal muscle cramps."""

from betis.guideline.source import Source

behringer2018 = Source(
    title="Effects of neuromuscular electrical stimulation on the frequency of skeletal muscle cramps: a prospective controlled clinical trial",
    published="Neuromodulation",
    year=2018,
    supports="In 19 people six weeks of stimulation went with 78% fewer cramps in the treated and 63% fewer in the untreated calf",
    seen=True,
    authors="Behringer M, Harmsen JF, Fasse A, Mester J",
    doi="10.1111/ner.12728",
    url="https://vufind-test.katalog.k.utb.cz/SummonRecord/FETCH-LOGICAL-c3538-4dcbb24fc723a9130af584919b32d9a426f4bc2fe8a1c0f7c7544af0637dac203",
    study="cohort",
    note="Within-person comparison of treated and untreated leg.",
    people=19,
)
