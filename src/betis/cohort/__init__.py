"""Many people from files: read in pieces, assessed, written in parts that a killed run keeps.

`sources` (Parquet, CSV and Arrow files as one stream), `from_records` (FHIR as such a stream),
`cells` (CSV text as facts), `parts` (what is written and how a run goes on), `mapping` (tables
with other columns and codes), `counts`, `summary` and `page` (tables without small counts, as a
page with charts), `run` (the whole), `one_row` (the reasoning about one person of a file),
`spark` (the same on a cluster).
"""

from betis.cohort.failures import CohortError
from betis.cohort.run import Job, Outcome, assess_files

__all__ = ["CohortError", "Job", "Outcome", "assess_files"]
