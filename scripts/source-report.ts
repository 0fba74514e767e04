// What `npm run watch-sources` says of each source: a line, and more below it of whatever is not as it was read.

import { shorten } from "../src/grammar/plain-text.ts";
import type { FigureChange, PageChanges } from "../src/model/proof/page-changes.ts";
import type { PublishedSource } from "../src/model/proof/published-claims.ts";
import { markDifferences } from "../src/model/proof/similar-words.ts";
import { foldForComparison } from "../src/model/proof/source-text.ts";
import type { Source } from "../src/model/source.ts";
import { toPrintable } from "../src/model/text-safety.ts";

/** A source, and what its page answered. */
export interface WatchedSource {
  readonly source: Source;
  readonly published: PublishedSource;
  /** The data module of each of its figures. */
  readonly files: ReadonlyMap<string, string>;
  readonly result:
    | {
        readonly state: "read";
        readonly changes: PageChanges;
        /** Where the page answered; null if at the address of the source. */
        readonly redirectedTo: string | null;
        /** Its new address; null unless the host says that it moved for good. */
        readonly movedTo: string | null;
      }
    | { readonly state: "gone" | "not checked"; readonly why: string };
}

const STATES = ["same", "changed", "moved", "gone", "not checked"] as const;
type State = (typeof STATES)[number];

/** How many figures of the sources are in each state. */
function countFigures(watched: readonly WatchedSource[]): Record<State, number> {
  const counts: Record<State, number> = { same: 0, changed: 0, moved: 0, gone: 0, "not checked": 0 };
  for (const one of watched) for (const { id } of one.published.claims) counts[stateOf(one, id)] += 1;
  return counts;
}

/** A figure whose words stand on a page with a new address has moved with it. */
function stateOf({ result }: WatchedSource, id: string): State {
  if (result.state !== "read") return result.state;
  const state = result.changes.figures.find(({ claim }) => claim.id === id)?.state ?? "not checked";
  return state === "same" && result.movedTo !== null ? "moved" : state;
}

export function summaryLine(watched: readonly WatchedSource[]): string {
  const figures = watched.reduce((sum, { published }) => sum + published.claims.length, 0);
  const cited = watched.reduce((sum, one) => sum + citedChanges(one).length, 0);
  const also = cited === 0 ? "" : ` ${counted(cited, "cited paragraph")} no longer as read.`;
  return `${counted(figures, "figure")} of ${counted(watched.length, "source")}: ${inWords(countFigures(watched), true)}.${also}`;
}

