// Citations of figures: in plain words, as BibTeX and as CSL-JSON.

import type { Locale } from "../messages/locale.ts";
import type { Briefing } from "./briefing.ts";
import { titleOf, type Figure } from "./figure.ts";
import { formatFigure } from "./format.ts";
import { formatDate, type PartialDate } from "./partial-date.ts";

function headline(figure: Figure): string {
  const { locale } = figure;
  return locale.text("model.citation-headline", { title: titleOf(figure), number: formatFigure(figure, "table") });
}

/** The source as citations name it: "A press, “Its title”, 7 July 2024, paragraph 6". */
function sourceNote({ source, paragraph, locale }: Figure): string {
  const { publisher, title, language, published, byline } = source;
  return locale.text("model.citation-source", {
    signed: byline === undefined ? "no" : "yes",
    byline: byline ?? "",
    publisher,
    title: title === null ? "none" : language,
    words: title ?? "",
    dated: published === null ? "no" : "yes",
    date: published === null ? "" : dateOf(published, locale),
    placed: paragraph === null ? "no" : "yes",
    paragraph: paragraph ?? "",
  });
}

/** The name of an edition within a citation. */
function issueOf({ edition, locale }: Briefing): string {
  return edition.label.toLocaleLowerCase(locale.tag);
}

/** A date in words, or in digits where the style of the language has it so (GB/T 7714-2015, 8.4). */
function dateOf(date: PartialDate, locale: Locale): string {
  return locale.text("model.citation-dates") === "in digits" ? date : formatDate(date, locale);
}

/** The place of a printed figure as references name it: "A ¶ 6", or "B" for an excerpt. */
export function placeInSource({ source, paragraph, locale }: Pick<Figure, "source" | "paragraph" | "locale">): string {
  const { mark } = source;
  return paragraph === null ? mark : locale.text("frame.place-in-source", { mark, paragraph });
}

function plain(briefing: Briefing, figure: Figure, address: string | null): string {
  const { settings, edition, locale } = briefing;
  return locale.text("model.citation-plain", {
    publisher: settings.publisher,
    headline: headline(figure),
    briefing: settings.title,
    edition: issueOf(briefing),
    date: dateOf(edition.date, locale),
    online: address === null ? "no" : "yes",
    address: address ?? "",
    source: sourceNote(figure),
  });
}

/**
 * Type and fields of the entry follow BibTeX's standard styles; biblatex and most others also read `url` and `langid`.
 * English is what their styles take an entry without a language for.
 */
function bibtex(briefing: Briefing, figure: Figure, address: string | null): string {
  const { settings, edition, locale } = briefing;
  const issue = locale.text("model.citation-issue", { briefing: settings.title, edition: issueOf(briefing) });
  const note = locale.text("model.citation-after", { source: sourceNote(figure) });
  const [year, month] = edition.date.split("-");
  const fields: [name: string, value: string][] = [
    ["title", `{${escapeTex(headline(figure))}}`],
    ["author", `{${escapeTex(settings.publisher)}}`],
    ["publisher", escapeTex(settings.publisher)],
    ["howpublished", escapeTex(issue)],
    ["year", year ?? ""],
    ["month", String(Number(month))],
    ["note", escapeTex(note)],
  ];
  if (locale.language !== "en") fields.push(["langid", locale.text("model.citation-language")]);
  if (address !== null) fields.push(["url", address]);
  return `@misc{${figure.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}`;
}

/** Characters of TeX that a backslash does not make plain. */
const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#_%~^]/g, (character) => TEX[character] ?? `\\${character}`);
}

/** CSL-JSON, schema 1.0.2: an entry of a reference work. */
function csl({ settings, edition, locale }: Briefing, figure: Figure, address: string | null): string {
  const entry = {
    id: figure.id,
    type: "entry",
    title: headline(figure),
    author: [{ literal: settings.publisher }],
    "container-title": settings.title,
    edition: edition.label,
    publisher: settings.publisher,
    issued: { "date-parts": [edition.date.split("-").map(Number)] },
    note: locale.text("model.citation-after", { source: sourceNote(figure) }),
    ...(locale.language === "en" ? {} : { language: locale.tag }),
    ...(address === null ? {} : { URL: address }),
  };
  return JSON.stringify(entry, null, 2);
}

/** The forms in which a figure can be cited. */
const FORMS = { plain, bibtex, csl };
export type CitationForm = keyof typeof FORMS;
export const CITATION_FORMS = Object.keys(FORMS) as CitationForm[];

/**
 * The citation of a figure's page, naming its source.
 *
 * @param address public address of the entry, or null if the briefing has none
 */
export function citationOf(briefing: Briefing, figure: Figure, form: CitationForm, address: string | null): string {
  return FORMS[form](briefing, figure, address);
}
