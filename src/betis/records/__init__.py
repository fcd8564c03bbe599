"""Health records in FHIR R4 as facts.

`files` (NDJSON and bundles as one stream of resources), `tables` (what each code means), `units`
(quantities), `resources` (one resource as statements about a person), `grouping` (statements of
many people brought together person by person), `person` (the statements of one person as facts),
`formulas` (numbers worked out from others), `report` (what could not be mapped). What codes mean
stands in `knowledge/tables/record_*.csv`.
"""

from betis.records.files import is_record, record_files
from betis.records.people import FACTS, ID, People
from betis.records.tables import COMPLETE

__all__ = ["COMPLETE", "FACTS", "ID", "People", "is_record", "record_files"]
