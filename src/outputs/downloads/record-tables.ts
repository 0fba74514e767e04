// The tables of the downloads and their columns: the single definition behind every data file and schema.

import type { Organisation } from "../../model/actor.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Commitment, CommitmentState, Outcome, Related } from "../../model/commitment.ts";
import type { Figure } from "../../model/figure.ts";
import type { Bound, Quantity } from "../../grammar/quantity.ts";
import type { Source } from "../../model/source.ts";
import type { Park } from "../../model/subject.ts";
import {
  about,
  AS_EXACT,
  caveat,
  citation,
  date,
  gloss,
  id,
  ids,
  language,
  LANGUAGES,
  ownId,
  url,
} from "./shared-columns.ts";
import { choices, columnsFor, defineTable, type PlainText, type Table } from "./table-definition.ts";

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
const STATES = choices<CommitmentState>({
  "not-yet-due": true,
  "no-due-date": true,
  "reported-done": true,
  "reported-under-way": true,
  "passed-without-report": true,
});

/** What is read from the printed words of a figure. */
const quantity = columnsFor<Quantity>();
const QUANTITY = [
  quantity(
    "value",
    "Value",
    "The number in the whole unit: 20 billion is 20000000000. To be read with its bound. A decline is negative.",
    { type: "number" },
  ),
  quantity("upper", "Upper end", "The upper end, where a range is printed; the value is its lower end.", maybeNumber),
  quantity(
    "of",
    "Whole",
    "The whole of which the value is a part, where it is printed: 41 in 32 out of the 41.",
    maybeNumber,
  ),
  quantity(
    "unit",
    "Unit",
    "An ISO 4217 code for money, a symbol of ISO 80000 in plain letters (m2, t), mu, count, or fraction.",
  ),
  quantity("counted", "Counted", "For a count or a fraction: what is counted, as printed.", { nullable: true }),
  quantity("per", "Per", "What the value is given for, where the words say so: year, person, m2.", { nullable: true }),
  quantity(
    "bound",
    "Bound",
    "How the printed number bounds the true one. Over is strictly more, under strictly less; " +
      "at-least and at-most include the number; nearly is a little less.",
    { choices: BOUNDS },
  ),
  quantity("change", "Change", "Whether the words say that something grew or fell by the value.", {
    nullable: true,
    choices: choices<NonNullable<Quantity["change"]>>({ growth: true, decline: true }),
  }),
  quantity("precision", "Precision", "One unit in the last printed place: 100000 for 1.7 million.", { type: "number" }),
];

const figures = defineTable<Figure>({
  name: "figures",
  title: "Figures",
  description: "Every figure of the briefing: the words that the source printed, and the quantity read from them.",
  key: ["id"],
  records: ({ figures }) => figures.values(),
  columns: (column) => [
    ownId,
    column("label", "Label", "What the number counts or measures."),
    ...about,
    column("kind", "Kind", "What was (actual), what is aimed at (target), or what is arranged to be done (plan).", {
      choices: choices<Figure["kind"]>({ actual: true, target: true, plan: true }),
    }),
    column("printed", "Printed words", "The number in the source's own words: bound, number, unit."),
    gloss,
    language,
    ...QUANTITY.map((column) => ({
      ...column,
      from: ({ quantity }: Figure, plain: PlainText) => column.from(quantity, plain),
    })),
    column(
      "measure",
      "Measure",
      "Name of the measure that figures of several sources share: they state the same thing, " +
        "and are not to be added up.",
      { nullable: true },
    ),
    ...citation,
    column("period", "Period", `The time that an actual figure describes, ${AS_EXACT}.`, { ...date, nullable: true }),
    column("by", "Due", `Due date of a target or a plan, ${AS_EXACT}.`, { ...date, nullable: true }),
    column("rank", "Rank", "Words of the source that rank the number among others.", { nullable: true }),
    column(
      "converts",
      "Converts",
      "Id of the figure of which this is the source's own conversion into another currency: not to be added to it.",
      { ...id, nullable: true, refersTo: "figures" },
    ),
    column(
      "apart",
      "Apart",
      "True for a figure that the briefing keeps out of every chart and sum; the caveat says why.",
      { type: "boolean", from: ({ apart }) => apart ?? false },
    ),
    caveat,
    url("figure"),
  ],
});

const parks = defineTable<Park>({
  name: "parks",
  title: "Parks",
  description: "The parks: what each is for, and which of them are upgraded or added.",
  key: ["id"],
  records: ({ parks }) => parks.values(),
  columns: (column) => [
    ownId,
    column("name", "Name", "The name, or the field that stands for it."),
    column("named", "Named", "Whether a source prints the name, or only the field that the park is for.", {
      choices: choices<Park["named"]>({ "by the source": true, "by its field": true }),
    }),
    column(
      "change",
      "Change",
      "Whether an existing park is upgraded or a new one added. None where no source tells of a change.",
      { nullable: true, choices: choices<NonNullable<Park["change"]>>({ upgraded: true, added: true }) },
    ),
    column("purpose", "Purpose", "What it is for, in a few words."),
    column("organisations", "Organisations", "Ids of the organisations that belong to it.", {
      ...ids,
      refersTo: "organisations",
      from: (park) => park.organisations ?? [],
    }),
    ...citation,
    caveat,
    url("park"),
  ],
});

