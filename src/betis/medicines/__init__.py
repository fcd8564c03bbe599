"""Reading typed names of medicines, and what follows for somebody with cramps.

`recognise(text)` says what each piece of text means; `review(...)` says which may provoke cramps,
what does not go together, and what to ask the pharmacist.
"""

from betis.medicines.match import recognise
from betis.medicines.review import Review, review

__all__ = ["Review", "recognise", "review"]
