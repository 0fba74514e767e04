// Two pages in different languages say the same: section by section the same figures in the same order, the same dates,
// citations and kinds, and no target that one of them tells as a fact.

import { SHOWN_ANYWHERE } from "../html/relative-links.ts";
import { INTENT_WORDS, type IntentWords } from "../messages/intent-words.ts";
import type { Briefing } from "../model/briefing.ts";
import { groupBy } from "../model/group-by.ts";
import type { Problems } from "../model/problem.ts";
import {
  type AlignedBlock,
  type AlignedElement,
  type AlignedPage,
  type AlignedSection,
  FIGURE,
  type PagesInLanguage,
} from "../html/aligned-page.ts";

/**
 * Reports every difference between the pages of the main language and their translations, with the place in both.
 *
 * @param briefing in the main language, for the kinds of figures
 */
export function compareLanguages(
  main: PagesInLanguage,
  translated: PagesInLanguage,
  briefing: Briefing,
  problems: Problems,
): void {
  const counterparts = new Map(translated.pages.map((page) => [page.url, page]));
  for (const page of main.pages) {
    // Hosts show it at any address, so it says its sentence in every language.
    if (page.url === SHOWN_ANYWHERE) continue;
    const other = counterparts.get(page.url);
    counterparts.delete(page.url);
    if (other === undefined)
      problems.add({
        file: page.template,
        record: page.url,
        message: `the page has no counterpart in ${translated.tag}.`,
        suggestion: "the page in both languages, or in neither.",
      });
    else if (page.template !== other.template)
      comparePages(page, other, [main.tag, translated.tag], briefing, problems);
  }
  compareLists(main, translated, problems);
  for (const { template, url } of counterparts.values())
    problems.add({
      file: template,
      record: url,
      message: `the page has no counterpart in ${main.tag}.`,
      suggestion: "the page in both languages, or in neither.",
    });
}

/**
 * Pages that a template of the engine makes, in both languages. A list is split over several pages, and sorted by the
 * words of each language, so its parts are compared together.
 */
function compareLists(main: PagesInLanguage, translated: PagesInLanguage, problems: Problems): void {
  const lists = (pages: readonly AlignedPage[]) => groupBy(pages, ({ url }) => url.replace(/page-\d+\/$/, ""));
  const templates = new Map(translated.pages.map(({ url, template }) => [url, template]));
  const own = lists(main.pages.filter(({ url, template }) => templates.get(url) === template));
  const others = lists(translated.pages);
  for (const [url, parts] of own) {
    const [first] = parts;
    const elementsOf = (pages: readonly AlignedPage[]) =>
      pages.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(({ elements }) => elements)));
    const report: Report = (_, message, suggestion) =>
      problems.add({ file: first?.template ?? "", record: url, message, suggestion });
    const section = { heading: "", level: "", blocks: [] };
    const [a, b] = [elementsOf(parts), elementsOf(others.get(url) ?? [])];
    compareElements(a, b, section, [main.tag, translated.tag], false, report);
  }
}

type Report = (section: AlignedSection, message: string, suggestion: string) => void;

/** Two pages that are written one by one. */
function comparePages(
  page: AlignedPage,
  other: AlignedPage,
  [mainTag, otherTag]: readonly [string, string],
  briefing: Briefing,
  problems: Problems,
): void {
  const report: Report = ({ heading }, message, suggestion) =>
    problems.add({
      file: other.template,
      record: heading === "" ? other.url : `${other.url} · ${heading}`,
      message: `${message} Compare ${page.template}.`,
      suggestion,
    });
  if (page.sections.map(({ level }) => level).join() !== other.sections.map(({ level }) => level).join()) {
    const headings = ({ sections }: AlignedPage) =>
      sections
        .slice(1)
        .map(({ heading }) => heading)
        .join("; ");
    const [first] = other.sections;
    if (first !== undefined)
      report(
        first,
        `the headings differ: ${mainTag} has “${headings(page)}”, ${otherTag} has “${headings(other)}”.`,
        "the same headings, of the same levels, in the same order.",
      );
    return;
  }
  const words = [wordsOf(mainTag), wordsOf(otherTag)] as const;
  for (const [index, section] of page.sections.entries()) {
    const counterpart = other.sections[index];
    if (counterpart === undefined) continue;
    if (sameBlocks(section, counterpart, [mainTag, otherTag], report))
      for (const [at, block] of section.blocks.entries()) {
        const translation = counterpart.blocks[at];
        if (translation === undefined) continue;
        compareElements(block.elements, translation.elements, counterpart, [mainTag, otherTag], true, report);
        compareIntent(block, translation, words, counterpart, briefing, report);
      }
  }
}

function wordsOf(tag: string): IntentWords | null {
  return INTENT_WORDS[new Intl.Locale(tag).language] ?? null;
}

