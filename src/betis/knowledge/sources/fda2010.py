"""FDA Drug Safety Communication: new risk management plan and patient Medication Guide for Q."""

from betis.guideline.source import Source

fda2010 = Source(
    title="FDA Drug Safety Communication: new risk management plan and patient Medication Guide for Qualaquin (quinine sulfate)",
    published="US FDA",
    year=2010,
    supports="38 further US cases with 2 deaths, 2005-2008",
    seen=True,
    authors="US Food and Drug Administration",
    url="http://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm",
    study="regulator",
    note="Case counts were read in contemporaneous summaries of this communication.",
)
