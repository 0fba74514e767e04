"""What a site says that its sources print, read from its data files. Section 2 of FORMAT.txt describes them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator, NamedTuple


class Claim(NamedTuple):
    """Words that a source prints, according to the site."""

    record: str
    printed: str
    source: str
    paragraph: int | None
    figure: dict[str, Any] | None = None  # For the words of a figure, its row.


def table(site: Path, name: str) -> list[dict[str, Any]]:
    """The rows of a data file."""
    return json.loads((site / "data" / f"{name}.json").read_text("utf-8"))


def quoted(record: str, row: dict[str, Any]) -> Claim:
    """The printed words of a row that names its source."""
    return Claim(record, row["printed"], row["source"], row["paragraph"])


def claims_of(site: Path) -> Iterator[Claim]:
    """Every claim of the site."""
    for source in table(site, "sources"):
        if source["extent"] == "full" and source["title"]:
            yield Claim(f"source {source['id']}, title", source["title"], source["id"], 1)
    for figure in table(site, "figures"):
        record, source = f"figure {figure['id']}", figure["source"]
        yield Claim(record, figure["printed"], source, figure["paragraph"], figure)
        for again in figure["repeated"]:
            yield Claim(f"{record}, repeated", again["printed"], source, again["paragraph"], figure)
        if figure["rank"]:
            yield Claim(f"{record}, rank", figure["rank"], source, figure["paragraph"])
    for commitment in table(site, "commitments"):
        record = f"commitment {commitment['id']}"
        yield quoted(record, commitment)
        for outcome in commitment["outcomes"]:
            yield quoted(f"{record}, outcome", outcome)
        for later in commitment["moved"]:
            yield quoted(f"{record}, moved", later)
    for event in table(site, "events"):
        if event["printed"]:
            yield quoted(f"event {event['id']}", event)
