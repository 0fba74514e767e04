// What is wrong with a PDF, as it was read: blocks with a number that its page does not say, figures and links that only
// one of the two has, lists of pages that lead elsewhere.

import type { PdfBlock, PdfText } from "./read-pdf.ts";
import type { Briefing } from "../../model/briefing.ts";
import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import { formatQuantity } from "../../model/format.ts";
import { findNumbers } from "../number-gate/find-numbers.ts";
import { folded, type PrintText } from "./print-text.ts";

/** Something that is wrong, and where in the PDF. */
export interface Fault {
  readonly record: string;
  readonly message: string;
}

/** What is wrong with the handout of one page. */
export function pdfFaults(pdf: PdfText, page: PrintText): Fault[] {
  return [...unsaid(pdf, [page.text]), ...missing(pdf, [page]), ...foreign(pdf, [page])];
}

/** What is wrong with the booklet, whose lists of pages have to lead to what they name. */
export function bookletFaults(pdf: PdfText, chapters: readonly PrintText[], briefing: Briefing): Fault[] {
  const pages = pdf.pages.map(({ blocks }) => blocks.map(({ text }) => folded(text)));
  const entries = [...briefing.figures.values(), ...briefing.derived.values()].map(({ id, label, about, quantity }) => {
    const start = folded(`${label}, ${about.name}: ${formatQuantity(quantity, { style: "table" })}`);
    return [start, chapters.flatMap(({ figures }) => [...(figures.get(id) ?? [])].map(folded))] as const;
  });
  const headings = pdf.pages.flatMap(({ blocks }) =>
    blocks.filter(({ role }) => /^H[1-3]$/.test(role)).map(({ text }) => folded(text)),
  );
  const lines = new Map<string, readonly string[]>([
    ...headings.map((heading) => [heading, [heading]] as const),
    ...entries,
  ]);
  /** Whether a line of the contents or the index names only pages on which its words stand. */
  const leads = (text: string): boolean => {
    const [, words = "", list = ""] = /^([\s\S]*?)\s*(\d+(?:,\s*\d+)*)\s*$/.exec(text) ?? [];
    const said = lines.get(folded(words));
    return (
      said !== undefined &&
      list
        .split(",")
        .every((number) => pages[Number(number) - 1]?.some((block) => said.some((one) => block.includes(one))) ?? false)
    );
  };
  return [
    ...unsaid(
      pdf,
      chapters.map(({ text }) => text),
      leads,
    ),
    ...missing(pdf, chapters),
    ...foreign(pdf, chapters),
  ];
}

/** Blocks with a number that no page says. */
function unsaid(
  { pages, names }: PdfText,
  said: readonly string[],
  isTrue: (text: string) => boolean = () => false,
): Fault[] {
  const stands = (text: string): boolean =>
    findNumbers(text).length === 0 || said.some((page) => page.includes(folded(text))) || isTrue(text);
  const refuse = (record: string, text: string): Fault => ({
    record,
    message: `it says "${collapseWhiteSpace(text).slice(0, 120)}", and its page does not.`,
  });
  return [
    ...names.filter((name) => !stands(name)).map((name) => refuse("title, bookmarks and descriptions", name)),
    ...pages.flatMap(({ blocks, margins }, index) => {
      const record = `page ${index + 1}`;
      const heads = stripped(folded(margins), [
        `page${index + 1}of${pages.length}`,
        ...said.flatMap((page) => page.split("\n")),
      ]);
      return [
        ...(findNumbers(heads).length > 0 ? [refuse(record, margins)] : []),
        ...blocks
          .filter(
            (block) =>
              !isCounted(block) && ![[block.text], [block.own, ...block.beside]].some((parts) => parts.every(stands)),
          )
          .map(({ text }) => refuse(record, text)),
      ];
    }),
  ];
}

/** The words of a figure wherever lines may break in them, and no part of another number. */
function wholeFigure(words: string): RegExp {
  const letters = [...words.replace(/\s+/gu, "")].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<!\\p{N}[.,]?)${letters.join("\\s*")}(?!\\p{N})`, "u");
}

/** Whether it is the number of an item in a list, which the browser counts. */
function isCounted({ role, text }: PdfBlock): boolean {
  return role === "Lbl" && /^\s*\d+[.)]?\s*$/.test(text);
}

/** What is left of the head and foot of a sheet without what they may say. */
function stripped(margins: string, known: readonly string[]): string {
  return known.reduce((rest, words) => (words === "" ? rest : rest.replace(words, "")), margins);
}

/** Figures of the pages that the PDF does not show. */
function missing({ pages }: PdfText, papers: readonly PrintText[]): Fault[] {
  const all = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join("\n");
  const shown = (words: string) => wholeFigure(words).test(all);
  const lost = papers.flatMap(({ figures }) =>
    [...figures].filter(([, texts]) => ![...texts].some(shown)).map(([id]) => id),
  );
  return [...new Set(lost)].map((id) => ({ record: id, message: "the figure stands on the page and not in the PDF." }));
}

/** Links out of the PDF that no page has: to the machine that printed it, say. */
function foreign({ links }: PdfText, papers: readonly PrintText[]): Fault[] {
  const known = new Set(papers.flatMap((paper) => [...paper.links]));
  return links
    .filter((link) => !known.has(URL.canParse(link) ? new URL(link).href : link))
    .map((link) => ({ record: "links", message: `it leads to ${link}, and its page does not.` }));
}
