// Faults of a printed PDF: numbers that its page does not say, figures and links that only one of the two has, and
// entries of the contents or index with wrong page numbers.

import type { PdfBlock, PdfText } from "./read-pdf.ts";
import type { Briefing } from "../../model/briefing.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import { formatFigure } from "../../model/format.ts";
import type { Problem } from "../../model/problem.ts";
import { findNumbers } from "../number-gate/find-numbers.ts";
import { folded, type PrintText } from "./print-text.ts";

/** `record` is the place in the PDF; empty for the PDF as a whole. */
export type Fault = Pick<Problem, "record" | "message">;

export function pdfFaults(pdf: PdfText, page: PrintText): Fault[] {
  return [...unsaidNumbers(pdf, [page.text]), ...missingFigures(pdf, [page]), ...foreignLinks(pdf, [page])];
}

/** The faults of the booklet, whose contents and index must lead to what they name. */
export function bookletFaults(pdf: PdfText, chapters: readonly PrintText[], briefing: Briefing): Fault[] {
  const pages = pdf.pages.map(({ blocks }) => blocks.map(({ text }) => folded(text)));
  /** The texts that an entry of the contents or index stands for: a heading itself, or a figure in any style. */
  const targets = new Map<string, readonly string[]>();
  for (const { role, text } of pdf.pages.flatMap(({ blocks }) => blocks))
    if (/^H[1-3]$/.test(role)) targets.set(folded(text), [folded(text)]);
  for (const figure of [...briefing.figures.values(), ...briefing.derived.values()])
    targets.set(
      folded(`${figure.label}, ${figure.about.name}: ${formatFigure(figure, "table")}`),
      chapters.flatMap(({ figures }) => [...(figures.get(figure.id) ?? [])].map(folded)),
    );
  /** Whether a text is an entry, and its target is on every page that it lists. */
  const isRightEntry = (text: string): boolean => {
    const [, name = "", list = ""] = /^([\s\S]*?)\s*(\d+(?:,\s*\d+)*)\s*$/.exec(text) ?? [];
    const texts = targets.get(folded(name));
    const isOn = (page: readonly string[]) => page.some((block) => texts?.some((one) => block.includes(one)));
    return texts !== undefined && list.split(",").every((number) => isOn(pages[Number(number) - 1] ?? []));
  };
  const said = chapters.map(({ text }) => text);
  return [...unsaidNumbers(pdf, said, isRightEntry), ...missingFigures(pdf, chapters), ...foreignLinks(pdf, chapters)];
}

/** Blocks with a number that no page says. @param said the texts of the pages */
function unsaidNumbers(
  { pages, names }: PdfText,
  said: readonly string[],
  isRightEntry: (text: string) => boolean = () => false,
): Fault[] {
  const isSaid = (text: string): boolean =>
    findNumbers(text).length === 0 || said.some((page) => page.includes(folded(text))) || isRightEntry(text);
  const refuse = (record: string, text: string): Fault => ({
    record,
    message: `it says "${collapseWhiteSpace(text).slice(0, 120)}", and its page does not.`,
  });
  const refusedNames = names
    .filter((name) => !isSaid(name))
    .map((name) => refuse("title, bookmarks and descriptions", name));
  const refusedBlocks = pages.flatMap(({ blocks, margins }, index) => {
    const record = `page ${index + 1}`;
    const lines = [`page${index + 1}of${pages.length}`, ...said.flatMap((page) => page.split("\n"))];
    const rest = lines.filter((line) => line !== "").reduce((left, line) => left.replace(line, ""), folded(margins));
    const refused = blocks.filter(
      (block) => !isItemNumber(block) && !isSaid(block.text) && ![block.own, ...block.beside].every(isSaid),
    );
    return [
      ...(findNumbers(rest).length > 0 ? [refuse(record, margins)] : []),
      ...refused.map(({ text }) => refuse(record, text)),
    ];
  });
  return [...refusedNames, ...refusedBlocks];
}

/** Whether it is the number of a list item, which the browser counts. */
function isItemNumber({ role, text }: PdfBlock): boolean {
  return role === "Lbl" && /^\s*\d+[.)]?\s*$/.test(text);
}

function missingFigures({ pages }: PdfText, printed: readonly PrintText[]): Fault[] {
  const all = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join("\n");
  const missing = printed.flatMap(({ figures }) =>
    [...figures].filter(([, texts]) => ![...texts].some((text) => wholeFigure(text).test(all))).map(([id]) => id),
  );
  return [...new Set(missing)].map((id) => ({ record: id, message: "the figure is on the page but not in the PDF." }));
}

/** Matches a figure across line breaks, and never inside another number. */
function wholeFigure(text: string): RegExp {
  const characters = [...text.replace(/\s+/gu, "")].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<!\\p{N}[.,]?)${characters.join("\\s*")}(?!\\p{N})`, "u");
}

/** Links out of the PDF that no page has, for example to the machine that printed it. */
function foreignLinks({ links }: PdfText, printed: readonly PrintText[]): Fault[] {
  const known = new Set(printed.flatMap((page) => [...page.links]));
  return links
    .filter((link) => !known.has(URL.canParse(link) ? new URL(link).href : link))
    .map((link) => ({ record: "links", message: `it leads to ${link}, and its page does not.` }));
}
