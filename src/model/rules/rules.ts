// The rules that a briefing keeps beyond the shape of its records.

import { EDITOR_LANGUAGE } from "../../messages/editor-language.ts";
import { sameQuantity } from "../../grammar/same-quantity.ts";
import { tryReadQuantity } from "../../grammar/read-quantity.ts";
import type { Briefing } from "../briefing.ts";
import type { Commitment } from "../commitment.ts";
import { readingContext, type Figure } from "../figure.ts";
import { searchesFor, type OutcomeSearch } from "../outcome-search.ts";
import { groupBy } from "../group-by.ts";
import { missingParagraphs, paragraphReferences } from "../proof/paragraph-references.ts";
import { firstDay, formatDate, lastDay } from "../partial-date.ts";
import { CAPTURE_RULES } from "./capture-rules.ts";
import { CHART_RULES } from "./chart-rules.ts";
import { REVISION_RULES } from "./revision-rules.ts";
import { hasLeftOut, recordRule, type Rule } from "./rule.ts";
import { SERIES_RULES } from "./series-rules.ts";
import { TRANSLATION_RULES } from "./translation-rules.ts";

const figures = (briefing: Briefing) => briefing.figures.values();
const commitments = (briefing: Briefing) => briefing.commitments.values();
const figuresAndCommitments = (briefing: Briefing): (Figure | Commitment)[] => [
  ...figures(briefing),
  ...commitments(briefing),
];

