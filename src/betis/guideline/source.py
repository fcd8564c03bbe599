"""A publication, and what was taken from it."""

from betis.logic.record import record


@record(kw_only=True)
class Source:
    """A publication as it is cited.

    `seen` tells whether the supporting text was read; otherwise it is *recalled*, and shown as
    not verified everywhere. `supports` states in English what was read in it.
    """

    title: str
    published: str
    year: int | None
    supports: str
    seen: bool
    authors: str = ""
    doi: str = ""
    pmid: str = ""
    url: str = ""
    study: str = ""
    people: int | None = None
    quality: str = ""
    note: str = ""
    name: str = ""

    @property
    def address(self) -> str:
        """Where a reader can open it: DOI before PubMed before the page that was read."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        if self.pmid:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        return self.url
