// What each download holds: the one declaration of its tables, from which all files and their descriptions are made.

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
import { choices, defineTable, type ColumnOf, type Table } from "./table-definition.ts";

const figures = defineTable<Figure>({
  name: "figures",
  title: "Figures",
  description: "Every figure of the briefing: the words that the source printed, and the quantity read from them.",
  key: ["id"],
  records: ({ figures }) => figures.values(),
  columns: [
    ownId,
    {
      name: "label",
      title: "Label",
      description: "What the number counts or measures.",
      type: "text",
      from: (figure) => figure.label,
    },
    ...about,
    {
      name: "kind",
      title: "Kind",
      description: "What was (actual), what is aimed at (target), or what is arranged to be done (plan).",
      type: "text",
      choices: choices<Figure["kind"]>({ actual: true, target: true, plan: true }),
      from: (figure) => figure.kind,
    },
    {
      name: "printed",
      title: "Printed words",
      description: "The number in the source's own words: bound, number, unit.",
      type: "text",
      from: (figure) => figure.printed,
    },
    gloss,
    language,
    {
      name: "value",
      title: "Value",
      description:
        "The number in the whole unit: 20 billion is 20000000000. To be read with its bound. A decline is negative.",
      type: "number",
      from: ({ quantity }) => quantity.value,
    },
    {
      name: "upper",
      title: "Upper end",
      description: "The upper end, where a range is printed; the value is its lower end.",
      type: "number",
      nullable: true,
      from: ({ quantity }) => quantity.upper,
    },
    {
      name: "of",
      title: "Whole",
      description: "The whole of which the value is a part, where it is printed: 41 in 32 out of the 41.",
      type: "number",
      nullable: true,
      from: ({ quantity }) => quantity.of,
    },
    {
      name: "unit",
      title: "Unit",
      description:
        "An ISO 4217 code for money, a symbol of ISO 80000 in plain letters (m2, t), mu, count, or fraction.",
      type: "text",
      from: ({ quantity }) => quantity.unit,
    },
    {
      name: "counted",
      title: "Counted",
      description: "For a count or a fraction: what is counted, as printed.",
      type: "text",
      nullable: true,
      from: ({ quantity }) => quantity.counted,
    },
    {
      name: "per",
      title: "Per",
      description: "What the value is given for, where the words say so: year, person, m2.",
      type: "text",
      nullable: true,
      from: ({ quantity }) => quantity.per,
    },
    {
      name: "bound",
      title: "Bound",
      description:
        "How the printed number bounds the true one. Over is strictly more, under strictly less; at-least and at-most include the number; nearly is a little less.",
      type: "text",
      choices: choices<Bound>({
        exact: true,
        about: true,
        over: true,
        "at-least": true,
        nearly: true,
        "at-most": true,
        under: true,
      }),
      from: ({ quantity }) => quantity.bound,
    },
    {
      name: "change",
      title: "Change",
      description: "Whether the words say that something grew or fell by the value.",
      type: "text",
      nullable: true,
      choices: choices<NonNullable<Quantity["change"]>>({ growth: true, decline: true }),
      from: ({ quantity }) => quantity.change,
    },
    {
      name: "precision",
      title: "Precision",
      description: "One unit in the last printed place: 100000 for 1.7 million.",
      type: "number",
      from: ({ quantity }) => quantity.precision,
    },
    {
      name: "measure",
      title: "Measure",
      description:
        "Name of the measure that figures of several sources share: they state the same thing, and are not to be added up.",
      type: "text",
      nullable: true,
      from: (figure) => figure.measure ?? null,
    },
    ...citation,
    {
      name: "period",
      title: "Period",
      description: `The time that an actual figure describes, ${AS_EXACT}.`,
      ...date,
      nullable: true,
      from: (figure) => figure.period ?? null,
    },
    {
      name: "by",
      title: "Due",
      description: `Due date of a target or a plan, ${AS_EXACT}.`,
      ...date,
      nullable: true,
      from: (figure) => figure.by ?? null,
    },
    {
      name: "rank",
      title: "Rank",
      description: "Words of the source that rank the number among others.",
      type: "text",
      nullable: true,
      from: (figure) => figure.rank ?? null,
    },
    {
      name: "converts",
      title: "Converts",
      description:
        "Id of the figure of which this is the source's own conversion into another currency: not to be added to it.",
      ...id,
      nullable: true,
      refersTo: "figures",
      from: (figure) => figure.converts ?? null,
    },
    {
      name: "apart",
      title: "Apart",
      description: "True for a figure that the briefing keeps out of every chart and sum; the caveat says why.",
      type: "boolean",
      from: (figure) => figure.apart ?? false,
    },
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
  columns: [
    ownId,
    {
      name: "name",
      title: "Name",
      description: "The name, or the field that stands for it.",
      type: "text",
      from: (park) => park.name,
    },
    {
      name: "named",
      title: "Named",
      description: "Whether a source prints the name, or only the field that the park is for.",
      type: "text",
      choices: choices<Park["named"]>({ "by the source": true, "by its field": true }),
      from: (park) => park.named,
    },
    {
      name: "change",
      title: "Change",
      description: "Whether an existing park is upgraded or a new one added. None where no source tells of a change.",
      type: "text",
      nullable: true,
      choices: choices<NonNullable<Park["change"]>>({ upgraded: true, added: true }),
      from: (park) => park.change ?? null,
    },
    {
      name: "purpose",
      title: "Purpose",
      description: "What it is for, in a few words.",
      type: "text",
      from: (park) => park.purpose,
    },
    {
      name: "organisations",
      title: "Organisations",
      description: "Ids of the organisations that belong to it.",
      ...ids,
      refersTo: "organisations",
      from: (park) => park.organisations ?? [],
    },
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
  columns: [
    ownId,
    {
      name: "label",
      title: "Label",
      description: "The promise in a few words.",
      type: "text",
      from: (commitment) => commitment.label,
    },
    ...about,
    {
      name: "kind",
      title: "Kind",
      description: "Whether it is aimed at (target) or arranged to be done (plan).",
      type: "text",
      choices: choices<Commitment["kind"]>({ target: true, plan: true }),
      from: (commitment) => commitment.kind,
    },
    {
      name: "person",
      title: "Person",
      description: "Name of the person whom the source names for it.",
      type: "text",
      nullable: true,
      from: (commitment) => commitment.by?.name ?? null,
    },
    {
      name: "promised",
      title: "Promised",
      description: `Date of the statement or of its publication, ${AS_EXACT}.`,
      ...date,
      from: (commitment) => commitment.promised,
    },
    {
      name: "due",
      title: "Due",
      description: `Due date, ${AS_EXACT}; none where the source gives none.`,
      ...date,
      nullable: true,
      from: (commitment) => commitment.due,
    },
    {
      name: "state",
      title: "State",
      description:
        "State at the date of the edition. A date that passed without a report is said to be just that: no source says that the promise was broken.",
      type: "text",
      choices: choices<CommitmentState>({
        "not-yet-due": true,
        "no-due-date": true,
        "reported-done": true,
        "reported-under-way": true,
        "passed-without-report": true,
      }),
      from: (commitment) => commitment.state,
    },
    {
      name: "printed",
      title: "Printed words",
      description: "The words of the source that make the promise.",
      type: "text",
      from: (commitment) => commitment.printed,
    },
    gloss,
    language,
    {
      name: "figures",
      title: "Figures",
      description: "Ids of the figures that measure it.",
      ...ids,
      refersTo: "figures",
      from: (commitment) => commitment.figures.map((figure) => figure.id),
    },
    ...citation,
    caveat,
    url("commitment"),
  ],
});

/** Something that a commitment holds a list of. */
type PartOf<T> = T & { readonly commitment: string; readonly number: number };

/** The parts of all commitments, each numbered within its own. */
function parts<T>(briefing: Briefing, of: (commitment: Commitment) => readonly T[]): PartOf<T>[] {
  return [...briefing.commitments.values()].flatMap((commitment) =>
    of(commitment).map((part, index) => ({ ...part, commitment: commitment.id, number: index + 1 })),
  );
}

/** To which commitment a part belongs, and its place there. */
const position: ColumnOf<PartOf<unknown>>[] = [
  {
    name: "commitment",
    title: "Commitment",
    description: "Id of the commitment that it belongs to.",
    ...id,
    refersTo: "commitments",
    from: (part) => part.commitment,
  },
  {
    name: "number",
    title: "Number",
    description: "Its place in the list of that commitment, from one.",
    type: "integer",
    from: (part) => part.number,
  },
];

const outcomes = defineTable<PartOf<Outcome>>({
  name: "outcomes",
  title: "Outcomes",
  description: "What was reported of each commitment since it was made.",
  key: ["commitment", "number"],
  within: "commitment",
  records: (briefing) => parts(briefing, (commitment) => commitment.outcomes),
  columns: [
    ...position,
    {
      name: "reported",
      title: "Reported",
      description: `Date of the report, ${AS_EXACT}.`,
      ...date,
      from: (outcome) => outcome.reported,
    },
    {
      name: "state",
      title: "State",
      description: "Whether the source reports it as done or as under way.",
      type: "text",
      choices: choices<Outcome["state"]>({ done: true, "under way": true }),
      from: (outcome) => outcome.state,
    },
    {
      name: "printed",
      title: "Printed words",
      description: "The words of the source that report it.",
      type: "text",
      from: (outcome) => outcome.printed,
    },
    {
      name: "text",
      title: "Report",
      description: "The report in one sentence of the briefing's own.",
      type: "text",
      from: (outcome, plain) => plain(outcome.text),
    },
    ...citation,
  ],
});

const related = defineTable<PartOf<Related>>({
  name: "related",
  title: "Related reports",
  description: "What sources say of something near a commitment, which is not its outcome.",
  key: ["commitment", "number"],
  within: "commitment",
  records: (briefing) => parts(briefing, (commitment) => commitment.related),
  columns: [
    ...position,
    {
      name: "text",
      title: "Report",
      description: "What the source says, in one sentence of the briefing's own.",
      type: "text",
      from: (report, plain) => plain(report.text),
    },
    {
      name: "difference",
      title: "Difference",
      description: "In what it differs from the promise.",
      type: "text",
      from: (report, plain) => plain(report.difference),
    },
    {
      name: "figures",
      title: "Figures",
      description: "Ids of the figures that it gives.",
      ...ids,
      refersTo: "figures",
      from: (report) => report.figures.map((figure) => figure.id),
    },
    ...citation,
  ],
});

const organisations = defineTable<Organisation>({
  name: "organisations",
  title: "Organisations",
  description: "The companies and institutions that the briefing names.",
  key: ["id"],
  records: ({ organisations }) => organisations.values(),
  columns: [
    ownId,
    {
      name: "name",
      title: "Name",
      description: "The name as the source has it.",
      type: "text",
      from: (organisation) => organisation.name,
    },
    {
      name: "role",
      title: "Role",
      description: "What it is, in a few words, as far as the source says.",
      type: "text",
      from: (organisation) => organisation.role,
    },
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
  columns: [
    ownId,
    {
      name: "title",
      title: "Title",
      description: "Title as printed; none where it is not known.",
      type: "text",
      nullable: true,
      from: (source) => source.title,
    },
    {
      name: "publisher",
      title: "Publisher",
      description: "Who published it.",
      type: "text",
      from: (source) => source.publisher,
    },
    {
      name: "byline",
      title: "Byline",
      description: "Who signed it, as printed.",
      type: "text",
      nullable: true,
      from: (source) => source.byline ?? null,
    },
    {
      name: "language",
      title: "Language",
      description: "Language of its words.",
      type: "text",
      choices: LANGUAGES,
      from: (source) => source.language,
    },
    {
      name: "published",
      title: "Published",
      description: `Date of publication, ${AS_EXACT}; none where none is printed.`,
      ...date,
      nullable: true,
      from: (source) => source.published,
    },
    {
      name: "address",
      title: "Address",
      description: "Address of the page that was read.",
      type: "address",
      from: (source) => source.address,
    },
    {
      name: "extent",
      title: "Extent",
      description: "Whether the text was read whole (full) or in part (excerpt).",
      type: "text",
      choices: choices<Source["extent"]>({ full: true, excerpt: true }),
      from: (source) => source.extent,
    },
    {
      name: "sha256",
      title: "SHA-256",
      description: "SHA-256 of the text that was read, in hexadecimal digits; none where the text is not at hand.",
      type: "text",
      pattern: "[0-9a-f]{64}",
      nullable: true,
      from: (source) => source.sha256,
    },
    {
      name: "note",
      title: "Note",
      description: "What a reader should know about the source as a whole.",
      type: "text",
      nullable: true,
      from: (source, plain) => (source.note === undefined ? null : plain(source.note)),
    },
    url("source"),
  ],
});

/** Every table, in the order in which they are listed. */
export const TABLES: readonly Table[] = [figures, parks, organisations, commitments, outcomes, related, sources];

/** The tables whose rows, in JSON, stand within those of a table, with the column that says in which. */
export function tablesWithin(outer: Table): { inner: Table; by: string }[] {
  return TABLES.flatMap((inner) => {
    const by = inner.columns.find(({ name }) => name === inner.within);
    return by !== undefined && by.refersTo === outer.name ? [{ inner, by: by.name }] : [];
  });
}
