"""The rules that the phone keeps, with the phrases that join their words."""

import json
from functools import cache

import betis
from betis.guideline.patient import SAID_NO, SAID_NONE, SAID_YES
from betis.interpreters.answer.explain import FIRST_ANSWER, NOT_ASKED, NOT_KNOWN
from betis.interpreters.browser import rules_for
from betis.interview.pages import WHY_RANKED, WHY_URGENT
from betis.logic.text import Language

PHRASES = {
    "yes": SAID_YES,
    "no": SAID_NO,
    "none": SAID_NONE,
    "not_asked": NOT_ASKED,
    "not_known": NOT_KNOWN,
    "first_answer": FIRST_ANSWER,
    "why_urgent": WHY_URGENT,
    "why_ranked": WHY_RANKED,
}


@cache
def rules_json(language: Language) -> bytes:
    """The rules in one language, as the modules of `interpreters.browser` read them."""
    rules = rules_for(betis.book(), language, PHRASES)
    return json.dumps(rules, ensure_ascii=False, separators=(",", ":")).encode()
