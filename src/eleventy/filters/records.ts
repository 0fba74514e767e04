// Records for templates: looked up, grouped and put into words.

import type { EleventyConfig, Page } from "@11ty/eleventy";
import type { Quantity } from "../../grammar/quantity.ts";
import { operatorOf, type Check } from "../../model/arithmetic.ts";
import { searchesFor } from "../../model/outcome-search.ts";
import type { Briefing } from "../../model/briefing.ts";
import { COMMITMENT_COUNTS, countedCommitments, countLabel, nextDue } from "../../model/commitment-counts.ts";
import {
  axesOf,
  evidenceOf,
  outcomeInWords,
  saidInWords,
  scheduleInParts,
  stateInWords,
  type Commitment,
  type CommitmentAxes,
  type CommitmentState,
  type Outcome,
} from "../../model/commitment.ts";
import type { Derived } from "../../model/derived.ts";
import type { Figure } from "../../model/figure.ts";
import { describeBound, formatFigure } from "../../model/format.ts";
import { formatDate, type PartialDate } from "../../model/partial-date.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { agreeingWith, parkProfile, commitmentsByState, relatedByTime, dependentsOf } from "../../model/queries.ts";
import { commitmentsAmong, namesOn } from "../../model/record-lists.ts";
import {
  calculationsOn,
  fittingCalculations,
  fittingRows,
  registerGroups,
  type RegisterOrder,
} from "../../model/register.ts";
import { describeMissing } from "../../model/suggest-id.ts";
import { placeKindInWords, type Place } from "../../model/subject.ts";
import { termsIn } from "../../model/term.ts";
import { publishedValues, vintagesOf } from "../../model/vintages.ts";
import { type Addressed, addressIn, calculationsAddress, registerAddress } from "../../site/navigation/addresses.ts";
import { templatePath } from "../../site/paths.ts";
import { figureDimension } from "../../outputs/charts/figure-dimension.ts";
import type { CurrentBuild } from "../current-build.ts";

export function addRecordFilters(config: EleventyConfig, build: CurrentBuild): void {
  const queries = { parkProfile, commitmentsByState, registerGroups, relatedByTime };
  for (const [name, query] of Object.entries({ ...queries, dependentsOf })) config.addFilter(name, query);
  config.addFilter("figures", function (this: { page: Page }, ids: string[]) {
    const { figures, leftOut, drafts } = build.briefing;
    return ids.flatMap((id) => {
      const figure = figures.get(id);
      if (figure === undefined && !leftOut.has(`figure:${id}`)) {
        const absent = describeMissing(["figure"], id, [...figures.keys()], drafts);
        build.context.problems.add({ file: templatePath(this.page.inputPath, build.folders), record: "", ...absent });
      }
      return figure ?? [];
    });
  });
  config.addFilter("since", function (this: { page: Page }, edition: string) {
    const all = build.briefing.settings.editions.map(({ id }) => id);
    if (!all.includes(edition))
      build.context.problems.add({
        file: templatePath(this.page.inputPath, build.folders),
        record: "since",
        message: `There is no edition "${edition}".`,
        suggestion: suggestId(edition, all),
      });
    return build.context.editions.some((known) => known.edition.id === edition);
  });
  config.addFilter("checksOf", (checks: readonly Check[], ids: readonly string[]) =>
    checks.filter(({ id }) => ids.includes(id)),
  );
  config.addFilter("operatorOf", (check: Check, side: readonly Figure[]) =>
    operatorOf(check, side, build.briefing.locale),
  );
  config.addFilter("axes", (commitment: Commitment) => {
    const axes = axesOf(commitment, build.briefing.edition.date);
    return { ...axes, saidInWords: saidInWords(axes.said, build.briefing.locale) };
  });
  // Each part is text, or the interval by which a report came late.
  config.addFilter("scheduleInParts", (axes: CommitmentAxes) => scheduleInParts(axes, build.briefing.locale));
  config.addFilter("outcomeInWords", (outcome: Outcome) => outcomeInWords(outcome, build.briefing.locale));
  config.addFilter("evidence", (commitment: Commitment) =>
    evidenceOf(commitment.outcomes, searchesFor(commitment, build.briefing.searches).length > 0, build.briefing.locale),
  );
  config.addFilter("commitmentCounts", (briefing: Briefing) => {
    const counted = countedCommitments(briefing);
    return COMMITMENT_COUNTS.map((id) => ({
      id,
      label: countLabel(id, briefing.locale),
      number: counted[id].length,
      next: id === "due" ? nextDue(briefing) : null,
    }));
  });
  config.addFilter("searchesFor", (record: Commitment | Figure) => searchesFor(record, build.briefing.searches));
  config.addFilter("agreeing", (figure: Figure) => agreeingWith(figure, build.briefing));
  config.addFilter("publishedValues", ({ id }: Figure) => publishedValues(vintagesOf(id, build.briefing)));
  config.addFilter("termsOf", (figure: Figure) =>
    termsIn(`${figure.label}; ${figure.printed}; ${formatFigure(figure, "prose")}`, build.briefing.terms.values()),
  );
  config.addFilter("fitting", (figures: readonly Figure[]) => fittingRows([figures], build.briefing.original)[0]);
  config.addFilter("fittingCalculations", (derived: readonly Derived[], checks: readonly Check[]) => ({
    ...fittingCalculations(derived, checks, build.briefing.original),
    address: calculationsAddress(build.briefing),
  }));
  config.addFilter("calculationsOn", calculationsOn);
  config.addFilter("namesOn", namesOn);
  config.addFilter("among", commitmentsAmong);
  config.addFilter("inRegister", (group: string, order: RegisterOrder) =>
    registerAddress(build.briefing, order, group),
  );
  config.addFilter("address", (id: string, type: Addressed) => addressIn(build.briefing, type, id));
  config.addFilter("stateInWords", (state: CommitmentState) => stateInWords(state, build.briefing.locale));
  config.addFilter("placeKind", (kind: Place["kind"]) => placeKindInWords(kind, build.briefing.locale));
  config.addFilter("boundInWords", (quantity: Quantity) => describeBound(quantity, build.briefing.locale));
  config.addFilter("dimension", figureDimension);
  // For attributes, where no element can stand.
  config.addFilter("dateInWords", (date: PartialDate) => formatDate(date, build.briefing.locale));
}
