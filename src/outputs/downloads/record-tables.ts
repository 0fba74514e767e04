// The tables of the downloads and their columns: the single definition behind every data file and schema.

import type { Organisation } from "../../model/actor.ts";
import type { Briefing } from "../../model/briefing.ts";
import type { Break } from "../../model/break.ts";
import type { Commitment, CommitmentState, Outcome, Related } from "../../model/commitment.ts";
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
const CHECKED =
  "How far the printed words were checked: words-only, where only an excerpt of the source was read; whole-text, where it " +
  "was read in full and its text has a fingerprint; two-captures, where a second, independent capture has the same text.";
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
  figure(
    "value",
    "The number in the whole unit: 20 billion is 20000000000, two-thirds 0.6666666666666666. Null for a range, which " +
      "has a lower and an upper end instead. A decline is negative. To be read with its bound.",
    { ...maybeNumber, from: ({ quantity }) => valueLimits(quantity).value },
  ),
  figure(
    "lower",
    "The least that the true value can be by the printed words: the lower end of a range, the number of “at least 5”. " +
      "Null where the words set no such limit. The number itself is excluded where the bound is over, under or nearly.",
    { ...maybeNumber, title: "Lower limit", from: ({ quantity }) => valueLimits(quantity).lower },
  ),
  figure(
    "upper",
    "The most that the true value can be by the printed words: the upper end of a range, the number of “at most 5”; " +
      "−5 for “down by more than 5 percent”. Null where the words set no such limit. The number itself is excluded " +
      "where the bound is over, under or nearly.",
    { ...maybeNumber, title: "Upper limit", from: ({ quantity }) => valueLimits(quantity).upper },
  ),
  figure(
    "part",
    "Where the words print a part of a whole, the part: 32 in 32 out of the 41, 2 in two-thirds. The value of the " +
      "first is 32, of the second the quotient.",
    { ...maybeNumber, from: ({ quantity }) => (quantity.of === null ? null : quantity.value) },
  ),
  figure("whole", "The whole that the part belongs to: 41 in 32 out of the 41, 3 in two-thirds.", {
    ...maybeNumber,
    from: ({ quantity }) => quantity.of,
  }),
  figure(
    "unit",
    "An ISO 4217 code for money, a symbol of ISO 80000 in plain letters (m2, t), mu, count, fraction, or times. Times " +
      "is how many times as much as before, or as something else: 2 for “doubled”. A growth by a multiple is in per " +
      "cent: 130 for growth by 1.3 times. Rows of different units are not to be added up or compared.",
    { from: ({ quantity }) => quantity.unit },
  ),
  figure("counted", "For a count or a fraction: what is counted, as printed, in the language of the source.", {
    nullable: true,
    from: ({ quantity }) => quantity.counted,
  }),
  figure(
    "counted_en",
    "What is counted, in English: as printed, or from the translation of the printed words. Null where that names no " +
      "thing counted.",
    { title: "Counted, in English", nullable: true, from: countedInEnglish },
  ),
  figure("per", "What the value is given for, where the words say so: year, person, m2, 100-households.", {
    nullable: true,
    from: ({ quantity }) => quantity.per,
  }),
  figure(
    "bound",
    "How the printed number bounds the true one. Over is strictly more, under strictly less; " +
      "at-least and at-most include the number; nearly is a little less. Of a decline, it bounds the size: “down by " +
      "more than 5 percent” is over, and its upper limit is −5.",
    { choices: BOUNDS, from: ({ quantity }) => quantity.bound },
  ),
  figure(
    "change",
    "Whether something grew or fell by the value, as the printed words or the label of a growth rate say. Null for " +
      "the level that a change led to, which a multiple always is.",
    {
      nullable: true,
      choices: choices<NonNullable<Quantity["change"]>>({ growth: true, decline: true }),
      from: changeOf,
    },
  ),
  figure(
    "precision",
    "One unit in the last printed place: 100000 for 1.7 million; of a range, that of its lower end. Null for a " +
      "fraction, which is printed without places.",
    { ...maybeNumber, from: ({ quantity }) => (quantity.unit === "fraction" ? null : quantity.precision) },
  ),
];

