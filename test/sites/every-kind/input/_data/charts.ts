// A record of each kind and of each field that charts may have.
import type { ChartRecord } from "../../../../../src/model/chart.ts";
import type { Records } from "../../../../../src/model/record.ts";

export default {
  stalls: {
    title: "Most stalls are open",
    kind: "bars",
    figures: ["open", "closed"],
    note: "Of one day.",
  },
  changes: {
    title: "Sales grew, prices and rents fell",
    kind: "bars",
    figures: ["growth", "prices", "rents"],
  },
  multiples: {
    title: "More parcels than letters",
    kind: "bars",
    figures: ["parcels", "letters"],
  },
  sales: {
    title: "Sales by year, with a break",
    kind: "series",
    figures: ["sales-2022", "sales-2023"],
  },
  commitments: {
    title: "The works were to have grown by now",
    kind: "gantt",
    commitments: ["grow"],
    note: "One of them.",
  },
  times: {
    title: "Events and due dates",
    kind: "timeline",
  },
} satisfies Records<ChartRecord>;
