"""Mentions made into entities, and found again in the English.

An entity's mentions are in the order of the document; the English one comes right after the Arabic one it translates.
"""

from mujaz.linking.linker import PlaceLookup, link, relinked

__all__ = ["PlaceLookup", "link", "relinked"]