const figures = defineTable<Figure>({
  name: "figures",
  description: "Every figure of the briefing: the words that the source printed, and the quantity read from them.",
  records: ({ figures }) => figures.values(),
  columns: (column) => [
    ownId,
    column("label", "What the number counts or measures."),
    ...about,
    column("kind", "What was (actual), what is aimed at (target), or what is arranged to be done (plan).", {
      choices: KINDS,
    }),
    column("printed", "The number in the source's own words: bound, number, unit.", { title: "Printed words" }),
    column("share", "Which share is meant, from one, where the words print all shares of a whole (0.4:34.5:65.1).", {
      type: "integer",
      nullable: true,
    }),
    column("item", "Which number is meant, from one, where the words list several of one unit (1.5 and 5.0 points).", {
      type: "integer",
      nullable: true,
    }),
    column("column_unit", "The unit in the head of the column, in English, where the words are a number in a table.", {
      nullable: true,
      from: ({ columnUnit }) => columnUnit ?? null,
    }),
    gloss,
    language,
    ...QUANTITY,
    column(
      "measure",
      "Name of the measure that figures of several sources share: they state the same thing, " +
        "and are not to be added up.",
      { nullable: true },
    ),
    column(
      "obs_status",
      "Status of the observation (SDMX code list CL_OBS_STATUS): B for the first value after a break, with which the " +
        "values before it make no series; A for any other.",
      {
        title: "Observation status",
        choices: choices<"A" | "B">({ A: true, B: true }),
        from: (figure, _, { breaks }) => (followsBreak(figure, breaks) ? "B" : "A"),
      },
    ),
    ...citation,
    column("checked", CHECKED, { choices: CHECKED_LEVELS, from: ({ source }) => checkedLevelOf(source) }),
    ...dateColumns<Figure>(
      "source_date",
      "Date on which the source was published; none where none is printed.",
      ({ source }) => source.published,
      { nullable: true },
    ),
    ...periodColumns<Figure>(
      "period",
      "The time that an actual figure describes, where the source gives one.",
      ({ period }) => period,
    ),
    ...periodColumns<Figure>(
      "due",
      "The time by the end of which a target or a plan is due, where the source gives one.",
      ({ by }) => by,
    ),
    column("rank", "Words of the source that rank the number among others.", { nullable: true }),
    column(
      "converts",
      "Id of the figure of which this is the source's own conversion into another currency: not to be added to it.",
      { ...id, nullable: true, refersTo: "figures" },
    ),
    column("apart", "True for a figure that the briefing keeps out of every chart and sum; the caveat says why.", {
      type: "boolean",
    }),
    caveat,
    url("figure"),
  ],
});

/** What a vintage repeats of the quantity: the words give the rest. */
const VINTAGE_QUANTITY = ["value", "lower", "upper", "unit", "per", "bound"];

const vintages = defineTable<Figure & Omit<Vintage, "published">>({
  name: "vintages",
  description:
    "Every published value of every figure: one row for each figure and each edition that contains it, from the first " +
    "edition to this one.",
  key: ["figure", "edition"],
  records: (briefing) =>
    [...briefing.figures.keys()].flatMap((of) =>
      vintagesOf(of, briefing).map(({ published, ...vintage }) => ({ ...published, ...vintage })),
    ),
  columns: (column) => [
    column("figure", "Id of the figure.", { ...id, refersTo: "figures", from: (vintage) => vintage.id }),
    column("edition", "Id of the edition that published the value (EDITION in the OECD's database of revisions).", id),
    column(
      "vintage_date",
      "Date of that edition. ALFRED counts as vintage dates only those of rows that are not “same”.",
      { type: "date", from: ({ edition }) => edition.date },
    ),
    column(
      "revision_status",
      "How the row compares with that of the edition before: the figure is new, the same, or revised.",
      { choices: choices<Vintage["status"]>({ new: true, same: true, revised: true }), from: ({ status }) => status },
    ),
    column("reason", "Why it was revised, in one sentence.", { nullable: true }),
    column("kind", "Whether it was so (actual), is aimed at (target), or is arranged to be done (plan).", {
      choices: KINDS,
    }),
    column("printed", "The words that the edition quoted.", { title: "Printed words" }),
    gloss,
    language,
    ...QUANTITY.filter(({ name }) => VINTAGE_QUANTITY.includes(name)),
    ...citation,
  ],
});

const parks = defineTable<Park>({
  name: "parks",
  description: "The parks: what each is for, and which of them are upgraded or added.",
  records: ({ parks }) => parks.values(),
  columns: (column) => [
    ownId,
    column("name", "The name, or the field that stands for it."),
    column("named", "Whether a source prints the name, or only the field that the park is for.", {
      choices: choices<Park["named"]>({ "by the source": true, "by its field": true }),
    }),
    column(
      "change",
      "Whether an existing park is upgraded or a new one added. None where no source tells of a change.",
      { nullable: true, choices: choices<NonNullable<Park["change"]>>({ upgraded: true, added: true }) },
    ),
    column("purpose", "What it is for, in a few words."),
    column("organisations", "Ids of the organisations that belong to it.", { ...ids, refersTo: "organisations" }),
    ...citation,
    caveat,
    url("park"),
  ],
});

