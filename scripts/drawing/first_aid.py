"""First aid beside the night screen."""

from __future__ import annotations

from drawing.figure import *
from drawing.page import *

FIRST_AID: list[Drawing] = []
