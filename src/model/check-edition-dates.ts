// Editions in order of date, each later than everything it reports. No clock is read: dates are compared.

import { EDITOR_LANGUAGE } from "../messages/editor-language.ts";
import type { Facts } from "./facts.ts";
import type { EditionRecord } from "./settings.ts";
import { firstDay, formatDate, type PartialDate } from "./partial-date.ts";
import type { Problems } from "./problem.ts";

/** Reports editions that share an id or are out of order, and what they report before it was published or happened. */
export function checkEditionDates(facts: Facts, problems: Problems): void {
  const editions = facts.settings?.editions ?? [];
  const reportEdition = (id: string, field: string, message: string, suggestion: string) =>
    problems.add({ file: facts.settingsFile, record: `editions · ${id} · ${field}`, message, suggestion });
  const firstWith = new Map<string, EditionRecord>();
  const ids = new Set<string>();
  editions.forEach((edition, index) => {
    const { id, date, sources } = edition;
    const before = editions[index - 1];
    if (ids.has(id)) reportEdition(id, "id", `two editions have the id "${id}".`, "another id for one of the two.");
    ids.add(id);
    if (before !== undefined && date < before.date)
      reportEdition(
        id,
        "date",
        `the edition of ${formatDate(date, EDITOR_LANGUAGE)} comes after "${before.id}" of ${formatDate(before.date, EDITOR_LANGUAGE)}.`,
        "the editions in order of date, oldest first.",
      );
    for (const source of sources) {
      const other = firstWith.get(source);
      if (other === undefined) {
        firstWith.set(source, edition);
        reportEarly(edition, source);
      } else
        reportEdition(
          id,
          "sources",
          other === edition
            ? `the source "${source}" is named twice.`
            : `the source "${source}" is already named by the edition "${other.id}".`,
          "each source once, in the edition that first uses it.",
        );
    }
  });
  checkTold(facts, firstWith, problems);

  function reportEarly({ id, date }: EditionRecord, source: string): void {
    const published = facts.sources.get(source)?.published ?? null;
    if (published === null || firstDay(published) <= date) return;
    reportEdition(
      id,
      "date",
      `the edition of ${formatDate(date, EDITOR_LANGUAGE)} names the source "${source}", published ${formatDate(published, EDITOR_LANGUAGE)}.`,
      "a later date for the edition, or the source in a later edition.",
    );
  }
}

/** A date of a record that cannot be later than the edition that reports it. */
interface Told {
  readonly file: string;
  readonly record: string;
  readonly date: PartialDate;
  readonly source: string;
}

/** Reports what an edition presents as past but is later than its date. */
function checkTold(facts: Facts, editionOf: ReadonlyMap<string, EditionRecord>, problems: Problems): void {
  for (const { file, record, date, source } of pastDates(facts)) {
    const edition = editionOf.get(source);
    if (edition === undefined || firstDay(date) <= edition.date) continue;
    problems.add({
      file,
      record,
      message: `${formatDate(date, EDITOR_LANGUAGE)} is after the date of edition "${edition.id}", ${formatDate(edition.date, EDITOR_LANGUAGE)}.`,
      suggestion: "the date that the source gives; anything still to come is a target or a plan.",
    });
  }
}

function* pastDates({ events, statements, commitments, figures }: Facts): Generator<Told> {
  for (const { id, file, date, source } of events.values()) yield { file, record: `${id} · date`, date, source };
  for (const { id, file, on, source } of statements.values())
    if (on !== null) yield { file, record: `${id} · on`, date: on, source };
  for (const { id, file, stated, source, outcomes } of commitments.values()) {
    yield { file, record: `${id} · stated`, date: stated, source };
    for (const [index, outcome] of outcomes.entries())
      yield { file, record: `${id} · outcomes.${index}.reported`, date: outcome.reported, source: outcome.source };
  }
  for (const { id, file, kind, period, source } of figures.values())
    if (kind === "actual" && period !== undefined) yield { file, record: `${id} · period`, date: period, source };
}
