"""Numbers that are worked out from others; their constants stand in `record_formulas.csv`."""

from collections.abc import Mapping
from functools import cache

from betis.knowledge.tables import rows


@cache
def _constants(formula: str, of: str = "") -> Mapping[str, float]:
    return {
        row["name"]: float(row["number"])
        for row in rows("record_formulas")
        if (row["formula"], row["of"]) == (formula, of)
    }


def filtration(creatinine: float, age: int, sex: str) -> float | None:
    """eGFR in mL/min/1.73 m² by CKD-EPI 2021 (Inker 2021); None for children, and where the sex is
    not known.

    Args:
        creatinine: mg/dL, above 0.
        age: years.
        sex: "female" or "male".
    """
    all_, mine = _constants("ckd_epi_2021"), _constants("ckd_epi_2021", sex)
    if age < all_["from_age"] or "kappa" not in mine:
        return None
    ratio = creatinine / mine["kappa"]
    below, above = min(ratio, 1) ** mine["alpha"], max(ratio, 1) ** all_["above"]
    return float(all_["times"] * below * above * all_["yearly"] ** age * mine["times"])


def adjusted_calcium(total: float, albumin: float) -> float:
    """Calcium in mmol/L as it would be with ordinary albumin (Payne 1973).

    Args:
        total: mmol/L.
        albumin: g/L.
    """
    of = _constants("adjusted_calcium")
    return total + of["times"] * (of["albumin"] - albumin)


def trimester(weeks: float) -> str | None:
    """The choice of `pregnancy_status` for a week of pregnancy; None where it must be over."""
    of = _constants("trimester")
    if not 0 <= weeks <= of["last_week"]:
        return None
    if weeks < of["second_from_week"]:
        return "first_trimester"
    return "second_trimester" if weeks < of["third_from_week"] else "third_trimester"