export const RULES: readonly Rule[] = [
  recordRule(
    "ids-are-distinct",
    "A place or park, and a figure or derived figure, is named by id alone, so no two can share an id.",
    ({ parks, derived }) => [...parks.values(), ...derived.values()],
    ({ id, type }, briefing) => {
      const other = type === "park" ? briefing.places.get(id) : briefing.figures.get(id);
      if (other === undefined) return null;
      return {
        message: `the id "${id}" is already used in ${other.file}.`,
        suggestion: "another id for one of the two.",
      };
    },
  ),
  recordRule(
    "due-after-stated",
    "A due date before the commitment, or before the date of its source, is a typing error: nobody commits to the past.",
    figuresAndCommitments,
    (record) => {
      const isFigure = record.type === "figure";
      const [due, stated] = isFigure ? [record.by, record.source.published] : [record.due, record.stated];
      if (due == null || stated === null || lastDay(due) >= firstDay(stated)) return null;
      const otherwise = isFigure ? '"period" if the figure describes the past' : "null if it gives none";
      return {
        field: isFigure ? "by" : "due",
        message: `due ${formatDate(due, EDITOR_LANGUAGE)}, before it was stated on ${formatDate(stated, EDITOR_LANGUAGE)}.`,
        suggestion: `the due date that the source prints, or ${otherwise}.`,
      };
    },
  ),
  recordRule(
    "kind-fits-its-dates",
    "An actual figure has a period, a target or plan a due date: mixing them turns a target into an achievement.",
    figures,
    ({ kind, by, period }) => {
      if (kind === "actual" && by !== undefined)
        return {
          field: "by",
          message: "an actual figure has no due date.",
          suggestion: 'kind "target" or "plan", or "period" instead of "by".',
        };
      if (kind === "actual" || period === undefined) return null;
      return {
        field: "period",
        message: `a ${kind} does not describe a past period.`,
        suggestion: '"by" with the due date, or kind "actual".',
      };
    },
  ),
  recordRule(
    "part-of-a-commitment-says-what-is-open",
    "A part reported done reads like the whole unless the record says what was not reported.",
    commitments,
    ({ outcomes }) =>
      outcomes.flatMap(({ state, open }, index) => {
        if ((state === "part done") === (open !== undefined)) return [];
        const field = `outcomes ${index + 1} · open`;
        return state === "part done"
          ? {
              field,
              message: "the record does not say what was not reported.",
              suggestion: 'open: what was not reported, such as "its operation".',
            }
          : { field, message: `a report of "${state}" leaves nothing open.`, suggestion: 'state: "part done".' };
      }),
  ),
  recordRule(
    "paragraphs-fit-the-extent",
    "Readers find the words in a source that was read in full by the paragraph number.",
    paragraphReferences,
    ({ source, paragraph, field }) => {
      if ((source?.extent === "full") === (paragraph !== null)) return null;
      if (source?.extent === "full")
        return {
          field,
          message: "the source was read in full, but no paragraph is given.",
          suggestion: `${field}: its number, counted from one over lines that are not blank.`,
        };
      const excerpt = "the source was read as an excerpt, so its paragraphs are not known.";
      const message = source === null ? "no source is named, so there is no paragraph." : excerpt;
      return { field, message, suggestion: `${field}: null` };
    },
  ),
  {
    name: "paragraphs-exist",
    why: "A paragraph number that the source does not have leads readers nowhere.",
    check(briefing, problems) {
      for (const problem of missingParagraphs(briefing, ({ paragraphs }) => paragraphs ?? null)) problems.add(problem);
    },
  },
  recordRule(
    "apart-is-explained",
    "A figure kept out of charts and sums must say why.",
    figures,
    ({ apart, caveat }) =>
      apart !== true || caveat !== undefined
        ? null
        : {
            field: "caveat",
            message: "the figure is kept apart without a reason.",
            suggestion: "caveat: the reason in one sentence.",
          },
  ),
  recordRule(
    "whole-texts-have-fingerprints",
    "Words can be proved against a text that was read in full; its SHA-256 identifies the text.",
    ({ sources }) => sources.values(),
    ({ extent, sha256 }) =>
      extent !== "full" || sha256 !== null
        ? null
        : {
            field: "sha256",
            message: "the source was read in full but has no fingerprint.",
            suggestion: 'sha256: the SHA-256 of the text, or extent "excerpt".',
          },
  ),
  recordRule(
    "repetitions-agree",
    "A source that prints a number twice must print the same one; otherwise one of the two is wrong.",
    figures,
    (figure) =>
      (figure.repeated ?? []).flatMap(({ printed }) => {
        const { quantity, source } = figure;
        const again = tryReadQuantity(printed, source.language, readingContext(figure, source));
        if (again !== null && sameQuantity(again, quantity)) return [];
        return {
          field: "repeated",
          message: `“${printed}” does not read as the same quantity.`,
          suggestion: "words that print the same number, or a figure of their own.",
        };
      }),
  ),
  recordRule(
    "arithmetic-holds",
    "Parts add up, shares follow from parts and conversions imply one rate, within the printed precision.",
    ({ checks }) => checks,
    ({ label, holds, sides }) =>
      holds
        ? null
        : {
            message: `the figures do not agree (${label}): ${sides}.`,
            suggestion: "figures that agree; or remove the check and add a caveat to the figure that is out of line.",
          },
  ),
  {
    name: "disagreement-is-ranked",
    why: "Where sources differ on one measure, the briefing says which it follows and why, and shows both.",
    check(briefing, problems) {
      if (hasLeftOut(briefing.leftOut, "ranking")) return;
      const byMeasure = groupBy(figures(briefing), ({ measure, about, period = "", by = "" }) =>
        measure === undefined ? undefined : [measure, about.id, period, by].join(" "),
      );
      for (const [first, ...others] of byMeasure.values()) {
        if (first === undefined || others.every(({ quantity }) => sameQuantity(quantity, first.quantity))) continue;
        const group = [first, ...others];
        const ranked = briefing.rankings.some((ranking) =>
          group.every(({ id }) => ranking.figures.some((one) => one.id === id)),
        );
        if (ranked) continue;
        const ids = group.map(({ id }) => `"${id}"`).join(", ");
        problems.add({
          file: first.file,
          record: `${first.id} · measure`,
          message: `the sources disagree on "${first.measure}" (${ids}) and no ranking says which comes first.`,
          suggestion: `a record in _data/rankings.ts: figures: [${ids}], reason: "…"`,
        });
      }
    },
  },
  recordRule(
    "a-search-is-for-something",
    "A search is shown beside the records it was for; a search for nothing would never be seen.",
    ({ searches }) => searches,
    ({ commitments = [], figures = [] }: OutcomeSearch) =>
      commitments.length + figures.length > 0
        ? null
        : {
            field: "commitments",
            message: "it names neither a commitment nor a figure.",
            suggestion: 'commitments: ["its-id"], figures: ["its-id"], or both.',
          },
  ),
  recordRule(
    "no-outcome-rests-on-a-search",
    "“No outcome found” means little unless readers know where, when and in which words somebody looked.",
    commitments,
    ({ id, state, due, stated }, { searches, edition, settings, leftOut }) => {
      // A search that was left out may be the one for it.
      if (hasLeftOut(leftOut, "search")) return null;
      // An edition that is closed says what it said.
      if (state !== "passed-without-report" || edition.id !== settings.editions.at(-1)?.id) return null;
      // Another rule reports a due date before the commitment.
      if (due !== null && lastDay(due) < firstDay(stated)) return null;
      if (searchesFor({ id }, searches).length > 0) return null;
      return {
        field: "outcomes",
        message: "its due date has passed, but no search for an outcome is recorded.",
        suggestion: `an outcome, or a record in _data/searches.ts: commitments: ["${id}"], date, searched, words, result.`,
      };
    },
  ),
  ...CAPTURE_RULES,
  ...CHART_RULES,
  ...SERIES_RULES,
  ...REVISION_RULES,
  ...TRANSLATION_RULES,
];
