"""Recipe of the starter speller of names: alignment, joint n-grams, English names, figures."""
