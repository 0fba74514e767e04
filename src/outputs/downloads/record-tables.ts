// The tables of the downloads and their columns: the single definition behind every data file and schema.

import type { HistoricEvent, Organisation } from "../../model/actor.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Break } from "../../model/break.ts";
import type { Commitment, CommitmentState, MovedDate, Outcome, Related } from "../../model/commitment.ts";
import type { Figure } from "../../model/figure.ts";
import type { Bound, Quantity } from "../../grammar/quantity.ts";
import type { OutcomeSearch } from "../../model/outcome-search.ts";
import { followsBreak } from "../../model/series.ts";
import { CHECKED_LEVELS, checkedLevelOf } from "../../model/checked-level.ts";
import type { Source } from "../../model/source.ts";
import type { Park } from "../../model/subject.ts";
import { changeOf, countedInEnglish, valueLimits } from "../../model/published-value.ts";
import { vintagesOf, type Vintage } from "../../model/vintages.ts";
import {
  about,
  caveat,
  citation,
  dateColumns,
  gloss,
  id,
  ids,
  language,
  LANGUAGES,
  ownId,
  periodColumns,
  url,
} from "./shared-columns.ts";
import { choices, columnsFor, defineTable, type Table } from "./table-definition.ts";

const maybeNumber = { type: "number", nullable: true } as const;
const BOUNDS = choices<Bound>({
  exact: true,
  about: true,
  over: true,
  "at-least": true,
  nearly: true,
  "at-most": true,
  under: true,
});
const KINDS = choices<Figure["kind"]>({ actual: true, target: true, plan: true });
const STATES = choices<CommitmentState>({
  "not-yet-due": true,
  "no-due-date": true,
  "reported-done": true,
  "reported-part-done": true,
  "reported-under-way": true,
  "passed-without-report": true,
});

/** What is read from the printed words of a figure. */
const figure = columnsFor<Figure>();
const QUANTITY = [
  figure("value", "download.value", { ...maybeNumber, from: ({ quantity }) => valueLimits(quantity).value }),
  figure("lower", "download.lower", { ...maybeNumber, from: ({ quantity }) => valueLimits(quantity).lower }),
  figure("upper", "download.upper", { ...maybeNumber, from: ({ quantity }) => valueLimits(quantity).upper }),
  figure("part", "download.part", {
    ...maybeNumber,
    from: ({ quantity }) => (quantity.of === null ? null : quantity.value),
  }),
  figure("whole", "download.whole", {
    ...maybeNumber,
    from: ({ quantity }) => quantity.of,
  }),
  figure("unit", "download.unit", { from: ({ quantity }) => quantity.unit }),
  figure("counted", "download.counted", {
    nullable: true,
    from: ({ quantity }) => quantity.counted,
  }),
  figure("counted_en", "download.counted-en", { nullable: true, from: countedInEnglish }),
  figure("per", "download.per", {
    nullable: true,
    from: ({ quantity }) => quantity.per,
  }),
  figure("bound", "download.bound", { choices: BOUNDS, from: ({ quantity }) => quantity.bound }),
  figure("change", "download.figures-change", {
    nullable: true,
    choices: choices<NonNullable<Quantity["change"]>>({ growth: true, decline: true }),
    from: changeOf,
  }),
  figure("precision", "download.precision", {
    ...maybeNumber,
    from: ({ quantity }) => (quantity.unit === "fraction" ? null : quantity.precision),
  }),
];

