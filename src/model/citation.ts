// Citations of figures: in plain words, as BibTeX and as CSL-JSON.

import type { Briefing } from "./briefing.ts";
import { titleOf, type Figure } from "./figure.ts";
import { formatFigure } from "./format.ts";
import { formatDate } from "./partial-date.ts";
import type { Source } from "./source.ts";

function headline(figure: Figure): string {
  return `${titleOf(figure)}: ${formatFigure(figure, "table")}`;
}

/** The source as citations name it: "A press, “Its title”, 7 July 2024, paragraph 6". */
function sourceNote({ publisher, title, language, published, byline }: Source, paragraph: number | null): string {
  const parts = [
    byline,
    publisher,
    title === null ? null : language === "zh" ? `《${title}》` : `“${title}”`,
    published === null ? "no date" : formatDate(published),
    paragraph === null ? null : `paragraph ${paragraph}`,
  ];
  return parts.filter((part) => part != null).join(", ");
}

/** The place of a printed figure as references name it: "A ¶ 6", or "B" for an excerpt. */
export function placeInSource({ source, paragraph }: Pick<Figure, "source" | "paragraph">): string {
  return paragraph === null ? source.mark : `${source.mark}\u00a0¶\u00a0${paragraph}`;
}

function plain({ settings, edition }: Briefing, figure: Figure, address: string | null): string {
  const issue = `${settings.title}, ${edition.label.toLowerCase()}, ${formatDate(edition.date)}`;
  const entry = `${settings.publisher}: “${headline(figure)}”, ${issue}.`;
  return `${entry}${address === null ? "" : ` ${address}`} After ${sourceNote(figure.source, figure.paragraph)}.`;
}

/** Type and fields of the entry follow BibTeX's standard styles; biblatex and most others also read `url`. */
function bibtex({ settings, edition }: Briefing, figure: Figure, address: string | null): string {
  const [year, month] = edition.date.split("-");
  const fields: [name: string, value: string][] = [
    ["title", `{${escapeTex(headline(figure))}}`],
    ["author", `{${escapeTex(settings.publisher)}}`],
    ["publisher", escapeTex(settings.publisher)],
    ["howpublished", escapeTex(`${settings.title}, ${edition.label.toLowerCase()}`)],
    ["year", year ?? ""],
    ["month", String(Number(month))],
    ["note", escapeTex(`After ${sourceNote(figure.source, figure.paragraph)}`)],
  ];
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
function csl({ settings, edition }: Briefing, figure: Figure, address: string | null): string {
  const entry = {
    id: figure.id,
    type: "entry",
    title: headline(figure),
    author: [{ literal: settings.publisher }],
    "container-title": settings.title,
    edition: edition.label,
    publisher: settings.publisher,
    issued: { "date-parts": [edition.date.split("-").map(Number)] },
    note: `After ${sourceNote(figure.source, figure.paragraph)}`,
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
