// Text of a page as runs that keep their bindings, so that a drawing can set the same words and the number gate read them.

import { DomUtils, parseDocument } from "htmlparser2";
import type { Chart } from "../../model/chart.ts";
import { escapeHtml } from "../../html/escape.ts";
import { breaksBetween, hasIdeographs, partsOfWord, widthOf } from "../line-breaks.ts";

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

/** Runs between two places where a line may break, after a space or not. */
interface Unbroken {
  readonly runs: Run[];
  readonly spaced: boolean;
}

/** Runs wrapped into lines of at most a given width in letters; a bound run is not broken. */
export function wrapRuns(runs: readonly Run[], limit: number): Run[][] {
  const lines: Run[][] = [];
  let length = Infinity;
  for (const { runs: word, spaced } of unbrokenRuns(runs)) {
    const space = spaced ? [{ words: " " }] : [];
    const added = word.reduce((sum, { words }) => sum + widthOf(words), 0);
    if (length + space.length + added > limit) {
      lines.push([...word]);
      length = added;
    } else {
      lines.at(-1)?.push(...space, ...word);
      length += space.length + added;
    }
  }
  return lines;
}

/** Where a reader of Chinese pauses. */
const PAUSE = /[，。：；、！？]$/u;

/** Runs wrapped likewise: Chinese in as many lines, of which most end in a pause, and otherwise about equal. */
export function wrapTitle(runs: readonly Run[], limit: number): Run[][] {
  const greedy = wrapRuns(runs, limit);
  const wordsOf = (line: readonly Run[]) => line.map(({ words }) => words).join("");
  if (greedy.length < 2 || !runs.some(({ words }) => hasIdeographs(words))) return greedy;
  const settings = Array.from({ length: limit / 2 }, (_, less) => wrapRuns(runs, limit - less)).filter(
    (lines) => lines.length === greedy.length && lines.every((line) => widthOf(wordsOf(line)) <= limit),
  );
  const pauses = (lines: readonly Run[][]) => lines.slice(0, -1).filter((line) => PAUSE.test(wordsOf(line))).length;
  const best = Math.max(...settings.map(pauses));
  return settings.findLast((lines) => pauses(lines) === best) ?? greedy;
}

function unbrokenRuns(runs: readonly Run[]): Unbroken[] {
  const found: Unbroken[] = [{ runs: [], spaced: true }];
  let before = " ";
  for (const run of runs) {
    const words = run.bound === undefined ? run.words.split(/(?<=[ \n])|(?=[ \n])/) : [run.words];
    for (const word of words) {
      if (/^[ \n]$/.test(word)) found.push({ runs: [], spaced: true });
      else
        for (const part of run.bound === undefined ? partsOfWord(word) : [word]) {
          const isBreak = !/[ \n]/.test(before) && breaksBetween(before, [...part][0] ?? "");
          if (isBreak) found.push({ runs: [{ ...run, words: part }], spaced: false });
          else found.at(-1)?.runs.push({ ...run, words: part });
          before = part.at(-1) ?? "";
        }
      before = word.at(-1) ?? "";
    }
  }
  return found.filter(({ runs }) => runs.length > 0);
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
