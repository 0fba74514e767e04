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
import { isChinese } from "../line-breaks.ts";
import { addressOf } from "../../site/navigation/addresses.ts";
import type { Head, PageRecord } from "../../site/navigation/page-head.ts";
import type { BoundText, Card, Field, Line } from "./card.ts";

type Content = Pick<Card, "pageType" | "mark" | "about" | "title" | "note"> & Partial<Pick<Card, "number" | "origin">>;

/** The card of a page that is not about a single record. */
export function pageCard(url: string, { title, description }: Head, briefing: Briefing): Card {
  const pageType = briefing.locale.text("card.type-page");
  const about = [districtOf(briefing)];
  const note = url === "/" && briefing.commitments.size > 0 ? scoreOf(briefing) : [description];
  return cardOf(url, { pageType, mark: "icon", about, title: [title], note }, briefing);
}

/** How many commitments are tracked, were reported met and are past their due date. */
function scoreOf(briefing: Briefing): Line {
  const { locale } = briefing;
  const counted = countedCommitments(briefing);
  const count = (id: CommitmentCount): Line => {
    const number: BoundText = { attribute: "data-count", id, words: String(counted[id].length) };
    return locale.parts("card.count", { number, what: countLabel(id, locale) });
  };
  const parts = { tracked: count("tracked"), met: count("met"), past: count("past-due") };
  return locale.parts<Line>("card.score", parts).flat();
}

export function recordCard(record: PageRecord, briefing: Briefing): Card {
  return cardOf(addressOf(record.type, record.id), contentOf(record, briefing), briefing);
}

function cardOf(url: string, content: Content, { settings, edition, locale }: Briefing): Card {
  return {
    locale,
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
  const { locale } = briefing;
  const pageType = locale.text(`card.type-${record.type}`);
  switch (record.type) {
    case "figure": {
      const { kind, label, about, source, paragraph, apart } = record;
      const note = kindNote(kind, when(record), locale);
      return {
        pageType,
        mark: kind,
        about: [about.name],
        number: number(record),
        title: [label],
        note: apart === true ? locale.parts<Line>("card.flagged", { note }).flat() : note,
        origin: sourceField(source, paragraph, locale),
      };
    }
    case "derived": {
      const marks = [...new Set(record.of.map(({ source }) => source.mark))].join(locale.text("card.marks-separator"));
      return {
        pageType,
        mark: "calculated",
        about: [record.about.name],
        number: number(record),
        title: [record.label],
        note: [locale.text("card.calculated")],
        origin: { term: locale.text("card.rests-on"), lines: [[locale.text("card.sources", { marks })]] },
      };
    }
    case "park": {
      const source = briefing.sources.get(record.source);
      return {
        pageType,
        mark: "icon",
        about: [locale.text("card.park-of", { district: districtOf(briefing) })],
        title: [record.name],
        note: [locale.text("card.purpose", { purpose: record.purpose })],
        origin: source === undefined ? null : sourceField(source, record.paragraph, locale),
      };
    }
    case "commitment": {
      const { due, state } = record;
      const when: Line =
        due === null
          ? [locale.text("card.no-due-date")]
          : locale.parts<Line>("card.due", { date: [date(due, locale)], state: [stateInWords(state, locale)] }).flat();
      return {
        pageType,
        mark: record.kind,
        about: [record.about.name],
        title: [record.label],
        note: kindNote(record.kind, when, locale),
        origin: sourceField(record.source, record.paragraph, locale),
      };
    }
    case "source": {
      const { mark, title, publisher, published } = record;
      const day = published === null ? locale.text("card.no-date-printed") : date(published, locale);
      const values = { publisher, date: [day], extent: record.extent };
      return {
        pageType,
        mark: { letter: mark },
        about: [locale.text("card.source-of-mark", { mark })],
        title: title === null ? [publisher] : titleOf(record, title, locale),
        note: locale.parts<Line>("card.source-note", values).flat(),
      };
    }
  }
}

/** The title of a source; a Chinese one in title marks, as on the pages. */
function titleOf({ id, language }: Source, words: string, locale: Locale): Line {
  const title: BoundText = { attribute: "data-source-title", id, words };
  return language === "zh" ? locale.parts("card.chinese-title", { title }) : [title];
}

/** The number with its bound and unit, but without the things counted, which the label names. */
function number(figure: Figure | Derived): Line {
  const words = withNoBreakSpaces(formatFigure(figure, "number"), figure.locale);
  return [{ attribute: "data-figure", id: figure.id, words }];
}

/**
 * The number with no-break spaces, so that a line breaks only after the bound, after the numeral with its magnitude, or
 * after the unit: "15 / million tons" would be read as 15. In Chinese it stays on one line.
 */
function withNoBreakSpaces(words: string, locale: Locale): string {
  if (isChinese(locale.tag)) return words;
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

/** The kind of a figure or commitment before its date. */
function kindNote(kind: Figure["kind"], when: Line, locale: Locale): Line {
  return locale.parts<Line>("card.note", { kind: [locale.text(`card.kind-${kind}`)], when }).flat();
}

function when({ kind, by, period, locale }: Figure): Line {
  if (by !== undefined) return locale.parts("model.when-due", { date: date(by, locale) });
  if (period !== undefined) return [date(period, locale)];
  return [locale.text(kind === "actual" ? "model.when-no-period" : "model.when-no-due-date")];
}

function sourceField({ id, mark, publisher, published }: Source, number: number | null, locale: Locale): Field {
  const paragraph: BoundText = { attribute: "data-paragraph", id, words: String(number) };
  const place: Line = number === null ? [mark] : locale.parts("card.paragraph", { mark, paragraph });
  const lines = [place, [publisher], ...(published === null ? [] : [[date(published, locale)]])];
  return { term: locale.text("card.source"), lines };
}

function date(id: PartialDate, locale: Locale): BoundText {
  return { attribute: "data-date", id, words: formatDate(id, locale) };
}