const figures = defineTable<Figure>({
  name: "figures",
  records: ({ figures }) => figures.values(),
  columns: (column) => [
    ownId,
    column("label", "download.figures-label"),
    ...about,
    column("kind", "download.figures-kind", {
      choices: KINDS,
    }),
    column("printed", "download.figures-printed", {}),
    column("share", "download.share", {
      type: "integer",
      nullable: true,
    }),
    column("item", "download.item", {
      type: "integer",
      nullable: true,
    }),
    column("column_unit", "download.column-unit", {
      nullable: true,
      from: ({ columnUnit }) => columnUnit ?? null,
    }),
    gloss,
    language,
    ...QUANTITY,
    column("measure", "download.measure", { nullable: true }),
    column("obs_status", "download.obs-status", {
      choices: choices<"A" | "B">({ A: true, B: true }),
      from: (figure, _, { breaks }) => (followsBreak(figure, breaks) ? "B" : "A"),
    }),
    ...citation,
    column("checked", "download.checked", { choices: CHECKED_LEVELS, from: ({ source }) => checkedLevelOf(source) }),
    ...dateColumns<Figure>("source_date", "download.source-date", ({ source }) => source.published, { nullable: true }),
    ...periodColumns<Figure>("period", ["download.period-start", "download.period-end"], ({ period }) => period),
    ...periodColumns<Figure>("due", ["download.figures-due-start", "download.figures-due-end"], ({ by }) => by),
    column("rank", "download.rank", { nullable: true }),
    column("converts", "download.converts", { ...id, nullable: true, refersTo: "figures" }),
    column("apart", "download.apart", {
      type: "boolean",
    }),
    caveat,
    url("figure"),
  ],
});

/** A further paragraph that prints a figure, with the figure's id and its position in the list, counted from one. */
type Repetition = NonNullable<Figure["repeated"]>[number] & { readonly figure: string; readonly number: number };

const repeated = defineTable<Repetition>({
  name: "repeated",
  within: "figure",
  inDatedCopies: false,
  records: ({ figures }) =>
    [...figures.values()].flatMap(({ id: figure, repeated = [] }) =>
      repeated.map((again, index) => ({ ...again, figure, number: index + 1 })),
    ),
  columns: (column) => [
    column("figure", "download.figure", { ...id, refersTo: "figures" }),
    column("number", "download.repeated-number", { type: "integer" }),
    column("printed", "download.repeated-printed"),
    column("paragraph", "download.repeated-paragraph", { type: "integer", nullable: true }),
  ],
});

/** What a vintage repeats of the quantity: the words give the rest. */
const VINTAGE_QUANTITY = ["value", "lower", "upper", "unit", "per", "bound"];

const vintages = defineTable<Figure & Omit<Vintage, "published">>({
  name: "vintages",
  key: ["figure", "edition"],
  records: (briefing) =>
    [...briefing.figures.keys()].flatMap((of) =>
      vintagesOf(of, briefing).map(({ published, ...vintage }) => ({ ...published, ...vintage })),
    ),
  columns: (column) => [
    column("figure", "download.figure", { ...id, refersTo: "figures", from: (vintage) => vintage.id }),
    column("edition", "download.edition", id),
    column("vintage_date", "download.vintage-date", { type: "date", from: ({ edition }) => edition.date }),
    column("revision_status", "download.revision-status", {
      choices: choices<Vintage["status"]>({ new: true, same: true, revised: true }),
      from: ({ status }) => status,
    }),
    column("reason", "download.vintages-reason", { nullable: true }),
    column("kind", "download.vintages-kind", {
      choices: KINDS,
    }),
    column("printed", "download.vintages-printed", {}),
    gloss,
    language,
    ...QUANTITY.filter(({ name }) => VINTAGE_QUANTITY.includes(name)),
    ...citation,
  ],
});

const parks = defineTable<Park>({
  name: "parks",
  records: ({ parks }) => parks.values(),
  columns: (column) => [
    ownId,
    column("name", "download.parks-name"),
    column("named", "download.named", {
      choices: choices<Park["named"]>({ "by the source": true, "by its field": true }),
    }),
    column("change", "download.parks-change", {
      nullable: true,
      choices: choices<NonNullable<Park["change"]>>({ upgraded: true, added: true }),
    }),
    column("purpose", "download.purpose"),
    column("organisations", "download.organisations", { ...ids, refersTo: "organisations" }),
    ...citation,
    caveat,
    url("park"),
  ],
});

