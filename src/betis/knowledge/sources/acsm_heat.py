"""ACSM position stand: exertional heat illness during training and competition."""

from betis.guideline.source import Source

acsm_heat = Source(
    title="ACSM position stand: exertional heat illness during training and competition",
    published="Med Sci Sports Exerc (abstract copy)",
    year=2007,
    supports="Exertional heat stroke: rectal temperature above 40 C with organ failure, usually CNS dysfunction",
    seen=True,
    authors="ACSM",
    url="https://elbowsurgeon.net/in-news-pl323/american-college-of-sports-medicine-position-stand-exertional-heat-illness-during-training-and-competition-p5797.html",
    study="position stand",
    quality="secondary",
)