/** Whether two sections have the same blocks: a paragraph that one language lacks is reported, by its first words. */
function sameBlocks(
  section: AlignedSection,
  counterpart: AlignedSection,
  [mainTag, otherTag]: readonly [string, string],
  report: Report,
): boolean {
  const [a, b] = [section.blocks, counterpart.blocks];
  const at = a.findIndex(({ element }, index) => b[index]?.element !== element);
  if (at < 0 && a.length === b.length) return true;
  const place = at < 0 ? a.length : at;
  const shown = (block: AlignedBlock | undefined) =>
    block === undefined ? "nothing" : `<${block.element}> “${block.text.replaceAll(FIGURE, "…").slice(0, 60)}”`;
  report(
    counterpart,
    `the paragraphs differ: where ${mainTag} has ${shown(a[place])}, ${otherTag} has ${shown(b[place])}.`,
    "the same paragraphs and items in both languages, in the same order.",
  );
  return false;
}

/** @param inOrder whether figures must stand in the same order, as in a paragraph that is written twice */
function compareElements(
  elements: readonly AlignedElement[],
  others: readonly AlignedElement[],
  section: AlignedSection,
  [mainTag, otherTag]: readonly [string, string],
  inOrder: boolean,
  report: Report,
): void {
  for (const what of ["figure", "date", "interval", "count", "citation", "kind"] as const) {
    const ids = (list: readonly AlignedElement[]) => list.flatMap((one) => (one.what === what ? [one.of] : []));
    const [mine, theirs] = [ids(elements), ids(others)];
    const missing = without(mine, theirs);
    const extra = without(theirs, mine);
    for (const [list, has, lacks] of [
      [missing, mainTag, otherTag],
      [extra, otherTag, mainTag],
    ] as const)
      if (list.length > 0)
        report(section, `${has} has the ${what} ${quoted(list)}, which ${lacks} does not have here.`, WRITE[what]);
    if (inOrder && what === "figure" && missing.length + extra.length === 0 && mine.join() !== theirs.join())
      report(
        section,
        `the figures stand in another order: ${quoted(mine)} in ${mainTag}, ${quoted(theirs)} in ${otherTag}.`,
        "the figures of a paragraph in the same order, each with its own words.",
      );
  }
}

const WRITE = {
  figure: 'the same figures in both languages: {% figure "…" %}.',
  date: 'the same dates in both languages: {% date "…" %}.',
  interval: "the same intervals in both languages.",
  count: "the same counts in both languages.",
  citation: 'the same citations in both languages: {% cite "…", 1 %}.',
  kind: "the same kinds in both languages.",
} as const;

const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(", ");

/** Items of a list without those of another, each as often as it stands there. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A target that is aimed at in one language is not reached in the other: sentence by sentence, where figures stand. */
function compareIntent(
  block: AlignedBlock,
  translation: AlignedBlock,
  [words, otherWords]: readonly [IntentWords | null, IntentWords | null],
  section: AlignedSection,
  briefing: Briefing,
  report: Report,
): void {
  if (words === null || otherWords === null) return;
  const [mine, theirs] = [sentencesOf(block), sentencesOf(translation)];
  for (const id of new Set(block.elements.flatMap(({ what, of }) => (what === "figure" ? [of] : [])))) {
    const kind = briefing.figures.get(id)?.kind;
    if (kind !== "target" && kind !== "plan") continue;
    const [a, b] = [mine.filter(({ ids }) => ids.includes(id)), theirs.filter(({ ids }) => ids.includes(id))];
    const aims = (sentences: readonly Sentence[], { intent }: IntentWords) =>
      sentences.every(({ text }) => intent.test(text));
    const isDone = (sentences: readonly Sentence[], { done }: IntentWords) =>
      sentences.some(({ text }) => done.test(text));
    const told = b[0]?.text.replaceAll(FIGURE, "…") ?? "";
    if (aims(a, words) !== aims(b, otherWords))
      report(
        section,
        `the ${kind} "${id}" is told as a fact in one language: “${told}”, where the other says “${a[0]?.text.replaceAll(FIGURE, "…") ?? ""}”.`,
        "a word that tells an aim from a fact in both: aims, plans, is to; 目标, 计划, 将, 力争.",
      );
    else if (isDone(a, words) !== isDone(b, otherWords))
      report(
        section,
        `the ${kind} "${id}" is told as done in one language alone: “${told}”.`,
        "the same in both languages: what is aimed at, or what has been done.",
      );
  }
}

interface Sentence {
  readonly text: string;
  /** Ids of the figures in it. */
  readonly ids: readonly string[];
}

/** The sentences of a block, each with its figures. */
function sentencesOf({ text, elements }: AlignedBlock): Sentence[] {
  const figures = elements.flatMap(({ what, of }) => (what === "figure" ? [of] : []));
  let at = 0;
  return text.split(/(?<=[。！？；])|(?<=[.!?;]["”’)]?)\s+/u).map((sentence) => {
    const count = sentence.split(FIGURE).length - 1;
    const ids = figures.slice(at, at + count);
    at += count;
    return { text: sentence, ids };
  });
}
