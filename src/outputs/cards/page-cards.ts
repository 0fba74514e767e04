// The card of each page, written from the same records as the page.

import type { Locale } from "../../messages/locale.ts";
import type { Briefing } from "../../model/briefing.ts";
import { countedCommitments, countLabel, type CommitmentCount } from "../../model/commitment-counts.ts";
import { stateInWords } from "../../model/commitment.ts";
import type { Derived } from "../../model/derived.ts";
import type { Figure } from "../../model/figure.ts";
import { formatFigure } from "../../model/format.ts";
import { formatDate, type PartialDate } from "../../model/partial-date.ts";
import type { Source } from "../../model/source.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import type { Head, PageRecord } from "../../site/navigation/page-head.ts";
import type { BoundText, Card, Field, Line } from "./card.ts";

type Content = Pick<Card, "pageType" | "mark" | "about" | "title" | "note"> & Partial<Pick<Card, "number" | "origin">>;

/** The card of a page that is not about a single record. */
export function pageCard(url: string, { title, description }: Head, briefing: Briefing): Card {
  const about = [districtOf(briefing)];
  const note = url === "/" && briefing.commitments.size > 0 ? scoreOf(briefing) : [description];
  return cardOf(url, { pageType: "Page", mark: "icon", about, title: [title], note }, briefing);
}

/** How many commitments are tracked, were reported met and are past their due date. */
function scoreOf(briefing: Briefing): Line {
  const counted = countedCommitments(briefing);
  const count = (id: CommitmentCount): Line => [
    { attribute: "data-count", id, words: String(counted[id].length) },
    `\u00a0${countLabel(id, briefing.locale)}`,
  ];
  return [...count("tracked"), ": ", ...count("met"), ", ", ...count("past-due")];
}

export function recordCard(record: PageRecord, briefing: Briefing): Card {
  return cardOf(addressOf(record.type, record.id), contentOf(record, briefing), briefing);
}

function cardOf(url: string, content: Content, { settings, edition, locale }: Briefing): Card {
  return {
    url,
    number: null,
    origin: null,
    ...content,
    briefing: settings.title,
    edition: [[edition.label], [date(edition.date, locale)]],
  };
}

function districtOf({ places, settings }: Briefing): string {
  return places.get(settings.subject)?.name ?? settings.title;
}

function contentOf(record: PageRecord, briefing: Briefing): Content {
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
        note: [capitalised(kind), ", ", ...when(record), ...flag],
        origin: sourceField(source, paragraph, briefing.locale),
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
        title: [record.name],
        note: [`Its purpose: ${record.purpose}`],
        origin: source === undefined ? null : sourceField(source, record.paragraph, briefing.locale),
      };
    }
    case "commitment": {
      const due: Line =
        record.due === null
          ? ["no due date given"]
          : ["due ", date(record.due, briefing.locale), ": ", stateInWords(record.state, briefing.locale)];
      return {
        pageType: "Commitment",
        mark: record.kind,
        about: [record.about.name],
        title: [record.label],
        note: [capitalised(record.kind), ", ", ...due],
        origin: sourceField(record.source, record.paragraph, briefing.locale),
      };
    }
    case "source": {
      const { mark, title, publisher, published } = record;
      const read = record.extent === "full" ? "read in full" : "read as an excerpt";
      return {
        pageType: "Source",
        mark: { letter: mark },
        about: [`Source ${mark}`],
        title: title === null ? [publisher] : titleOf(record, title),
        note: [
          `${publisher}, `,
          published === null ? "no date printed" : date(published, briefing.locale),
          `, ${read}`,
        ],
      };
    }
  }
}

/** The title of a source; a Chinese one in title marks, as on the pages. */
function titleOf({ id, language }: Source, words: string): Line {
  const title: BoundText = { attribute: "data-source-title", id, words };
  return language === "zh" ? ["《", title, "》"] : [title];
}

/** The number with its bound and unit, but without the things counted, which the label names. */
function number(figure: Figure | Derived): Line {
  const words = withNoBreakSpaces(formatFigure(figure, "number"));
  return [{ attribute: "data-figure", id: figure.id, words }];
}

/**
 * The number with no-break spaces, so that a line breaks only after the bound, after the numeral with its magnitude, or
 * after the unit: "15 / million tons" would be read as 15.
 */
function withNoBreakSpaces(words: string): string {
  const [, bound = "", numeral = "", rest = ""] =
    /^([^\d−]*)(−?\d[\d,.]*(?: (?:to|of|million|billion|trillion|−?\d[\d,.]*)(?![^ ]))*)(.*)$/u.exec(words) ?? [];
  if (numeral === "") return words;
  const [unit = "", per = ""] = rest.split(/ (?=per )/);
  const amount = rest.startsWith(" ") ? [numeral, unit] : [numeral + unit];
  return [bound, ...amount, per]
    .map((part) => part.trim().replaceAll(" ", "\u00A0"))
    .filter((part) => part !== "")
    .join(" ");
}

function when({ kind, by, period, locale }: Figure): Line {
  if (by !== undefined) return ["by ", date(by, locale)];
  if (period !== undefined) return [date(period, locale)];
  return [kind === "actual" ? "no period given" : "no date given"];
}

function sourceField({ id, mark, publisher, published }: Source, paragraph: number | null, locale: Locale): Field {
  const place: Line =
    paragraph === null ? [mark] : [`${mark} ¶ `, { attribute: "data-paragraph", id, words: String(paragraph) }];
  return { term: "Source", lines: [place, [publisher], ...(published === null ? [] : [[date(published, locale)]])] };
}

function date(id: PartialDate, locale: Locale): BoundText {
  return { attribute: "data-date", id, words: formatDate(id, locale) };
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
