"""Signs and symptoms of pre-eclampsia."""

from betis.guideline.source import Source

apec_preeclampsia = Source(
    title="Signs and symptoms of pre-eclampsia",
    published="action-on-pre-eclampsia.org.uk",
    year=None,
    supports="Severe headache, visual disturbance, pain under ribs, vomiting, severe swelling of hands/feet/face; usually from 20 weeks or soon after birth",
    seen=True,
    authors="Action on Pre-eclampsia",
    url="https://action-on-pre-eclampsia.org.uk/what-are-the-signs-and-symptoms-of-pre-eclampsia/",
    study="patient guidance",
    quality="primary",
)