const commitments = defineTable<Commitment>({
  name: "commitments",
  title: "Commitments",
  description: "What was promised, by whom and by when, and its state at the date of the edition.",
  key: ["id"],
  records: ({ commitments }) => commitments.values(),
  columns: (column) => [
    ownId,
    column("label", "Label", "The promise in a few words."),
    ...about,
    column("kind", "Kind", "Whether it is aimed at (target) or arranged to be done (plan).", {
      choices: choices<Commitment["kind"]>({ target: true, plan: true }),
    }),
    column("person", "Person", "Name of the person whom the source names for it.", {
      nullable: true,
      from: ({ by }) => by?.name ?? null,
    }),
    column("promised", "Promised", `Date of the statement or of its publication, ${AS_EXACT}.`, date),
    column("due", "Due", `Due date, ${AS_EXACT}; none where the source gives none.`, { ...date, nullable: true }),
    column(
      "state",
      "State",
      "State at the date of the edition. A date that passed without a report is said to be just that: " +
        "no source says that the promise was broken.",
      { choices: STATES },
    ),
    column("printed", "Printed words", "The words of the source that make the promise."),
    gloss,
    language,
    column("figures", "Figures", "Ids of the figures that measure it.", {
      ...ids,
      refersTo: "figures",
      from: ({ figures }) => figures.map((figure) => figure.id),
    }),
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
  entryColumn("commitment", "Commitment", "Id of the commitment that it belongs to.", {
    ...id,
    refersTo: "commitments",
  }),
  entryColumn("number", "Number", "Its place in the list of that commitment, from one.", { type: "integer" }),
];

const outcomes = defineTable<EntryOf<Outcome>>({
  name: "outcomes",
  title: "Outcomes",
  description: "What was reported of each commitment since it was made.",
  key: ["commitment", "number"],
  within: "commitment",
  records: (briefing) => entriesOf(briefing, ({ outcomes }) => outcomes),
  columns: (column) => [
    ...position,
    column("reported", "Reported", `Date of the report, ${AS_EXACT}.`, date),
    column("state", "State", "Whether the source reports it as done or as under way.", {
      choices: choices<Outcome["state"]>({ done: true, "under way": true }),
    }),
    column("printed", "Printed words", "The words of the source that report it."),
    column("text", "Report", "The report in one sentence of the briefing's own.", {
      from: ({ text }, plain) => plain(text),
    }),
    ...citation,
  ],
});

const related = defineTable<EntryOf<Related>>({
  name: "related",
  title: "Related reports",
  description: "What sources say of something near a commitment, which is not its outcome.",
  key: ["commitment", "number"],
  within: "commitment",
  records: (briefing) => entriesOf(briefing, ({ related }) => related),
  columns: (column) => [
    ...position,
    column("text", "Report", "What the source says, in one sentence of the briefing's own.", {
      from: ({ text }, plain) => plain(text),
    }),
    column("difference", "Difference", "In what it differs from the promise.", {
      from: ({ difference }, plain) => plain(difference),
    }),
    column("figures", "Figures", "Ids of the figures that it gives.", {
      ...ids,
      refersTo: "figures",
      from: ({ figures }) => figures.map((figure) => figure.id),
    }),
    ...citation,
  ],
});

const organisations = defineTable<Organisation>({
  name: "organisations",
  title: "Organisations",
  description: "The companies and institutions that the briefing names.",
  key: ["id"],
  records: ({ organisations }) => organisations.values(),
  columns: (column) => [
    ownId,
    column("name", "Name", "The name as the source has it."),
    column("role", "Role", "What it is, in a few words, as far as the source says."),
    ...citation,
    url("organisation"),
  ],
});

const sources = defineTable<Source>({
  name: "sources",
  title: "Sources",
  description: "What was read, where it is, and the fingerprint of the text that was read.",
  key: ["id"],
  records: ({ sources }) => sources.values(),
  columns: (column) => [
    ownId,
    column("title", "Title", "Title as printed; none where it is not known.", { nullable: true }),
    column("publisher", "Publisher", "Who published it."),
    column("byline", "Byline", "Who signed it, as printed.", { nullable: true }),
    column("language", "Language", "Language of its words.", { choices: LANGUAGES }),
    column("published", "Published", `Date of publication, ${AS_EXACT}; none where none is printed.`, {
      ...date,
      nullable: true,
    }),
    column("address", "Address", "Address of the page that was read.", { type: "address" }),
    column("extent", "Extent", "Whether the text was read whole (full) or in part (excerpt).", {
      choices: choices<Source["extent"]>({ full: true, excerpt: true }),
    }),
    column(
      "sha256",
      "SHA-256",
      "SHA-256 of the text that was read, in hexadecimal digits; none where the text is not at hand.",
      { pattern: "[0-9a-f]{64}", nullable: true },
    ),
    column("note", "Note", "What a reader should know about the source as a whole.", {
      nullable: true,
      from: ({ note }, plain) => (note === undefined ? null : plain(note)),
    }),
    url("source"),
  ],
});

/** Every table, in the order in which they are listed. */
export const TABLES: readonly Table[] = [figures, parks, organisations, commitments, outcomes, related, sources];

/** The tables that JSON nests in the rows of a table, with the column that refers to the parent row. */
export function tablesWithin(outer: Table): { inner: Table; by: string }[] {
  return TABLES.flatMap((inner) => {
    const by = inner.columns.find(({ name }) => name === inner.within);
    return by !== undefined && by.refersTo === outer.name ? [{ inner, by: by.name }] : [];
  });
}
