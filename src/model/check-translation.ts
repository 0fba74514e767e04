// What a briefing in another of its languages must keep: the rules of every language, and the quantities of the main one.

import { sameQuantity } from "../grammar/same-quantity.ts";
import type { Briefing } from "./briefing.ts";
import type { Facts } from "./facts.ts";
import { Problems } from "./problem.ts";
import { TRANSLATION_RULES } from "./rules/translation-rules.ts";
import { translationFile } from "./translation.ts";

/**
 * Applies the rules to a translated briefing. What breaks one is reported with the file that has the translation.
 *
 * @param main the same edition in the main language
 */
export function checkTranslation(main: Briefing, translated: Briefing, facts: Facts, problems: Problems): void {
  const found = new Problems();
  for (const rule of TRANSLATION_RULES) rule.check(translated, found);
  for (const { id, file, quantity, columnUnit } of translated.figures.values()) {
    const figure = main.figures.get(id);
    if (figure === undefined || sameQuantity(figure.quantity, quantity)) continue;
    found.add({
      file,
      record: `${id} · columnUnit`,
      message: `in a column of “${columnUnit}” the number is not the one in a column of “${figure.columnUnit}”.`,
      suggestion: "columnUnit: the same unit in the language of the translation.",
    });
  }
  for (const problem of found.list) {
    const [id = ""] = problem.record.split(" · ");
    problems.add({ ...problem, file: translationFile({ id, file: problem.file }, facts, translated.locale.tag) });
  }
}
