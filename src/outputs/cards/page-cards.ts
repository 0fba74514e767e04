// What the card of each page says: chosen from the same records as the page.

import type { Briefing } from "../../model/briefing.ts";
import { stateInWords } from "../../model/commitment.ts";
import type { Derived } from "../../model/derived.ts";
import type { Figure } from "../../model/figure.ts";
import { formatQuantity } from "../../model/format.ts";
import { formatDate, type PartialDate } from "../../model/partial-date.ts";
import type { Source } from "../../model/source.ts";
import { addressOf } from "../../site/addresses.ts";
import type { Head, PageRecord } from "../../site/page-head.ts";
import type { Card, BoundText, Field, Line } from "./card.ts";

type Said = Pick<Card, "pageType" | "mark" | "about" | "number" | "title" | "note" | "origin">;

/** The card of a page that is about no one record. */
export function pageCard(url: string, { title, description }: Head, briefing: Briefing): Card {
  return complete(
    url,
    {
      pageType: "Page",
      mark: "icon",
      about: [districtOf(briefing)],
      number: null,
      title: [title],
      note: [description],
      origin: null,
    },
    briefing,
  );
}

/** The card of a record's own page. */
export function recordCard(record: PageRecord, briefing: Briefing): Card {
  return complete(addressOf(record.type, record.id), saidOf(record, briefing), briefing);
}

function complete(url: string, said: Said, { settings, edition }: Briefing): Card {
  return { url, ...said, briefing: settings.title, edition: [[edition.label], [date(edition.date)]] };
}

function districtOf({ places, settings }: Briefing): string {
  return places.get(settings.subject)?.name ?? settings.title;
}

function saidOf(record: PageRecord, briefing: Briefing): Said {
  switch (record.type) {
    case "figure": {
      const { kind, label, about, source, paragraph, apart } = record;
      const flag = apart === true ? ["; flagged, see its page"] : [];
      return {
        pageType: "Figure",
        mark: kind,
        about: [about.name],
        number: number(record),
        title: [label],
        note: [capital(kind), ", ", ...when(record), ...flag],
        origin: sourceField(source, paragraph),
      };
    }
    case "derived": {
      const marks = [...new Set(record.of.map(({ source }) => source.mark))].join(", ");
      return {
        pageType: "Calculation",
        mark: "calculated",
        about: [record.about.name],
        number: number(record),
        title: [record.label],
        note: ["Calculated by this briefing, rounded"],
        origin: { term: "Rests on", lines: [[`Source ${marks}`]] },
      };
    }
    case "park": {
      const source = briefing.sources.get(record.source);
      return {
        pageType: "Park",
        mark: "icon",
        about: [`A park of ${districtOf(briefing)}`],
        number: null,
        title: [record.name],
        note: [`Its purpose: ${record.purpose}`],
        origin: source === undefined ? null : sourceField(source, record.paragraph),
      };
    }
    case "commitment": {
      const due: Line =
        record.due === null ? ["no due date given"] : ["due ", date(record.due), ": ", stateInWords(record.state)];
      return {
        pageType: "Promise",
        mark: record.kind,
        about: [record.about.name],
        number: null,
        title: [record.label],
        note: [capital(record.kind), ", ", ...due],
        origin: sourceField(record.source, record.paragraph),
      };
    }
    case "source": {
      const title: Line =
        record.title === null
          ? [record.publisher]
          : [{ attribute: "data-source-title", id: record.id, words: record.title }];
      const published: Line = record.published === null ? ["no date printed"] : [date(record.published)];
      const read = record.extent === "full" ? "read whole" : "read as an excerpt";
      return {
        pageType: "Source",
        mark: { letter: record.mark },
        about: [`Source ${record.mark}`],
        number: null,
        title,
        note: [`${record.publisher}, `, ...published, `, ${read}`],
        origin: null,
      };
    }
  }
}

/** The number without what it counts, which the label says; bound and unit always stay. */
function number({ id, quantity }: Figure | Derived): Line {
  return [{ attribute: "data-figure", id, words: heldTogether(formatQuantity(quantity, { style: "number" })) }];
}

/**
 * The number with no-break spaces, so that a line ends after the bound, after the numeral with its magnitude or after
 * the unit: "15 / million tons" would be read as 15.
 */
function heldTogether(words: string): string {
  const [, before = "", numeral = "", after = ""] =
    /^(\D*)(\d[\d,.]*(?: (?:to|of|million|billion|trillion|−?\d[\d,.]*)(?![^ ]))*)(.*)$/u.exec(words) ?? [];
  if (numeral === "") return words;
  const held = (part: string) => part.trim().replaceAll(" ", "\u00A0");
  const [unit = "", per] = after.split(/ (?=per )/);
  return [before, numeral, unit, per ?? ""]
    .map(held)
    .reduce(
      (line, part, index) =>
        part === "" ? line : line === "" || (index === 2 && !after.startsWith(" ")) ? line + part : `${line} ${part}`,
      "",
    );
}

function when({ kind, by, period }: Figure): Line {
  if (by !== undefined) return ["by ", date(by)];
  if (period !== undefined) return [date(period)];
  return [kind === "actual" ? "no period given" : "no date given"];
}

function sourceField({ id, mark, publisher, published }: Source, paragraph: number | null): Field {
  const place: Line =
    paragraph === null ? [mark] : [`${mark} ¶ `, { attribute: "data-paragraph", id, words: String(paragraph) }];
  return { term: "Source", lines: [place, [publisher], ...(published === null ? [] : [[date(published)]])] };
}

function date(id: PartialDate): BoundText {
  return { attribute: "data-date", id, words: formatDate(id) };
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
