"""Simvastatin dosing and interaction limits."""

from betis.guideline.source import Source

fda_simva2011 = Source(
    title="Simvastatin dosing and interaction limits",
    published="pharmacist.com",
    year=2011,
    supports="Limits of simvastatin with verapamil, diltiazem, amlodipine; not with gemfibrozil, ciclosporin or danazol",
    seen=True,
    authors="American Pharmacists Association summary of FDA action",
    url="https://or.pharmacist.com/alerts-and-recalls/dosing-drug-interactions-subjects-fda-action",
    study="regulator",
)
