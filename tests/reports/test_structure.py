"""The tree of a document knows what is painted where."""

from app.reports.structure import Element, Mark, Structure


def test_that_marks_are_counted_per_page() -> None:
    structure = Structure()
    element = structure.root.add("P")
    assert structure.mark(element, 0) == Mark(0, 0)
    assert structure.mark(element, 0) == Mark(0, 1)
    assert structure.mark(element, 1) == Mark(1, 0)
    assert element.content == [Mark(0, 0), Mark(0, 1), Mark(1, 0)]


def test_that_an_element_is_painted_when_anything_in_it_is() -> None:
    structure = Structure()
    table = structure.root.add("Table")
    cell = table.add("TR").add("TD", scope="", span=2)
    assert not table.is_painted
    structure.mark(cell, 0)
    assert table.is_painted


def test_that_elements_keep_their_order_and_attributes() -> None:
    root = Element("Document")
    first, second = root.add("H1"), root.add("Figure", alternative="Een plaat")
    assert root.elements == [first, second]
    assert second.alternative == "Een plaat"