const commitments = defineTable<Commitment>({
  name: "commitments",
  records: ({ commitments }) => commitments.values(),
  columns: (column) => [
    ownId,
    column("label", "download.commitments-label"),
    ...about,
    column("kind", "download.commitments-kind", {
      choices: choices<Commitment["kind"]>({ target: true, plan: true }),
    }),
    column("person", "download.person", {
      nullable: true,
      from: ({ by }) => by?.name ?? null,
    }),
    ...dateColumns<Commitment>("stated", "download.stated", ({ stated }) => stated),
    ...periodColumns<Commitment>(
      "due",
      ["download.commitments-due-start", "download.commitments-due-end"],
      ({ due }) => due,
    ),
    column("state", "download.commitments-state", { choices: STATES }),
    column("printed", "download.commitments-printed", {}),
    gloss,
    language,
    column("figures", "download.commitments-figures", { ...ids, refersTo: "figures" }),
    ...citation,
    caveat,
    url("commitment"),
  ],
});

/** An entry in a list of a commitment, with the commitment's id and the entry's position, counted from one. */
type EntryOf<T> = T & { readonly commitment: string; readonly number: number };

function entriesOf<T>(briefing: Briefing, listOf: (commitment: Commitment) => readonly T[]): EntryOf<T>[] {
  return [...briefing.commitments.values()].flatMap((commitment) =>
    listOf(commitment).map((entry, index) => ({ ...entry, commitment: commitment.id, number: index + 1 })),
  );
}

const entryColumn = columnsFor<EntryOf<unknown>>();
const position = [
  entryColumn("commitment", "download.commitment", { ...id, refersTo: "commitments" }),
  entryColumn("number", "download.entry-number", { type: "integer" }),
];

const outcomes = defineTable<EntryOf<Outcome>>({
  name: "outcomes",
  within: "commitment",
  records: (briefing) => entriesOf(briefing, ({ outcomes }) => outcomes),
  columns: (column) => [
    ...position,
    ...dateColumns<Outcome>("reported", "download.reported", ({ reported }) => reported),
    column("state", "download.outcomes-state", {
      choices: choices<Outcome["state"]>({ done: true, "part done": true, "under way": true }),
    }),
    column("open", "download.open", { nullable: true }),
    column("evidence", "download.evidence", {
      nullable: true,
      choices: choices<NonNullable<Outcome["evidence"]>>({ construction: true }),
    }),
    column("printed", "download.outcomes-printed", {}),
    gloss,
    column("text", "download.outcomes-text", { prose: true }),
    ...citation,
  ],
});

const moved = defineTable<EntryOf<MovedDate>>({
  name: "moved",
  within: "commitment",
  inDatedCopies: false,
  records: (briefing) => entriesOf(briefing, ({ moved = [] }) => moved),
  columns: (column) => [
    ...position,
    ...periodColumns<MovedDate>("due", ["download.moved-due-start", "download.moved-due-end"], ({ due }) => due),
    column("printed", "download.moved-printed"),
    gloss,
    ...citation,
  ],
});

const related = defineTable<EntryOf<Related>>({
  name: "related",
  within: "commitment",
  records: (briefing) => entriesOf(briefing, ({ related }) => related),
  columns: (column) => [
    ...position,
    column("text", "download.related-text", {
      prose: true,
    }),
    column("difference", "download.difference", { prose: true }),
    column("figures", "download.related-figures", { ...ids, refersTo: "figures" }),
    ...citation,
  ],
});

const events = defineTable<HistoricEvent>({
  name: "events",
  inDatedCopies: false,
  records: ({ events }) => events,
  columns: (column) => [
    ownId,
    column("label", "download.events-label"),
    ...about,
    ...dateColumns<HistoricEvent>("date", "download.events-date", ({ date }) => date),
    column("printed", "download.events-printed", { nullable: true }),
    language,
    ...citation,
  ],
});

const breaks = defineTable<Break>({
  name: "breaks",
  records: ({ breaks }) => breaks,
  columns: (column) => [
    ownId,
    ...about,
    column("measures", "download.measures", ids),
    ...periodColumns<Break>("before", ["download.before-start", "download.before-end"], ({ between }) => between[0]),
    ...periodColumns<Break>("after", ["download.after-start", "download.after-end"], ({ between }) => between[1]),
    column("reason", "download.breaks-reason", { prose: true }),
  ],
});

