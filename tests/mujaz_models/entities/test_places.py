"""Where places are."""

import pytest

from mujaz_models.entities import PlaceRecord
from mujaz_models.entities.places import PlaceTable, place_lines

TOWN = PlaceRecord("Syria", "Daraa", 32.619, 36.102)
COUNTRY = PlaceRecord("Tunisia", ambiguous=True)
RECORDS = {"درعا": TOWN, "daraa": TOWN, "تونس": COUNTRY, "tunisia": COUNTRY, "الرمثا": PlaceRecord("Jordan")}


@pytest.fixture(params=["records", "lines"])
def table(request: pytest.FixtureRequest) -> PlaceTable:
    return PlaceTable(RECORDS) if request.param == "records" else PlaceTable.parse("\n".join(place_lines(RECORDS)))


def test_a_place_is_found_by_either_name(table: PlaceTable) -> None:
    assert table.find("دِرعا") == table.find("Daraa") == TOWN
    assert table.find("Tunisia ") == COUNTRY


def test_a_lost_alef_is_put_back(table: PlaceTable) -> None:
    assert table.find("للرمثا") == PlaceRecord("Jordan")


def test_an_unknown_place_has_no_record(table: PlaceTable) -> None:
    assert table.find("لا مكان") is None
    assert table.find("") is None


def test_the_lines_read_back(table: PlaceTable) -> None:
    assert dict(table.records) == RECORDS
