// The CSV file of each chart: the records that it draws, with the columns of the downloads and the edition to cite.

import type { Briefing } from "../../model/briefing.ts";
import type { HistoricEvent } from "../../model/actor.ts";
import type { Commitment } from "../../model/commitment.ts";
import { figuresIn, type Chart } from "../../model/chart.ts";
import { shareOf } from "../../model/chart-labels.ts";
import { formatDate } from "../../model/partial-date.ts";
import { chartFile } from "../../site/navigation/addresses.ts";
import { csvOf } from "./csv-table.ts";
import { tablesOf } from "./record-tables.ts";
import { about, citation, dateColumns, ownId, periodColumns } from "./shared-columns.ts";
import { choices, defineTable, type Row, type Table } from "./table-definition.ts";

const timeline = defineTable<HistoricEvent | Commitment>({
  name: "timeline",
  records: ({ events, commitments }) => [...events, ...commitments.values()],
  columns: (column) => [
    column("record", "download.record", {
      choices: choices<"event" | "commitment">({ event: true, commitment: true }),
      from: (record) => ("due" in record ? "commitment" : "event"),
    }),
    ownId,
    column("label", "download.timeline-label"),
    ...about,
    ...dateColumns<HistoricEvent | Commitment>("date", "download.timeline-date", (record) =>
      "due" in record ? record.stated : record.date,
    ),
    ...periodColumns<HistoricEvent | Commitment>(
      "due",
      ["download.timeline-due-start", "download.timeline-due-end"],
      (record) => ("due" in record ? record.due : null),
    ),
    ...citation,
  ],
});

/** The text of the CSV file of every chart, by its path in the built folder. */
export function chartTables(briefing: Briefing): Map<string, string> {
  if (briefing.datedCopy) return new Map();
  const { settings, edition, locale } = briefing;
  const issue = locale.text("download.issue", {
    briefing: settings.title,
    edition: edition.label.toLowerCase(),
    date: formatDate(edition.date, locale),
  });
  return new Map(
    [...briefing.charts.values()].map((chart) => {
      const { table, rows } = tableOf(chart, briefing);
      const columns = [...table.columns, { name: "edition" }];
      return [
        chartFile(chart.id, "csv"),
        csvOf(
          columns,
          rows.map((row) => ({ ...row, edition: issue })),
        ),
      ];
    }),
  );
}

function tableOf(chart: Chart, briefing: Briefing): { table: Table; rows: Row[] } {
  if (chart.kind === "timeline") return { table: timeline, rows: timeline.rows(briefing) };
  const isGantt = chart.kind === "gantt";
  const table = tablesOf(briefing).find(({ name }) => name === (isGantt ? "commitments" : "figures"));
  if (table === undefined) throw new Error("The downloads have no table of what the chart draws.");
  const rows = new Map(table.rows(briefing).map((row) => [row["id"], row]));
  const ids = isGantt
    ? (chart.commitments?.map(({ id }) => id) ?? [...briefing.commitments.keys()])
    : [...figuresIn(chart), ...sharesOf(chart, briefing)].map(({ id }) => id);
  return { table, rows: ids.map((id) => rows.get(id)).filter((row) => row !== undefined) };
}

/** The printed shares that a chart of parts shows. */
function sharesOf(chart: Chart, briefing: Briefing) {
  return chart.kind === "parts" ? chart.parts.flatMap((part) => shareOf(part, chart.whole, briefing) ?? []) : [];
}