const commitments = defineTable<Commitment>({
  name: "commitments",
  description:
    "Commitments: what is to be done, by whom and by when, and where each stands at the date of the edition.",
  records: ({ commitments }) => commitments.values(),
  columns: (column) => [
    ownId,
    column("label", "The commitment in a few words."),
    ...about,
    column("kind", "Whether it is aimed at (target) or arranged to be done (plan).", {
      choices: choices<Commitment["kind"]>({ target: true, plan: true }),
    }),
    column("person", "Name of the person whom the source names for it.", {
      nullable: true,
      from: ({ by }) => by?.name ?? null,
    }),
    ...dateColumns<Commitment>("stated", "Date of the statement or of its publication.", ({ stated }) => stated),
    ...periodColumns<Commitment>(
      "due",
      "The time by the end of which it is due, where the source gives one.",
      ({ due }) => due,
    ),
    column(
      "state",
      "State at the date of the edition. A date that passed without a report is said to be just that: " +
        "no source says that the commitment was not met.",
      { choices: STATES },
    ),
    column("printed", "The words of the source that state the commitment.", { title: "Printed words" }),
    gloss,
    language,
    column("figures", "Ids of the figures that measure it.", { ...ids, refersTo: "figures" }),
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
  entryColumn("commitment", "Id of the commitment that it belongs to.", { ...id, refersTo: "commitments" }),
  entryColumn("number", "Its place in the list of that commitment, from one.", { type: "integer" }),
];

const outcomes = defineTable<EntryOf<Outcome>>({
  name: "outcomes",
  description: "What was reported of each commitment since it was made.",
  within: "commitment",
  records: (briefing) => entriesOf(briefing, ({ outcomes }) => outcomes),
  columns: (column) => [
    ...position,
    ...dateColumns<Outcome>("reported", "Date of the report.", ({ reported }) => reported),
    column("state", "Whether the source reports it as done, a part of it as done, or it as under way.", {
      choices: choices<Outcome["state"]>({ done: true, "part done": true, "under way": true }),
    }),
    column("open", "Where part is reported done: what is not reported of the rest.", { nullable: true }),
    column("evidence", "What the source shows besides words: construction, or nothing.", {
      nullable: true,
      choices: choices<NonNullable<Outcome["evidence"]>>({ construction: true }),
    }),
    column("printed", "The words of the source that report it.", { title: "Printed words" }),
    gloss,
    column("text", "The report in one sentence, in the briefing's own words.", { title: "Report", prose: true }),
    ...citation,
  ],
});

const related = defineTable<EntryOf<Related>>({
  name: "related",
  title: "Related reports",
  description: "Reports on something related to a commitment, which is not its outcome.",
  within: "commitment",
  records: (briefing) => entriesOf(briefing, ({ related }) => related),
  columns: (column) => [
    ...position,
    column("text", "What the source says in one sentence, in the briefing's own words.", {
      title: "Report",
      prose: true,
    }),
    column("difference", "How it differs from the commitment.", { prose: true }),
    column("figures", "Ids of the figures that it gives.", { ...ids, refersTo: "figures" }),
    ...citation,
  ],
});

const breaks = defineTable<Break>({
  name: "breaks",
  description: "Times between which values of a measure cannot be compared, and why.",
  records: ({ breaks }) => breaks,
  columns: (column) => [
    ownId,
    ...about,
    column("measures", "Names of the measures that it parts.", ids),
    ...periodColumns<Break>("before", "The last period before it.", ({ between }) => between[0]),
    ...periodColumns<Break>("after", "The first period after it.", ({ between }) => between[1]),
    column("reason", "Why the values cannot be compared.", { prose: true }),
  ],
});

const searches = defineTable<OutcomeSearch>({
  name: "searches",
  description:
    "Where, when and in which words outcomes of commitments, or confirmation of figures, were looked for, and what was found.",
  records: ({ searches }) => searches,
  columns: (column) => [
    ownId,
    column("commitments", "Ids of the commitments whose outcome was looked for.", { ...ids, refersTo: "commitments" }),
    column("figures", "Ids of the figures that another source was looked for to confirm.", {
      ...ids,
      refersTo: "figures",
    }),
    ...dateColumns<OutcomeSearch>("date", "Day of the search.", ({ date }) => date),
    column("searched", "What was searched."),
    column("words", "The words that were looked for, parted by vertical bars.", {
      from: ({ words }) => words.join(" | "),
    }),
    column("found", "Ids of the sources found.", { ...ids, refersTo: "sources" }),
    column("result", "What was near and what was not found.", { prose: true }),
  ],
});

const organisations = defineTable<Organisation>({
  name: "organisations",
  description: "The companies and institutions that the briefing names.",
  records: ({ organisations }) => organisations.values(),
  columns: (column) => [
    ownId,
    column("name", "The name as the source has it."),
    column("role", "What it is, in a few words, as far as the source says."),
    ...citation,
    url("organisation"),
  ],
});

/** SHA-256 in hexadecimal digits. */
const HASH = "[0-9a-f]{64}";

const sources = defineTable<Source>({
  name: "sources",
  description: "What was read, where it is, and the fingerprint of the text that was read.",
  records: ({ sources }) => sources.values(),
  columns: (column) => [
    ownId,
    column("title", "Title as printed; none where it is not known.", { nullable: true }),
    column("publisher", "Who published it."),
    column("byline", "Who signed it, as printed.", { nullable: true }),
    column("language", "Language of its words.", { choices: LANGUAGES }),
    ...dateColumns<Source>(
      "published",
      "Date of publication; none where none is printed.",
      ({ published }) => published,
      { nullable: true },
    ),
    column("address", "Address of the page that was read.", { type: "address" }),
    column("extent", "Whether the text was read in full (full) or in part (excerpt).", {
      choices: choices<Source["extent"]>({ full: true, excerpt: true }),
    }),
    column("sha256", "SHA-256 of the text that was read, in hexadecimal digits; none where the text is not at hand.", {
      title: "SHA-256",
      pattern: HASH,
      nullable: true,
    }),
    column("dollar", 'The dollar that the text means by every "$"; none where it prints none, or does not say.', {
      nullable: true,
      choices: choices<NonNullable<Source["dollar"]>>({ USD: true, HKD: true }),
    }),
    column("tree_root", "Root of the Merkle tree over its paragraphs (RFC 6962); none where it was not read in full.", {
      title: "Root of the tree",
      pattern: HASH,
      nullable: true,
      from: ({ treeRoot }) => treeRoot ?? null,
    }),
    column("checked", CHECKED, { choices: CHECKED_LEVELS, from: checkedLevelOf }),
    column("second_capture", "Address of a second, independent capture of the same text; none where there is none.", {
      type: "address",
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.address ?? null,
    }),
    column("captured", "Day on which the second capture was made.", {
      type: "date",
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.captured ?? null,
    }),
    column("captured_sha256", "SHA-256 of the text of the second capture.", {
      title: "Second capture: SHA-256",
      pattern: HASH,
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.sha256 ?? null,
    }),
    column("captured_tree_root", "Root of the Merkle tree over the paragraphs of the second capture (RFC 6962).", {
      title: "Second capture: root of the tree",
      pattern: HASH,
      nullable: true,
      from: ({ secondCapture }) => secondCapture?.treeRoot ?? null,
    }),
    column("note", "What a reader should know about the source as a whole.", { nullable: true, prose: true }),
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
  description:
    "The paragraphs of each source that was read in full, by their hashes: with one, a reader's paragraph is recognised " +
    "as the one that was read.",
  within: "source",
  records: ({ sources }) =>
    [...sources.values()].flatMap(({ id, leafHashes = [] }) =>
      leafHashes.map((sha256, index) => ({ source: id, number: index + 1, sha256 })),
    ),
  columns: (column) => [
    column("source", "Id of the source.", { ...id, refersTo: "sources" }),
    column("number", "Its number: lines that are not blank, from one, heading and byline included.", {
      type: "integer",
    }),
    column("sha256", "Its hash as a leaf of the tree (RFC 6962, SHA-256); FORMAT.txt says of which text.", {
      title: "SHA-256",
      pattern: HASH,
    }),
  ],
});

export const TABLES: readonly Table[] = [
  figures,
  vintages,
  parks,
  organisations,
  commitments,
  outcomes,
  related,
  searches,
  breaks,
  sources,
  paragraphs,
];

/** The tables that JSON nests in the rows of a table, with the column that refers to the parent row. */
export function tablesWithin(outer: Table): { inner: Table; by: string }[] {
  return TABLES.flatMap((inner) => {
    const by = inner.columns.find(({ name }) => name === inner.within);
    return by !== undefined && by.refersTo === outer.name ? [{ inner, by: by.name }] : [];
  });
}
