"""What is said of places and organisations abroad."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.say.general import join

_PLACE_KINDS = {
    "locality": "địa phương",
    "group": "nhóm địa phương",
    "country": "nước",
    "region": "khu vực",
    "organisation": "tổ chức",
}
NOT_TWINNED = "Kế hoạch không ghi quan hệ kết nghĩa; dưới đây là các đối tác được nêu."

NOT_POTENTIAL = "Kế hoạch không ghi đối tác nào ở diện tiềm năng, thiết lập mới; dưới đây là các đối tác được nêu."

NOT_SIGNED = "Kế hoạch không ghi đã ký kết với đối tác nào; dưới đây là các đối tác được nêu."


AS_TWIN = "kết nghĩa"
AS_SIGNED = "đã ký kết thỏa thuận"
AS_IN_VIEW = "mới nêu ở diện tìm hiểu, đối tác tiềm năng"


def other_relation(name: str, place: str, claimed: str, truth: str, words: str, mark: str) -> str:
    """A plan does not stand to a place as a question says; `truth` is how it does, where its words are plain."""
    so = f", {truth}" if truth else ""
    return f"**{name}** không ghi {place} là địa phương {claimed}{so}: “{words}” {mark}"


def partners_head(name: str, kinds: Mapping[str, int], relations: Sequence[str]) -> str:
    """First sentence of a list of partners; `kinds` counts the names of each type."""
    relation = f" (quan hệ: {', '.join(relations)})" if relations else ""
    *first, last = (f"{count} {_PLACE_KINDS[kind]}" for kind, count in kinds.items())
    return f"**{name}** nêu {' và '.join(filter(None, [', '.join(first), last]))}{relation}:"


def partner_countries(name: str, countries: Sequence[str], groups: Sequence[str]) -> str:
    """First sentence of a list of the countries that partners are in; `groups` are those named together."""
    together = f"; ngoài ra nêu chung: {', '.join(groups)}" if groups else ""
    return f"**{name}** nêu {len(countries)} nước: {', '.join(countries)}{together}."


def otherwise_named(places: Sequence[str]) -> str:
    """Leads to where a plan does name a place, though not as what was asked."""
    return f"Kế hoạch có nêu {', '.join(places)} tại:"


def partners_item(names: str, label: str, words: str, mark: str) -> str:
    """The partners that one clause names."""
    return f"- {names} ({label}) — “{words}” {mark}"


def located(name: str, country: str) -> str:
    """A partner with its country."""
    return f"{name} ({country})"


def countries_of(group: str) -> str:
    """A group of countries named as one."""
    return f"các nước {group}"


def partners_without(places: Sequence[str]) -> str:
    """Before a list of partners: those in these places are left out, as asked."""
    return f"Không kể {', '.join(places)}:"


def no_partners_besides(name: str, places: Sequence[str], of: Sequence[str]) -> str:
    """No other partner is named, or none in a country, than those that the question leaves out; these follow."""
    where = f" của {', '.join(of)}" if of else ""
    return f"**{name}** không nêu đối tác nào khác{where} ngoài {', '.join(places)}; nơi nêu:"


def partners_of_another_type(name: str) -> str:
    """Leads to what a plan names in a place abroad, where it has nothing of the type asked for."""
    return f"**{name}** không nêu đối tác đúng loại được hỏi, nhưng có nêu:"


def partners_silent(names: Sequence[str]) -> str:
    """The plans asked about that name no such partner, where others do."""
    return f"Không nêu: {'; '.join(names)}."


def placed_in_region(regions: Sequence[str]) -> str:
    """How countries were told to lie in a region that a plan need not name."""
    return (
        f"Nước thuộc {join(regions)} được xác định theo danh mục nước và khu vực của hệ thống, không theo lời kế hoạch."
    )


def partners_named(name: str, names: str, mark: str) -> str:
    """The partners that a plan does name, where the one asked about is missing."""
    return f"**{name}** nêu: {names} {mark}"
