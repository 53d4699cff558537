"""The chapters of the verslag, each made from the case alone."""
