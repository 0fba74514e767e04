// Proves that the link to a figure's printed words lands on them, in a page that contains the text of the source.

import type { Briefing } from "../briefing.ts";
import type { Figure } from "../figure.ts";
import type { Problem } from "../problem.ts";
import { textDirectiveOf, type TextDirective } from "../text-fragment.ts";
import { findMatches, searchablePage, wordsBeside, type Match, type SearchablePage } from "./browser-search.ts";
import { objectionAt } from "./proof.ts";
import {
  excerptOf,
  foldedParagraphs,
  foldForComparison,
  paragraphsOf,
  passageAt,
  placesOf,
  type SourceText,
} from "./source-text.ts";

/** What is wrong with the links to printed words. */
export interface LinkProblems {
  /** Links that land elsewhere or nowhere. */
  readonly refused: readonly Problem[];
  /** Links that some browsers may follow elsewhere, or that may mean another place of the same paragraph. */
  readonly doubtful: readonly Problem[];
}

/** Judges the link of each figure whose source's text is available. */
export function linkProblems(briefing: Briefing, texts: ReadonlyMap<string, SourceText | null>): LinkProblems {
  const [refused, doubtful]: [Problem[], Problem[]] = [[], []];
  const pages = new Map<SourceText, SearchablePage>();
  const landings = new Map<string, string>();
  for (const figure of briefing.figures.values()) {
    const text = texts.get(figure.source.id) ?? null;
    // Another text than the one that was read fails the proof itself.
    if (text === null || ![null, text.sha256].includes(figure.source.sha256)) continue;
    const page = pages.get(text) ?? searchablePage(paragraphsOf(text.text), figure.source.language);
    pages.set(text, page);
    const fault = faultOf(figure, page, citedPlaces(figure, page, text), landings);
    if (fault === null) continue;
    const { certain, field, ...problem } = fault;
    (certain ? refused : doubtful).push({ file: figure.file, record: `${figure.id} · ${field}`, ...problem });
  }
  return { refused, doubtful };
}

/** Where words stand: the number of the paragraph, from 0, and the place in it as in {@link Match}. */
type Place = Pick<Match, "block" | "at" | "end">;

interface Fault extends Pick<Problem, "message" | "suggestion"> {
  readonly certain: boolean;
  readonly field: "printed" | "prefix" | "suffix";
}

function faultOf(
  figure: Figure,
  page: SearchablePage,
  cited: readonly Place[],
  landings: Map<string, string>,
): Fault | null {
  const [first] = cited;
  // Words that do not stand where the figure says fail the proof itself.
  if (first === undefined) return null;
  const directive = textDirectiveOf(figure);
  const matches = findMatches(page, directive);
  const target = matches.find((match) => cited.some((place) => isSame(place, match)));
  if (target === undefined) return deadLink(figure, page, first);

  const earlier = matches.slice(0, matches.indexOf(target));
  const wrong = earlier.find(({ edge }) => edge !== "dictionary") ?? earlier[0];
  const mend = suggestionFor(page, target, directive);
  if (wrong !== undefined) {
    const certain = wrong.edge !== "dictionary";
    const lands = certain ? "the link lands on" : "a browser that splits words by dictionary may land on";
    return { certain, field: "printed", message: `${lands} ${describe(page, wrong)}.`, suggestion: mend };
  }
  if (target.edge === "dictionary") {
    const message = `a browser that splits words by dictionary may not find ${describe(page, target)}.`;
    return { certain: false, field: "printed", message, suggestion: mend };
  }

  const { source, share, item } = figure;
  const landing = [source.id, target.block, target.at, target.end].join(" ");
  const other = landings.get(landing);
  if (other === undefined) landings.set(landing, figure.id);
  // Shares of one whole and the numbers of a list are printed by the same words; context names a place meant twice.
  if (
    cited.length < 2 ||
    share !== undefined ||
    item !== undefined ||
    figure.prefix !== undefined ||
    figure.suffix !== undefined
  )
    return null;
  const next = cited.find((place) => !isSame(place, target)) ?? first;
  const times = `paragraph ${next.block + 1} prints the words ${cited.length} times`;
  const meant = `where ${describe(page, next)} is meant, ${suggestionFor(page, next, directive)}`;
  return other === undefined
    ? { certain: false, field: "printed", message: `${times}, and the link lands on the first.`, suggestion: meant }
    : {
        certain: true,
        field: "printed",
        message: `${times}, and the link lands on the same words as that of ${other}.`,
        suggestion: meant,
      };
}

