// The rules that a briefing keeps beyond the shape of its records: one entry a rule, each with its reason.

import { CHART_RULES } from "./chart-rules.ts";
import { sameQuantity } from "../../grammar/same-quantity.ts";
import { tryReadQuantity } from "../../grammar/read-quantity.ts";
import type { Figure } from "../figure.ts";
import { firstDay, formatDate, lastDay } from "../partial-date.ts";
import type { Rule } from "./rule.ts";
import { TERM_RULES } from "./term-rules.ts";

export const RULES: readonly Rule[] = [
  {
    name: "subject-ids-are-distinct",
    why: "A figure names its subject by id alone, so a place and a park cannot share one.",
    check(briefing, problems) {
      for (const park of briefing.parks.values()) {
        const place = briefing.places.get(park.id);
        if (place === undefined) continue;
        problems.add({
          file: park.file,
          record: park.id,
          message: `the id "${park.id}" is already used in ${place.file}.`,
          suggestion: "another id for one of the two.",
        });
      }
    },
  },
  {
    name: "due-after-stated",
    why: "Nobody promises the past: a due date before the source's own date is a slip of the pen.",
    check(briefing, problems) {
      const dated = [
        ...[...briefing.figures.values()].map(({ file, id, by, source }) => ({
          file,
          id,
          field: "by",
          due: by,
          since: source.published,
        })),
        ...[...briefing.commitments.values()].map(({ file, id, due, promised }) => ({
          file,
          id,
          field: "due",
          due,
          since: promised,
        })),
      ];
      for (const { file, id, field, due, since } of dated) {
        if (due == null || since === null || lastDay(due) >= firstDay(since)) continue;
        problems.add({
          file,
          record: `${id} · ${field}`,
          message: `due ${formatDate(due)}, before it was stated on ${formatDate(since)}.`,
          suggestion:
            field === "due"
              ? "the due date that the source prints, or null where it gives none."
              : 'the due date that the source prints, or "period" if the figure describes the past.',
        });
      }
    },
  },
  {
    name: "kind-fits-its-dates",
    why: "An actual figure describes a period; a target or plan is due by a date. Mixing them turns a target into an achievement.",
    check(briefing, problems) {
      for (const { file, id, kind, by, period } of briefing.figures.values()) {
        if (kind === "actual" && by !== undefined) {
          problems.add({
            file,
            record: `${id} · by`,
            message: "an actual figure has no due date.",
            suggestion: 'kind "target" or "plan", or "period" instead of "by".',
          });
        }
        if (kind !== "actual" && period !== undefined) {
          problems.add({
            file,
            record: `${id} · period`,
            message: `a ${kind} describes no period that has passed.`,
            suggestion: '"by" with the due date, or kind "actual".',
          });
        }
      }
    },
  },
  {
    name: "translation-is-marked",
    why: "Printed words in another language are shown with an English gloss that is marked as a translation.",
    check(briefing, problems) {
      const own = new Intl.Locale(briefing.settings.language).language;
      for (const { file, id, gloss, source } of [...briefing.figures.values(), ...briefing.commitments.values()]) {
        const foreign = source.language !== own;
        if (foreign && gloss === undefined) {
          problems.add({
            file,
            record: `${id} · gloss`,
            message: "the printed words are in another language and have no translation.",
            suggestion: "gloss: the words in English.",
          });
        }
        if (!foreign && gloss !== undefined) {
          problems.add({
            file,
            record: `${id} · gloss`,
            message: "the printed words need no translation.",
            suggestion: 'nothing: leave "gloss" out.',
          });
        }
      }
    },
  },
  {
    name: "translation-of-a-promise-adds-no-number",
    why: "The words of a promise are no quantity, so their translation is held to the digits that they print.",
    check(briefing, problems) {
      for (const { file, id, gloss, printed } of briefing.commitments.values()) {
        const added = (gloss?.match(/\p{Nd}[\p{Nd}.,]*/gu) ?? []).filter((number) => !printed.includes(number));
        if (added.length > 0)
          problems.add({
            file,
            record: `${id} · gloss`,
            message: `the translation says ${added.join(", ")}, which the printed words do not.`,
            suggestion: "gloss: a translation with the numbers of the printed words and no others.",
          });
      }
    },
  },
  {
    name: "translation-says-the-same",
    why: "A gloss is read like printed words: a translation that says another number would publish it.",
    check(briefing, problems) {
      for (const { file, id, gloss, quantity, printed } of briefing.figures.values()) {
        if (gloss === undefined) continue;
        const read = tryReadQuantity(gloss, "en");
        if (read !== null && sameQuantity(read, quantity)) continue;
        problems.add({
          file,
          record: `${id} · gloss`,
          message: `“${gloss}” does not read as the same quantity as “${printed}”.`,
          suggestion: "gloss: a translation with the same number, unit and bound.",
        });
      }
    },
  },
  {
    name: "paragraphs-fit-the-extent",
    why: "A reader finds the words of a source that was read whole by their paragraph.",
    check(briefing, problems) {
      for (const { file, id, source, paragraph } of [...briefing.figures.values(), ...briefing.commitments.values()]) {
        if (source.extent === "full" && paragraph === null) {
          problems.add({
            file,
            record: `${id} · paragraph`,
            message: "the source was read whole, and the paragraph is not given.",
            suggestion: "paragraph: its number, counted from one over lines that are not blank.",
          });
        }
        if (source.extent === "excerpt" && paragraph !== null) {
          problems.add({
            file,
            record: `${id} · paragraph`,
            message: "the source was read as an excerpt, so its paragraphs are not known.",
            suggestion: "paragraph: null",
          });
        }
      }
    },
  },
  {
    name: "apart-is-explained",
    why: "A figure that is kept out of charts and sums says why.",
    check(briefing, problems) {
      for (const { file, id, apart, caveat } of briefing.figures.values()) {
        if (apart === true && caveat === undefined) {
          problems.add({
            file,
            record: `${id} · caveat`,
            message: "the figure is kept apart and does not say why.",
            suggestion: "caveat: the reason in one sentence.",
          });
        }
      }
    },
  },
  {
    name: "whole-texts-have-fingerprints",
    why: "A text that was read whole can be proven against; its SHA-256 says which text.",
    check(briefing, problems) {
      for (const { file, id, extent, sha256 } of briefing.sources.values()) {
        if (extent === "full" && sha256 === null) {
          problems.add({
            file,
            record: `${id} · sha256`,
            message: "the source was read whole and has no fingerprint.",
            suggestion: 'sha256: the SHA-256 of the text, or extent "excerpt".',
          });
        }
      }
    },
  },
  {
    name: "ids-of-figures-are-distinct",
    why: "Figures and derived figures are asked for in one way, by id alone.",
    check(briefing, problems) {
      for (const { id, file } of briefing.derived.values()) {
        const figure = briefing.figures.get(id);
        if (figure !== undefined)
          problems.add({
            file,
            record: id,
            message: `the id "${id}" is already used in ${figure.file}.`,
            suggestion: "another id for one of the two.",
          });
      }
    },
  },
  {
    name: "repetitions-agree",
    why: "A source that prints a number twice must print the same one: else one of the two is the slip.",
    check(briefing, problems) {
      for (const { id, file, repeated, quantity, source } of briefing.figures.values()) {
        for (const { printed } of repeated ?? []) {
          const again = tryReadQuantity(printed, source.language);
          if (again !== null && sameQuantity(again, quantity)) continue;
          problems.add({
            file,
            record: `${id} · repeated`,
            message: `“${printed}” does not read as the same quantity.`,
            suggestion: "words that print the same number, or a figure of their own.",
          });
        }
      }
    },
  },
  {
    name: "arithmetic-holds",
    why: "Parts add up, shares follow from parts, conversions imply one rate: within the printed precision, or something is misprinted.",
    check(briefing, problems) {
      for (const { id, file, label, holds, sides } of briefing.checks) {
        if (!holds)
          problems.add({
            file,
            record: id,
            message: `the arithmetic does not hold (${label}): ${sides}.`,
            suggestion: "figures that fit, or no such check and a caveat at the figure that is out of line.",
          });
      }
    },
  },
  {
    name: "disagreement-is-ranked",
    why: "Where sources differ on one measure, the briefing says which it follows and why, and shows both.",
    check(briefing, problems) {
      const byMeasure = new Map<string, Figure[]>();
      for (const figure of briefing.figures.values()) {
        if (figure.measure === undefined) continue;
        const key = [figure.measure, figure.about.id, figure.period ?? "", figure.by ?? ""].join(" ");
        byMeasure.set(key, [...(byMeasure.get(key) ?? []), figure]);
      }
      for (const figures of byMeasure.values()) {
        const [first, ...others] = figures;
        if (first === undefined || others.every(({ quantity }) => sameQuantity(quantity, first.quantity))) continue;
        const ranked = briefing.rankings.some((ranking) =>
          figures.every(({ id }) => ranking.figures.some((one) => one.id === id)),
        );
        if (ranked) continue;
        const ids = figures.map(({ id }) => `"${id}"`).join(", ");
        problems.add({
          file: first.file,
          record: `${first.id} · measure`,
          message: `the sources disagree on "${first.measure}" (${ids}) and no ranking says which comes first.`,
          suggestion: `a record in _data/rankings.ts: figures: [${ids}], reason: "…"`,
        });
      }
    },
  },
  ...CHART_RULES,
  ...TERM_RULES,
];
