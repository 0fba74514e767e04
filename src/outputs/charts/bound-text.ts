// Text of a page as runs that keep their bindings, so that a drawing can set the same words and the number gate read them.

import { DomUtils, parseDocument } from "htmlparser2";
import type { Chart } from "../../model/chart.ts";
import { escapeHtml } from "../../html/escape.ts";

type Node = Parameters<typeof DomUtils.textContent>[0] extends infer N ? Exclude<N, unknown[]> : never;

/** Words that stay together, bound to a record or to none. */
export interface Run {
  readonly words: string;
  /** The attribute that binds them, and the record's id. */
  readonly bound?: readonly [attribute: string, id: string];
}

const BINDINGS = ["data-figure", "data-date", "data-interval", "data-paragraph"] as const;

/** The runs of an element's text, without what is hidden from sight. */
export function runsOf(node: Node): Run[] {
  if (DomUtils.textContent(node) === "") return [];
  if (!("attribs" in node))
    return "children" in node ? node.children.flatMap(runsOf) : [{ words: DomUtils.textContent(node) }];
  const { attribs, children } = node;
  if (attribs["class"] === "unseen") return [];
  const words = DomUtils.textContent(node);
  const attribute = BINDINGS.find((name) => attribs[name] !== undefined);
  if (attribute !== undefined) return [{ words, bound: [attribute, attribs[attribute] ?? ""] }];
  if (attribs["datetime"] !== undefined) return [{ words, bound: ["data-date", attribs["datetime"]] }];
  return children.flatMap(runsOf);
}

/** The records that runs are bound to, as `data-says` names them. */
export function saidBy(runs: readonly Run[]): string {
  return [
    ...new Set(runs.flatMap(({ bound }) => (bound === undefined ? [] : bound.join(":").replace(/^data-/, "")))),
  ].join(" ");
}

/** The title of a chart as plain words, and the records in it as `data-says` names them. */
export function chartTitle(
  chart: Chart | undefined,
  markdown: { renderInline(text: string): string },
): { words: string; says: string } {
  const runs = chart === undefined ? [] : parseDocument(markdown.renderInline(chart.title)).children.flatMap(runsOf);
  return { words: runs.map(({ words }) => words).join(""), says: saidBy(runs) };
}

/** Runs wrapped into lines of at most a given number of characters; a bound run is not broken. */
export function wrapRuns(runs: readonly Run[], limit: number): Run[][] {
  // Each word is the runs without a space between them.
  const words: Run[][] = [[]];
  for (const run of runs) {
    const parts = run.bound === undefined ? run.words.split(/(?<=[ \n])|(?=[ \n])/) : [run.words];
    for (const part of parts)
      if (/^[ \n]$/.test(part)) words.push([]);
      else words.at(-1)?.push({ ...run, words: part });
  }
  const lines: Run[][] = [];
  let length = Infinity;
  for (const word of words.filter((one) => one.length > 0)) {
    const added = word.reduce((sum, { words }) => sum + words.length, 0);
    if (length + 1 + added > limit) {
      lines.push([...word]);
      length = added;
    } else {
      lines.at(-1)?.push({ words: " " }, ...word);
      length += 1 + added;
    }
  }
  return lines;
}

/** Runs as the content of an SVG text. */
export function svgOfRuns(runs: readonly Run[]): string {
  return runs
    .map(({ words, bound }) =>
      bound === undefined
        ? escapeHtml(words)
        : `<tspan ${bound[0]}="${escapeHtml(bound[1])}">${escapeHtml(words)}</tspan>`,
    )
    .join("");
}
