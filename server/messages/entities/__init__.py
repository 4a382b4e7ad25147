"""What a message names: order and tracking numbers, amounts, dates, sizes and colours, each with its place."""

from server.messages.entities.entity import Entity
from server.messages.entities.find import find_entities

__all__ = ["Entity", "find_entities"]
