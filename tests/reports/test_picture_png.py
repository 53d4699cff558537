"""A picture becomes pixels and nothing but pixels."""

import io

from PIL import Image

from app.reports.picture_png import page_png, picture_pdf, picture_png
from app.timeline.picture import Layer, Part, Picture
from app.timeline.shapes import Rect, Text

PICTURE = Picture(
    width=120,
    height=80,
    layers=(Layer(part=Part.LANE, shapes=(Rect(0, 0, 60, 80, "mark"), Text(70, 40, "woord", 9))),),
    title="geheim",
)


def test_that_size_follows_the_resolution() -> None:
    image = Image.open(io.BytesIO(picture_png(PICTURE, pixels_per_unit=2)))
    assert image.size == (240, 160)
    assert image.convert("RGB").getpixel((20, 80)) == (0x22, 0x22, 0x22)


def test_that_nothing_is_told_beside_the_pixels() -> None:
    content = picture_png(PICTURE, pixels_per_unit=1)
    image = Image.open(io.BytesIO(content))
    image.load()
    assert image.info == {}
    assert b"woord" not in content


def test_that_the_same_picture_gives_the_same_bytes() -> None:
    assert picture_png(PICTURE, 1) == picture_png(PICTURE, 1)
    assert page_png(picture_pdf(PICTURE), 0, 1) == picture_png(PICTURE, 1)