const searches = defineTable<OutcomeSearch>({
  name: "searches",
  records: ({ searches }) => searches,
  columns: (column) => [
    ownId,
    column("commitments", "download.commitments", { ...ids, refersTo: "commitments" }),
    column("figures", "download.searches-figures", {
      ...ids,
      refersTo: "figures",
    }),
    ...dateColumns<OutcomeSearch>("date", "download.date", ({ date }) => date),
    column("searched", "download.searched"),
    column("words", "download.words", {
      from: ({ words }) => words.join(" | "),
    }),
    column("found", "download.found", { ...ids, refersTo: "sources" }),
    column("result", "download.result", { prose: true }),
  ],
});

const organisations = defineTable<Organisation>({
  name: "organisations",
  records: ({ organisations }) => organisations.values(),
  columns: (column) => [
    ownId,
    column("name", "download.organisations-name"),
    column("role", "download.role"),
    ...citation,
    url("organisation"),
  ],
});

/** SHA-256 in hexadecimal digits. */
const HASH = "[0-9a-f]{64}";

const sources = defineTable<Source>({
  name: "sources",
  records: ({ sources }) => sources.values(),
  columns: (column) => [
    ownId,
    column("title", "download.title", { nullable: true }),
    column("publisher", "download.publisher"),
    column("byline", "download.byline", { nullable: true }),
    column("language", "download.sources-language", { choices: LANGUAGES }),
    ...dateColumns<Source>("published", "download.published", ({ published }) => published, { nullable: true }),
    column("address", "download.address", { type: "address" }),
    column("extent", "download.extent", {
      choices: choices<Source["extent"]>({ full: true, excerpt: true }),
    }),
    column("sha256", "download.sources-sha256", {
      pattern: HASH,
      nullable: true,
    }),
    column("dollar", "download.dollar", {
      nullable: true,
      choices: choices<NonNullable<Source["dollar"]>>({ USD: true, HKD: true }),
    }),
    column("tree_root", "download.tree-root", {
      pattern: HASH,
      nullable: true,
      from: ({ treeRoot }) => treeRoot ?? null,
    }),
    column("checked", "download.checked", { choices: CHECKED_LEVELS, from: checkedLevelOf }),
    column("second_capture", "download.second-capture", {
      type: "address",
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.address ?? null,
    }),
    column("captured", "download.captured", {
      type: "date",
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.captured ?? null,
    }),
    column("captured_sha256", "download.captured-sha256", {
      pattern: HASH,
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.sha256 ?? null,
    }),
    column("captured_tree_root", "download.captured-tree-root", {
      pattern: HASH,
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.treeRoot ?? null,
    }),
    column("note", "download.note", { nullable: true, prose: true }),
    url("source"),
  ],
});

/** A paragraph by its hash: its words are the publisher's. */
interface ParagraphHash {
  readonly source: string;
  readonly number: number;
  readonly sha256: string;
}

const paragraphs = defineTable<ParagraphHash>({
  name: "paragraphs",
  within: "source",
  records: ({ sources }) =>
    [...sources.values()].flatMap(({ id, leafHashes = [] }) =>
      leafHashes.map((sha256, index) => ({ source: id, number: index + 1, sha256 })),
    ),
  columns: (column) => [
    column("source", "download.paragraphs-source", { ...id, refersTo: "sources" }),
    column("number", "download.paragraphs-number", {
      type: "integer",
    }),
    column("sha256", "download.paragraphs-sha256", {
      pattern: HASH,
    }),
  ],
});

export const TABLES: readonly Table[] = [
  figures,
  repeated,
  vintages,
  parks,
  organisations,
  commitments,
  outcomes,
  moved,
  related,
  events,
  searches,
  breaks,
  sources,
  paragraphs,
];

/** The tables that a site offers. */
export function tablesOf({ datedCopy }: Briefing): readonly Table[] {
  return datedCopy ? TABLES.filter(({ inDatedCopies }) => inDatedCopies) : TABLES;
}

/** Those of the tables that JSON nests in the rows of one, with the column that refers to the parent row. */
export function tablesWithin(outer: Table, tables: readonly Table[]): { inner: Table; by: string }[] {
  return tables.flatMap((inner) => {
    const by = inner.columns.find(({ name }) => name === inner.within);
    return by !== undefined && by.refersTo === outer.name ? [{ inner, by: by.name }] : [];
  });
}
