"""Recipe of the starter entity recogniser: gazetteer, CRF, figures."""