function inWords(counts: Record<State, number>, all = false): string {
  return STATES.flatMap((state) => (all || counts[state] > 0 ? `${counts[state]} ${state}` : [])).join(", ");
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The line of a source, and the details below it. */
export function sourceLines(watched: WatchedSource): string[] {
  const { source, published, result, files } = watched;
  const figures = published.claims.length;
  const answers = { read: "answers", gone: "gone", "not checked": "not checked" }[result.state];
  const states =
    figures === 0 ? `no figures: ${answers}` : `${counted(figures, "figure")}: ${inWords(countFigures([watched]))}`;
  const head = `${source.mark.padEnd(2)} ${source.id}  ${states}`;
  if (result.state !== "read") {
    const why = result.state === "gone" ? `the page is gone (${result.why})` : result.why;
    return [head, detail(`${why}: ${source.address}`)];
  }
  const { changes, redirectedTo, movedTo } = result;
  const lines = [head];
  if (movedTo !== null)
    lines.push(detail(`The page moved for good. In ${source.file}, write address: ${JSON.stringify(movedTo)}`));
  else if (redirectedTo !== null) lines.push(detail(`It answers at ${redirectedTo} for now.`));
  if (!changes.isRecognised && figures > 0)
    lines.push(
      detail("Nothing of the source stands in the page’s text. If a browser shows it, the page needs scripts."),
    );
  lines.push(...paragraphLines(changes, published));
  for (const change of changes.figures) lines.push(...figureLines(change, files.get(change.claim.id) ?? ""));
  return lines;
}

const detail = (text: string, indent = 3) => `${" ".repeat(indent)}${toPrintable(text)}`;

/** More of a kind than these are counted, not listed. */
const MOST_LISTED = 12;
const MOST_QUOTED = 3;
/** Of a paragraph, in characters. */
const LONGEST_QUOTATION = 300;

function paragraphLines({ paragraphs }: PageChanges, { claims }: PublishedSource): string[] {
  if (paragraphs === null) return [];
  const { all, changed, added, inOrder } = paragraphs;
  const lines: string[] = [];
  if (changed.length === all)
    lines.push("None of its paragraphs is as read: the page may divide its text in another way.");
  else if (changed.length > 0) {
    const listed = changed.slice(0, MOST_LISTED).map(({ number }) => number);
    const more = changed.length > MOST_LISTED ? ` and ${changed.length - MOST_LISTED} more` : "";
    const are = changed.length === 1 ? "is" : "are";
    lines.push(
      `${changed.length} of ${counted(all, "paragraph")} ${are} no longer as read: ${listed.join(", ")}${more}.`,
    );
    for (const { number, now } of changed) {
      const ids = claims.filter(({ paragraph }) => paragraph === number).map(({ id }) => id);
      const reads = now === null ? "" : ` now reads “${shorten(now, LONGEST_QUOTATION)}”`;
      if (ids.length > 0)
        lines.push(`paragraph ${number}, cited for ${ids.join(", ")},${reads || " is not where it was"}`);
    }
  }
  if (!inOrder) lines.push("Its paragraphs stand in another order than they were read in.");
  if (added.length > 0) {
    const rest = added.length > MOST_QUOTED ? `; and ${added.length - MOST_QUOTED} more` : "";
    const quoted = added.slice(0, MOST_QUOTED).map((text) => `“${shorten(text, 80)}”`);
    lines.push(`New between its paragraphs: ${quoted.join("; ")}${rest}`);
  }
  return lines.map((line) => detail(line));
}

/** The paragraphs that figures stand in, as far as they are no longer as read: their numbers. */
function citedChanges({ published, result }: WatchedSource): number[] {
  const changed = result.state === "read" ? (result.changes.paragraphs?.changed ?? []) : [];
  return changed
    .map(({ number }) => number)
    .filter((number) => published.claims.some(({ paragraph }) => paragraph === number));
}

/** Whether nothing of a source is other than it was, as far as it could be read: address, figures, their paragraphs. */
export function isAsRead(watched: WatchedSource): boolean {
  const { result } = watched;
  if (result.state !== "read") return result.state === "not checked";
  const { movedTo, changes } = result;
  return (
    movedTo === null && citedChanges(watched).length === 0 && changes.figures.every(({ state }) => state === "same")
  );
}

function figureLines(change: FigureChange, file: string): string[] {
  const { claim, state } = change;
  if (change.state === "same") return [];
  const head = detail(`${state.padEnd(8)} ${claim.id} · ${file}`);
  const printed = foldForComparison(claim.printed);
  const read = claim.paragraph === null ? "" : ` (paragraph ${claim.paragraph})`;
  const below = (text: string) => detail(text, 12);
  if (change.state === "gone") return [head, below(`printed “${printed}”${read}`)];
  if (change.state === "moved") {
    const { text, start, end } = change.place;
    const where =
      change.paragraph === null
        ? "now in another, which was not read"
        : `now in paragraph ${change.paragraph} as it was read`;
    const around = `${start > AROUND ? "…" : ""}${text.slice(Math.max(0, start - AROUND), end + AROUND)}`;
    return [
      head,
      below(`printed “${printed}”${read}`),
      below(`${where}: “${around}${end + AROUND < text.length ? "…" : ""}”`),
    ];
  }
  if (change.now === printed) return [head, below(`printed “${printed}”${read}`), below(`now     ${change.why}`)];
  const [before, after] = markDifferences(printed, change.now);
  return [head, below(`printed “${before}”${read}`), below(`now     “${after}”`)];
}

/** Characters of a paragraph shown on either side of words. */
const AROUND = 60;

/** What an editor does next, once for each kind of finding. */
export function nextSteps(watched: readonly WatchedSource[]): string[] {
  const found = new Set(
    watched.flatMap((one) => [
      ...(one.result.state === "read" ? one.result.changes.figures.map(({ state }) => state) : [one.result.state]),
      ...(citedChanges(one).length > 0 ? ["paragraph"] : []),
    ]),
  );
  const due = Object.entries(STEPS).flatMap(([finding, step]) => (found.has(finding) ? `- ${finding}: ${step}` : []));
  return due.length === 0 ? [] : ["What to do", ...due];
}

const STEPS: Record<string, string> = {
  changed:
    "open the page and save a copy. If the source corrects itself, write its new words in `printed`: the build asks\n" +
    "  for a revision with the reason, and keeps what was published. A value of a later period is a new figure.",
  moved:
    "read the words where they stand now. If they say the same, save the text, write their place in `paragraph`,\n" +
    "  and run npm run prove, which prints the hashes that the source needs.",
  paragraph:
    "read it beside the text that you kept. If it still says the same of its figures, save the new text and run\n" +
    "  npm run prove, which prints the hashes that the source needs.",
  gone:
    "open the page, and look for a copy in a web archive. The figure stays published as it was read; let the `note`\n" +
    "  of the source say that its page no longer prints it.",
  "not checked": "open the page in a browser, save it, and choose the file on the site’s page check/.",
};
