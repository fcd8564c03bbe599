"""TRP-channel activators and electrically induced foot cramps (conference abstract, American."""

from betis.guideline.source import Source

flexaid2015 = Source(
    title="TRP-channel activators and electrically induced foot cramps (conference abstract, American Academy of Neurology)",
    published="American Academy of Neurology annual meeting",
    year=2015,
    supports="37 healthy volunteers: capsicum, ginger and cinnamon extracts cut the intensity of induced foot cramps about threefold (company report)",
    seen=True,
    authors="MacKinnon R, et al. (Flex Pharma)",
    url="https://www.disabled-world.com/health/orthopedics/cramp.php",
    study="rct",
    note="Company-run, conference report only.",
    people=37,
)
