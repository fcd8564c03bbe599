"""Sedating antihistamines, benzodiazepines and hypnotics in older adults."""

from betis.guideline.source import Source

choosing_wisely_459 = Source(
    title="Sedating antihistamines, benzodiazepines and hypnotics in older adults",
    published="AAFP",
    year=None,
    supports="Sedating antihistamines, benzodiazepines and hypnotics are not a first choice in older adults",
    seen=True,
    authors="AAFP / PALTmed Choosing Wisely",
    url="https://www.aafp.org/pubs/afp/collections/choosing-wisely/459.html",
    study="guideline",
)
