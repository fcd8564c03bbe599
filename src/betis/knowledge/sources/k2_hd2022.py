"""Vitamin K2 as a potential candidate for preventing muscle cramps in haemodialysis: randomi."""

from betis.guideline.source import Source

k2_hd2022 = Source(
    title="Vitamin K2 as a potential candidate for preventing muscle cramps in haemodialysis: randomised crossover pilot trial",
    published="Nutrition 2022:111608",
    year=2022,
    supports="Pilot crossover of vitamin K2 360 ug a day in haemodialysis; background range 33-78% (recalled)",
    seen=False,
    study="rct",
    people=41,
    note="Abstract read but its address is unknown, so not counted as seen; 360 ug a day; 41 enrolled, 39 completed; background range 33-78 percent.",
)