/** A link that finds no cited place: its context is not beside the words, or white space differs. */
function deadLink({ prefix, suffix, exactWords }: Figure, page: SearchablePage, cited: Place): Fault {
  const words = textDirectiveOf({ exactWords });
  const field = prefix !== undefined ? "prefix" : suffix !== undefined ? "suffix" : "printed";
  const source = sourceWords(page, cited);
  if (field === "printed" || !findMatches(page, words).some((match) => isSame(match, cited)))
    return {
      certain: true,
      field: "printed",
      message: "a browser cannot find these words: their white space or invisible characters differ from the source's.",
      suggestion: `printed: ${literal(source)}`,
    };
  const wanted = [
    prefix === undefined ? [] : [`“${prefix}” just before`],
    suffix === undefined ? [] : [`“${suffix}” just after`],
  ];
  return {
    certain: true,
    field,
    message: `a browser cannot find the place: the source does not print ${wanted.flat().join(" and ")} the words.`,
    suggestion: suggestionFor(page, cited, words),
  };
}

/** The places that prove a figure's words in the paragraph that it names, or in any of an excerpt. */
function citedPlaces(figure: Figure, page: SearchablePage, text: SourceText): Place[] {
  const words = foldForComparison(figure.printed);
  const claim = { ...figure, record: figure.id };
  return foldedParagraphs(text).flatMap((folded, block) => {
    const one = page[block];
    if (one === undefined || (figure.paragraph !== null && figure.paragraph !== block + 1)) return [];
    const proven = placesOf(folded, words).filter((at) => objectionAt(claim, folded, at, words) === null);
    if (proven.length === 0) return [];
    const places = unfoldedPlaces(one.text);
    return proven.flatMap((from) => {
      const [at, last] = [places[from], places[from + words.length - 1]];
      return at === undefined || last === undefined ? [] : [{ block, at, end: last + 1 }];
    });
  });
}

/** For each UTF-16 unit of a folded paragraph, its place in the paragraph. */
function unfoldedPlaces(text: string): number[] {
  const places: number[] = [];
  for (const { 0: part, index } of text.matchAll(/\p{Cf}|\s(?:\s|\p{Cf})*|[^]/gu)) {
    if (/\p{Cf}/u.test(part.charAt(0)) || (places.length === 0 && part.trim() === "")) continue;
    // A run of white space is folded to one space.
    for (let unit = 0; unit < (part.trim() === "" ? 1 : part.length); unit += 1) places.push(index + unit);
  }
  return places;
}

/** Context that makes a directive land on a place, as an editor writes it in the record. */
function suggestionFor(page: SearchablePage, { block, at, end }: Place, { words }: TextDirective): string {
  const before = wordsBeside(page, block, at, "before");
  const after = wordsBeside(page, block, end, "after");
  const lands = (prefix: string | null, suffix: string | null) => {
    const [first] = findMatches(page, { words, prefix, suffix });
    return first !== undefined && first.edge !== "dictionary" && isSame(first, { block, at, end });
  };
  // A dictionary is asked only where no other words would do.
  for (const firm of [true, false]) {
    const [prefixes, suffixes] = [before, after].map((side) => side.filter((one) => one.firm || !firm));
    const prefix = prefixes?.find((one) => lands(one.words, null));
    if (prefix !== undefined) return `prefix: ${literal(prefix.words)}`;
    const suffix = suffixes?.find((one) => lands(null, one.words));
    if (suffix !== undefined) return `suffix: ${literal(suffix.words)}`;
    for (const one of prefixes ?? []) {
      const other = suffixes?.find(({ words: following }) => lands(one.words, following));
      if (other !== undefined) return `prefix: ${literal(one.words)} and suffix: ${literal(other.words)}`;
    }
  }
  return "printed: words of the sentence that appear nowhere else in the source.";
}

function isSame(place: Place, other: Place): boolean {
  return place.block === other.block && place.at === other.at;
}

/** The words at a place, with those beside them and their paragraph, for a message. */
function describe(page: SearchablePage, place: Place): string {
  const passage = passageAt(page[place.block]?.text ?? "", place.at, sourceWords(page, place));
  return `“${excerptOf(passage)}” in paragraph ${place.block + 1}`;
}

function sourceWords(page: SearchablePage, { block, at, end }: Place): string {
  return page[block]?.text.slice(at, end) ?? "";
}

/** A text as an editor writes it in a data module, with the code points of spaces and invisible characters. */
function literal(words: string): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(words).replace(/(?! )[\p{Z}\p{Cf}]/gu, escape);
}
