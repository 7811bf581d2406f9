"""Countries in regions and groups, as the data file lists them."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from ingest.folding import match_key
from ingest.lexicon import load_lexicon
from ingest.regions import build_regions, groups_of_countries


def test_a_region_holds_what_its_parts_hold() -> None:
    data = {
        "region": [
            {"name": "Châu Âu", "regions": ["Bắc Âu"]},
            {"name": "Bắc Âu", "countries": ["Na Uy"]},
            {"name": "Nơi khác"},
        ],
        "organisation": [{"name": "ASEAN", "countries": ["Lào"], "region_of_countries": True}],
    }
    assert build_regions(data) == {
        "châu âu": {"châu âu", "bắc âu", "na uy"},
        "bắc âu": {"bắc âu", "na uy"},
        "asean": {"asean", "lào"},
    }
    assert groups_of_countries(data) == {"asean"}


def test_regions_that_name_each_other_end() -> None:
    data = {"region": [{"name": "A", "regions": ["B"]}, {"name": "B", "regions": ["A"]}], "organisation": []}
    assert build_regions(data) == {"a": {"a", "b"}, "b": {"a", "b"}}


def test_the_data_file_places_every_country_and_names_only_what_it_lists() -> None:
    data = tomllib.loads(files("ingest.data").joinpath("countries.toml").read_text("utf-8"))
    countries = {entry["name"] for entry in data["country"]}
    regions = {entry["name"] for entry in data["region"]}
    entries = [entry for kind in ("region", "organisation") for entry in data[kind]]
    listed = [name for entry in entries for name in entry.get("countries", ())]
    assert countries == set(listed)
    assert {name for entry in entries for name in entry.get("regions", ())} <= regions
    assert len(next(entry for entry in entries if entry["name"] == "Liên minh châu Âu")["countries"]) == 27


def test_a_typed_region_is_found_and_a_group_only_where_asked() -> None:
    lexicon = load_lexicon()
    assert [one.name for one in lexicon.regions_in("nước nào ở châu âu")] == ["Châu Âu"]
    assert lexicon.regions_in("các nước ASEAN") == []
    assert [one.name for one in lexicon.regions_in("các nước ASEAN", with_groups=True)] == ["ASEAN"]
    assert match_key("Liên bang Nga") in lexicon.regions[match_key("Châu Âu")]
