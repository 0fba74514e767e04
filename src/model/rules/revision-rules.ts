// The rules of corrections: each follows on what an earlier edition published, and changes it.

import type { Briefing } from "../briefing.ts";
import type { Figure } from "../figure.ts";
import { vintagesOf } from "../vintages.ts";
import { recordRule, type Finding, type Rule } from "./rule.ts";

export const REVISION_RULES: readonly Rule[] = [
  recordRule(
    "revisions-in-order",
    "What an edition published is found by undoing the corrections made since, the latest first.",
    ({ figures }) => figures.values(),
    ({ revisions = [] }, briefing) => {
      const wrong = misplaced(revisions, briefing);
      if (wrong === -1) return null;
      const [later, earlier] = [revisions[wrong - 1]?.edition, revisions[wrong]?.edition];
      return {
        field: "revisions",
        message: `the correction of edition ${earlier} comes after that of ${later}.`,
        suggestion: "the corrections oldest first, at most one for each edition.",
      };
    },
  ),
  recordRule(
    "revisions-change-what-was-published",
    "A correction tells readers that a published value was wrong, so a different value must have been published.",
    ({ figures }) => figures.values(),
    ({ id, revisions = [] }, briefing) => {
      if (revisions.length === 0 || misplaced(revisions, briefing) !== -1) return null;
      const vintages = vintagesOf(id, briefing);
      return revisions.flatMap(({ edition }): Finding[] => {
        const index = vintages.findIndex((vintage) => vintage.edition.id === edition);
        const [now, before] = [vintages[index], vintages[index - 1]];
        if (now === undefined || (before === undefined && hasFailed(id, edition, briefing))) return [];
        const isCorrection = before !== undefined && contentOf(now.published) !== contentOf(before.published);
        if (isCorrection) return [];
        return [
          {
            field: "revisions",
            ...(before === undefined
              ? {
                  message: `edition ${edition} is the first with the figure: there was nothing to correct.`,
                  suggestion: 'no revision, or the source of the earlier words as "source" in "was".',
                }
              : {
                  message: `the correction of edition ${edition} changes nothing: it was “${before.published.printed}”.`,
                  suggestion: 'in "was", what the editions before it published; or no revision.',
                }),
          },
        ];
      });
    },
  ),
];

/** The place of the first correction that does not follow on an earlier edition's; -1 if all do. */
function misplaced(revisions: NonNullable<Figure["revisions"]>, { settings }: Briefing): number {
  const places = revisions.map(({ edition }) => settings.editions.findIndex(({ id }) => id === edition));
  return places.findIndex((place, index) => index > 0 && place !== -1 && place <= (places[index - 1] ?? 0));
}

/** Whether the edition before could not read the figure, which is reported already. */
function hasFailed(id: string, edition: string, briefing: Briefing): boolean {
  const { before } = briefing;
  if (before === null) return false;
  return briefing.edition.id === edition ? before.leftOut.has(`figure:${id}`) : hasFailed(id, edition, before);
}

function contentOf({ printed, gloss, source, paragraph }: Figure): string {
  return JSON.stringify([printed, gloss, source.id, paragraph]);
}
