"""Recipes that built the starter models. Not part of the wheel."""
