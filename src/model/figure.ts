// A figure: the printed words of one number, what it is about, and the quantity read from the words.

import * as v from "valibot";
import { citation, gloss, date, type Identified, type Linked, paragraph, prose, reference, text } from "./record.ts";
import type { Counted } from "./counted.ts";
import { measureName } from "./measure.ts";
import { formatDate } from "./partial-date.ts";
import type { Problem } from "./problem.ts";
import { QuantityError, type Language, type Quantity, type ReadingContext } from "../grammar/quantity.ts";
import type { Locale } from "../messages/locale.ts";
import { readQuantity } from "../grammar/read-quantity.ts";
import type { Source } from "./source.ts";
import type { Subject } from "./subject.ts";

/** A correction of a published figure: its earlier words, the edition that changed them, and why. */
const revisionShape = v.strictObject({
  /** Id of the edition that brought the correction. */
  edition: text,
  /** What the earlier editions published. */
  was: v.strictObject({
    /** The earlier printed words. */
    printed: text,
    /** Their translation. */
    gloss: v.exactOptional(gloss),
    /** Id of their source, if it was another. */
    source: v.exactOptional(citation.source),
    /** The paragraph that printed them, if it was another. */
    paragraph: v.exactOptional(paragraph),
  }),
  /** Why it was corrected, in one sentence. */
  reason: prose,
});

export const figureShape = v.strictObject({
  ...citation,
  /** What the number counts or measures: "Registered businesses". */
  label: prose,
  /** Id of the place or park that the number describes. */
  about: reference("subject"),
  /** `actual`: it was so. `target`: it is aimed at. `plan`: it is arranged to be done. */
  kind: v.picklist(["actual", "target", "plan"]),
  /** The words of the number exactly as the source prints them: bound, number, unit. */
  printed: text,
  /** The source's words right before the printed ones, for the link to them; needed where these stand earlier too. */
  prefix: v.exactOptional(text),
  /** The source's words right after the printed ones, for the link to them. */
  suffix: v.exactOptional(text),
  /** Which share is meant, counted from one, where the words print all shares of one whole (0.4:34.5:65.1). */
  share: v.exactOptional(v.pipe(v.number(), v.integer("must be a whole number"), v.minValue(1, "is counted from one"))),
  /** Which number is meant, counted from one, where the words list several of one unit (1.5、5.0个百分点). */
  item: v.exactOptional(v.pipe(v.number(), v.integer("must be a whole number"), v.minValue(1, "is counted from one"))),
  /** The unit in the head of the column, translated, where the words are a number in a table: "100 million yuan", "%". */
  columnUnit: v.exactOptional(prose),
  /** Translation of printed words in another language; it must say the same number. */
  gloss: v.exactOptional(gloss),
  /** Other paragraphs of the same source that print the same quantity. */
  repeated: v.exactOptional(
    v.array(
      v.strictObject({
        /** Number of the paragraph. */
        paragraph,
        /** The words that it prints. */
        printed: text,
      }),
    ),
  ),
  /** Reference period of an actual figure; left out if the source gives none. */
  period: v.exactOptional(date),
  /** Due date of a target or plan; left out if the source gives none. */
  by: v.exactOptional(date),
  /** The words of the same paragraph that rank the number among others. */
  rank: v.exactOptional(text),
  /** Translation of those words, where they are in another language. */
  rankGloss: v.exactOptional(gloss),
  /**
   * Name shared by figures of one measure from several sources or times. Where sources differ, `_data/rankings.ts` says
   * which comes first; where times cannot be compared, `_data/breaks.ts` says why.
   */
  measure: v.exactOptional(measureName),
  /** Id of the figure that grew or fell by this much since the year before, which the values are checked against. */
  changeOf: v.exactOptional(reference("figure")),
  /** `constant`: the change is given without that of prices. Left out where the source does not say. */
  prices: v.exactOptional(v.literal("constant")),
  /** Id of the figure that the source itself converts into this one, in another currency. */
  converts: v.exactOptional(reference("figure")),
  /** Keeps the figure out of every chart and sum; the caveat says why. */
  apart: v.exactOptional(v.literal(true)),
  /** What a careful reader should know, in one or two sentences. */
  caveat: v.exactOptional(prose),
  /** What was published before each correction, oldest first, so that nothing published vanishes. */
  revisions: v.exactOptional(v.array(revisionShape)),
});

/**
 * A figure as an editor writes it in `_data/figures/*.ts`.
 * No field contains the number: value, unit and bound are read from the printed words.
 */
export type FigureRecord<SourceId = string, SubjectId = string> = Linked<
  typeof figureShape,
  { source: SourceId; subject: SubjectId }
>;

/** A figure of the briefing: the record with its quantity, and the records that it refers to. */
export interface Figure extends Omit<Identified<FigureRecord>, "source" | "about"> {
  readonly type: "figure";
  readonly source: Source;
  readonly about: Subject;
  readonly quantity: Quantity;
  /** What it counts in the language of the pages; undefined where its label alone names it. */
  readonly counted: Counted | undefined;
  /** The language in which it is written. */
  readonly locale: Locale;
  /** The printed words with the white space of the source, without which a browser may not find them there. */
  readonly exactWords: string;
}

/** What a figure is called where it stands alone: label, subject and reference period, "GDP, Jiulongpo District, 2018". */
export function titleOf({
  label,
  about,
  period,
  locale,
}: Pick<Figure, "label" | "about" | "period" | "locale">): string {
  if (period === undefined) return locale.text("model.figure-title", { label, about: about.name });
  return locale.text("model.figure-title-dated", { label, about: about.name, period: formatDate(period, locale) });
}

/** What stands in a title before its subject and its period, and after them, in a language that begins with the label. */
export function titleMarks(locale: Locale): { beforeSubject: string; beforePeriod: string; end: string } {
  const named = locale.parts("model.figure-title-dated", {
    label: { label: "" },
    about: { about: "" },
    period: { period: "" },
  });
  const marks = named.filter((part) => typeof part === "string");
  const [beforeSubject = "", beforePeriod = "", end = ""] = marks;
  return { beforeSubject, beforePeriod, end };
}

/** What the records say of the words of a figure beside the words. */
export function readingContext(
  { share, item, columnUnit }: Pick<FigureRecord, "share" | "item" | "columnUnit">,
  { dollar }: Pick<Source, "dollar">,
): ReadingContext {
  return { dollar, share, item, columnUnit };
}

/** The quantity of printed words, or why they cannot be read. */
export function readPrinted(
  words: string,
  language: Language,
  context: ReadingContext = {},
): Quantity | Pick<Problem, "message" | "suggestion"> {
  try {
    return readQuantity(words, language, context);
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    const understood = error.parsed === "" ? "" : `understood “${error.parsed}”, then `;
    // Chinese characters in an English source, or none in a Chinese one.
    const otherLanguage = /\p{Script=Han}/u.test(words) !== (language === "zh");
    return {
      message: `cannot read “${error.input}” (${language}): ${understood}${error.reason}.`,
      suggestion: otherLanguage
        ? `the source's language in _data/sources.ts: it says "${language}", but these words are in another.`
        : error.suggestion,
    };
  }
}
