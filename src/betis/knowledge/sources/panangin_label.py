"""Potassium and magnesium aspartate: product information (composition, interactions)."""

from betis.guideline.source import Source

panangin_label = Source(
    title="Potassium and magnesium aspartate: product information (composition, interactions)",
    published="Product information",
    year=None,
    supports="The tablets contain potassium and magnesium aspartate and no calcium; reasons not to use them include kidney failure and high potassium",
    seen=True,
    authors="Gedeon Richter product information (reproduced)",
    url="https://id.pharm-portal.ru/un/2c15213a-87ab-49ca-8072-39896da9add9",
    study="label",
    note="Russian-language text; contraindication section not read.",
)
