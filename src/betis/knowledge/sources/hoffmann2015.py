"""A rare manifestation of hypothyroid myopathy: Hoffmann's syndrome."""

from betis.guideline.source import Source

hoffmann2015 = Source(
    title="A rare manifestation of hypothyroid myopathy: Hoffmann's syndrome",
    published="Endocrinol Metab 30(4):626-630",
    year=2015,
    supports="Musculoskeletal symptoms in 30-80% of hypothyroidism; pseudohypertrophy, stiffness, proximal weakness, raised CK; resolves with levothyroxine",
    seen=True,
    authors="Kim SH (corresponding author), et al",
    doi="10.3803/EnM.2015.30.4.626",
    url="https://e-enm.org/journal/view.php?viewtype=pubreader&number=1721",
    study="case report + review",
    quality="primary",
)
