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
    if (/^H[1-6]$/.test(role)) targets.set(folded(text), [folded(text)]);
  for (const figure of [...briefing.figures.values(), ...briefing.derived.values()])
    targets.set(
      folded(`${figure.label}, ${figure.about.name}: ${formatFigure(figure, "table")}`),
      chapters.flatMap(({ figures }) => [...(figures.get(figure.id) ?? [])].map(folded)),
    );
  /** Whether a text is an entry, and its target is on every page that it lists. */
  const isRightEntry = (text: string): boolean => {
    const [, name = "", list = ""] = /^([\s\S]*?)\s*(\d+(?:,\s*\d+)*)\s*$/.exec(text) ?? [];
    const texts = targets.get(folded(name));
    const isIn = (blocks: readonly string[]) => blocks.some((block) => texts?.some((one) => block.includes(one)));
    // A figure that begins at the end of a page and ends on the next is on both.
    const isAcross = (page: number) => isIn([(pages[page - 1]?.at(-1) ?? "") + (pages[page]?.[0] ?? "")]);
    const isOn = (page: number) => isIn(pages[page - 1] ?? []) || isAcross(page - 1) || isAcross(page);
    return texts !== undefined && list.split(",").every((number) => isOn(Number(number)));
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
  let notes = 0;
  const refusedBlocks = pages.flatMap(({ blocks, margins }, index) => {
    const record = `page ${index + 1}`;
    const numbers = blocks.filter(isNoteLabel).map(() => String((notes += 1)));
    // The number of the first note stands before its label, and so before every block.
    const foot = `page${index + 1}of${pages.length}`;
    const feet = [...numbers.slice(0, 1).map((number) => foot + number), foot];
    const lines = [...feet, ...said.flatMap((page) => page.split("\n"))];
    const rest = lines.filter((line) => line !== "").reduce((left, line) => left.replace(line, ""), folded(margins));
    const isSaidOrNumber = (text: string) => numbers.includes(text.trim()) || isSaid(text);
    const refused = blocks.filter(
      (block) => !isItemNumber(block) && !isSaid(block.text) && ![block.own, ...block.beside].every(isSaidOrNumber),
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

/**
 * Whether it is the label of a note. The browser counts the notes of a list and draws their numbers outside of the
 * structure, after the block before; the brackets are in it.
 */
function isNoteLabel({ role, text }: PdfBlock): boolean {
  return role === "Lbl" && /^\s*\[?\d*\]/.test(text);
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
