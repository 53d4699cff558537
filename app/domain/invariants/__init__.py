"""What must be true in every case (the sixteen invariants of the domain), one theme per file.

A date that ends before it begins cannot be made at all (`When`, `Period`: invariant 2);
that nothing for one party reaches another is held by the privacy package (13), and that
no field holds a person's name by the entities themselves (14).
"""

from app.domain.invariants.checks import problems, problems_around

__all__ = ["problems", "problems_around"]
