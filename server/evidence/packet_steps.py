"""How far the building of a packet is: its steps, and who hears of them."""

from collections.abc import Callable
from typing import Literal

Step = Literal["reading", "pictures", "printing", "packing", "done"]
Progress = Callable[[Step, int, int], None]
"""Called with the step, and how many of how many pieces of work are done."""
