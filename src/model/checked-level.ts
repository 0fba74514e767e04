// How far the words of a figure were checked: a level that follows from the record of its source and is written nowhere.

import type { Locale } from "../messages/locale.ts";
import type { Briefing } from "./briefing.ts";
import type { Source } from "./source.ts";

/** The levels, the lowest first. */
export const CHECKED_LEVELS = ["words-only", "whole-text", "two-captures"] as const;
export type CheckedLevel = (typeof CHECKED_LEVELS)[number];

/** A level as every page names it, and what it means, in one sentence. */
export function levelInWords(
  level: CheckedLevel,
  locale: Locale,
): { readonly label: string; readonly meaning: string } {
  return { label: locale.text(`model.level-${level}`), meaning: locale.text(`model.level-${level}-means`) };
}

type Captured = Pick<Source, "extent" | "sha256" | "treeRoot" | "secondCapture">;

/** How far the words of a source were checked. */
export function checkedLevelOf(source: Captured): CheckedLevel {
  if (source.extent !== "full" || source.sha256 === null) return "words-only";
  return capturesAgree(source) === true ? "two-captures" : "whole-text";
}

/**
 * Whether the second capture of a source has the text that was read: the same bytes, or the same paragraphs, whatever
 * their line breaks and white space. Null where there is no second capture.
 */
export function capturesAgree({ sha256, treeRoot, secondCapture }: Captured): boolean | null {
  if (secondCapture === undefined) return null;
  return secondCapture.sha256 === sha256 || (treeRoot !== undefined && secondCapture.treeRoot === treeRoot);
}

/** The source that was checked least: a calculation is checked no further than that of any of its figures. */
export function leastChecked(sources: readonly Source[]): Source | undefined {
  const rank = (source: Source) => CHECKED_LEVELS.indexOf(checkedLevelOf(source));
  return [...sources].sort((a, b) => rank(a) - rank(b))[0];
}

/** How many figures of a briefing were checked as far as a level, and no further. */
export function checkedCount({ figures }: Briefing, level: CheckedLevel): number {
  return [...figures.values()].filter(({ source }) => checkedLevelOf(source) === level).length;
}
