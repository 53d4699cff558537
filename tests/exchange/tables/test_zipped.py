"""A small file that unpacks to too much is not unpacked."""

import zipfile

import pytest

from app.exchange.tables import zipped
from app.exchange.tables.errors import UnreadableTableError
from app.exchange.tables.zipped import check_zipped


def test_that_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "bom.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        chunk = b"0" * (1024 * 1024)
        with packed.open("xl/sheet1.xml", "w", force_zip64=True) as stream:
            for _ in range(zipped.LARGEST_UNPACKED // len(chunk) + 1):
                stream.write(chunk)
    assert path.stat().st_size < 2 * 1024 * 1024
    with pytest.raises(UnreadableTableError, match="te groot"):
        check_zipped(path)


def test_that_an_ordinary_zip_passes(tmp_path):
    path = tmp_path / "goed.docx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<x/>")
    check_zipped(path)
