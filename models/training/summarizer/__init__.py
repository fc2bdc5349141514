"""The recipe of the extractive summariser's weights."""
