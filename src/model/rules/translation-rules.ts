// The rules of what each language has by itself: translations of printed words, and names that no source prints.

import { sameQuantity } from "../../grammar/same-quantity.ts";
import { tryReadQuantity } from "../../grammar/read-quantity.ts";
import type { Briefing } from "../briefing.ts";
import type { Commitment } from "../commitment.ts";
import type { Figure } from "../figure.ts";
import { addedNumbers } from "./added-numbers.ts";
import { type Finding, recordRule, type Rule } from "./rule.ts";
import { TERM_RULES } from "./term-rules.ts";

const figures = (briefing: Briefing) => briefing.figures.values();
const commitments = (briefing: Briefing) => briefing.commitments.values();
const figuresAndCommitments = (briefing: Briefing): (Figure | Commitment)[] => [
  ...figures(briefing),
  ...commitments(briefing),
];

/** What is wrong with a field that must translate words of another language, and no others. */
function translationFault(field: string, words: string, given: unknown, isForeign: boolean, to: string): Finding[] {
  if (isForeign === (given !== undefined)) return [];
  const name = field.split(" ").at(-1);
  return isForeign
    ? [
        {
          field,
          message: `${words} are in another language and have no translation.`,
          suggestion: `${name}: the words in ${to}.`,
        },
      ]
    : [{ field, message: `${words} need no translation.`, suggestion: `nothing; remove "${name}".` }];
}

const languageName = ({ locale }: Briefing) =>
  new Intl.DisplayNames("en", { type: "language" }).of(locale.language) ?? locale.language;

/** What every language of the briefing keeps, the main one and each translation. */
export const TRANSLATION_RULES: readonly Rule[] = [
  recordRule(
    "translation-is-marked",
    "Printed words in another language are shown with a gloss that is marked as a translation.",
    figuresAndCommitments,
    ({ gloss, source }, briefing) =>
      translationFault(
        "gloss",
        "the printed words",
        gloss,
        source.language !== briefing.locale.language,
        languageName(briefing),
      ),
  ),
  recordRule(
    "rank-is-translated",
    "A reader who does not know the language of a rank would not know what it says.",
    figures,
    ({ rank, rankGloss, source }, briefing) =>
      translationFault(
        "rankGloss",
        "the words of the rank",
        rankGloss,
        rank !== undefined && source.language !== briefing.locale.language,
        languageName(briefing),
      ),
  ),
  recordRule(
    "reports-are-translated",
    "A reader who does not know the language of a report can rely only on the translation of its words.",
    commitments,
    ({ outcomes, moved = [] }, briefing) =>
      Object.entries({ outcomes, moved }).flatMap(([list, reports]) =>
        reports.flatMap(({ source, gloss }, index) =>
          translationFault(
            `${list} ${index + 1} · gloss`,
            "the printed words",
            gloss,
            source !== null && source.language !== briefing.locale.language,
            languageName(briefing),
          ),
        ),
      ),
  ),
  recordRule(
    "translation-of-a-commitment-adds-no-number",
    "The words of a commitment are not read as a quantity, so its translation may repeat only the numbers they print.",
    commitments,
    (commitment) =>
      [commitment, ...commitment.outcomes, ...(commitment.moved ?? [])].flatMap(({ gloss, printed }) => {
        const added = gloss === undefined ? [] : addedNumbers(gloss, printed);
        if (added.length === 0) return [];
        return {
          field: "gloss",
          message: `the translation says ${added.join(", ")}, which the printed words do not.`,
          suggestion: "gloss: a translation with the numbers of the printed words and no others.",
        };
      }),
  ),
  recordRule(
    "translation-says-the-same",
    "A gloss is read like printed words: a translation with another number would publish that number.",
    figures,
    ({ gloss, quantity, printed }, { locale }) => {
      const read = gloss === undefined ? quantity : tryReadQuantity(gloss, locale.grammar);
      if (read !== null && sameQuantity(read, quantity)) return null;
      return {
        field: "gloss",
        message: `“${gloss}” does not read as the same quantity as “${printed}”.`,
        suggestion: "gloss: a translation with the same number, unit and bound.",
      };
    },
  ),
  recordRule(
    "a-printed-name-is-no-translation",
    "A name that a source prints is not the briefing's own: readers would take the name for a guess.",
    ({ places, parks, organisations, people, terms }) => [
      ...[places, parks, organisations, people].flatMap((records) => [...records.values()]),
      ...[...terms.values()].map((term) => ({ ...term, name: term.term })),
    ],
    ({ name, translatedName }, briefing) => {
      const source = translatedName === true ? sourceThatPrints(name, briefing) : undefined;
      if (source === undefined) return null;
      return {
        field: "translatedName",
        message: `“${name}” is called the briefing's own translation, but "${source}" prints it.`,
        suggestion: 'nothing; remove "translatedName".',
      };
    },
  ),
  ...TERM_RULES,
];

/** The id of a source in the language of the pages whose title or quoted words contain a name. */
function sourceThatPrints(name: string, { sources, figures: all, commitments: made, locale }: Briefing) {
  const quoted = [
    ...[...sources.values()].map((source) => ({ source, printed: source.title ?? "" })),
    ...all.values(),
    ...[...made.values()].flatMap((commitment) => [commitment, ...commitment.outcomes, ...(commitment.moved ?? [])]),
  ];
  return quoted.find(({ source, printed }) => source?.language === locale.language && printed.includes(name))?.source
    ?.id;
}
