// The text that an element may show of the record it is bound to, for each binding attribute.
//
// To let pages show a new kind of record, add its attribute to html/binding-attributes.ts and its texts here. Whatever
// shows the record writes the attribute with the record's id, and the number gate compares the element with this table.

import { checkAddress, checkRequestIn } from "../../model/proof/check-address.ts";
import { addressOf, citedAddress, publicAddress, subjectAddress } from "../../site/navigation/addresses.ts";
import { fileOf } from "../../html/relative-links.ts";
import { citationsOf, paragraphAddress } from "../../site/cross-page/source-citations.ts";
import { handoutInWords, handoutPath, type Handout } from "../../site/cross-page/handout-links.ts";
import { embedCode } from "../../outputs/charts/embed-code.ts";
import { DATASET, datasetJsonLd, figureJsonLd } from "../../outputs/json-ld.ts";
import { downloadLinks } from "../../outputs/downloads/data-files.ts";
import type { Locale } from "../../messages/locale.ts";
import type { BindingAttribute } from "../../html/binding-attributes.ts";
import type { Briefing } from "../../model/briefing.ts";
import { checkedLevelOf, levelInWords } from "../../model/checked-level.ts";
import { CITATION_FORMS, citationOf, placeInSource } from "../../model/citation.ts";
import type { Commitment } from "../../model/commitment.ts";
import type { Derived } from "../../model/derived.ts";
import type { Figure } from "../../model/figure.ts";
import { sizeInWords } from "../../model/file-size.ts";
import { intervalInWords, readInterval } from "../../model/interval.ts";
import { FORMAT_STYLES, formatFigure, valueAttribute } from "../../model/format.ts";
import { countOf, isRecordCount, RECORD_COUNTS } from "../../model/record-counts.ts";
import { datetimeAttribute, edtf, formatDate, isPartialDate } from "../../model/partial-date.ts";

/** What an element with a binding may show. */
export interface Allowed {
  /** Its whole text must be one of these. */
  readonly texts: readonly string[];
  /** The `value` attribute of `<data>`; undefined if it has none. */
  readonly value?: string;
  /** The entry it links to, or stands in if it has no link. */
  readonly entry?: Entry;
}

/** The entries of one kind on the site, as `file` or `file#fragment`. */
export interface Entry {
  /** Matches every entry of this kind: of a figure, of a paragraph. */
  readonly pattern: RegExp;
  /** The entry of an element with this text. */
  readonly of: (text: string) => string;
}

interface RecordBinding {
  /** What the element may show; null if the id names no record. */
  readonly allowed: (briefing: Briefing, id: string, handouts: readonly Handout[]) => Allowed | null;
  /** Known ids, for "did you mean". */
  readonly ids?: (briefing: Briefing) => Iterable<string>;
  /** What an editor writes for such an element. */
  readonly suggestion: (id: string) => string;
}

const TABLE: Record<BindingAttribute, RecordBinding> = {
  "data-figure": {
    allowed: (briefing, id) => quantityOf(briefing.figures.get(id) ?? briefing.derived.get(id)),
    ids: ({ figures, derived }) => [...figures.keys(), ...derived.keys()],
    suggestion: (id) => `{% figure "${id}" %}`,
  },
  datetime: {
    allowed: ({ locale }, id) =>
      isPartialDate(id) && datetimeAttribute(id) === id ? { texts: datesOf(id, locale) } : null,
    suggestion: (id) => `{% date "${id}" %}`,
  },
  "data-date": {
    allowed: ({ locale }, id) => (isPartialDate(id) ? { texts: datesOf(id, locale), value: edtf(id) } : null),
    suggestion: (id) => `{% date "${id}" %}`,
  },
  "data-interval": {
    allowed: ({ locale }, id) =>
      ofRecord(readInterval(id) ?? undefined, (interval) => intervalInWords(interval, locale)),
    suggestion: (id) => `{% interval "${id.split("/").join('", "')}" %}`,
  },
  "data-count": {
    allowed: (briefing, id) => (isRecordCount(id) ? oneText(String(countOf(briefing, id))) : null),
    ids: () => RECORD_COUNTS,
    suggestion: (id) => `{% count "${id}" %}`,
  },
  "data-checked": {
    allowed: ({ sources, locale }, id) =>
      ofRecord(sources.get(id), (source) => levelInWords(checkedLevelOf(source), locale).label),
    ids: ({ sources }) => sources.keys(),
    suggestion: () => "{{ (source | checkedLevel).label }}",
  },
  "data-part": {
    allowed: partNumber,
    ids: ({ pictures }) =>
      [...pictures.values()].flatMap(({ id, parts }) => parts.map(({ subject }) => `${id}:${subject.id}`)),
    suggestion: (id) => `{{ modelDrawing("${id.split(":")[0] ?? ""}" | drawing) }}`,
  },
  "data-paragraph": {
    allowed: citedParagraphs,
    ids: ({ sources }) => sources.keys(),
    suggestion: (id) => `{% cite "${id}", N %}, N being a paragraph that a record cites`,
  },
  "data-printed": {
    allowed: (briefing, id) => quotedWords(briefing, id, "printed"),
    suggestion: (id) => `{% printed "${id.split(":").join('", "')}" %}`,
  },
  "data-gloss": {
    allowed: (briefing, id) => quotedWords(briefing, id, "gloss"),
    suggestion: () => 'the record\'s "gloss", as it is',
  },
  "data-place": {
    allowed: ({ figures }, id) => ofRecord(figures.get(id), placeInSource),
    ids: ({ figures }) => figures.keys(),
    suggestion: () => "nothing; the build writes the notes for print",
  },
  "data-source-title": {
    allowed: ({ sources }, id) => oneText(sources.get(id)?.title),
    ids: ({ sources }) => sources.keys(),
    suggestion: () => 'the source\'s "title", as it is',
  },
  "data-sha256": {
    allowed: ({ sources }, id) => oneText(sources.get(id)?.sha256),
    ids: ({ sources }) => sources.keys(),
    suggestion: () => 'the source\'s "sha256", as it is',
  },
  "data-citation": {
    allowed: citation,
    suggestion: (id) => `{{ record | citation("${id.split(":")[0] ?? ""}") }}`,
  },
  "data-check": {
    allowed: (briefing, id) =>
      id === "" || checkRequestIn(id) !== null ? oneText(publicAddress(briefing, checkAddress(id))) : null,
    suggestion: () => "nothing; the layout writes the address for print",
  },
  "data-embed": {
    allowed: (briefing, id) => ofRecord(briefing.charts.get(id), (chart) => embedCode(chart, briefing)),
    ids: ({ charts }) => charts.keys(),
    suggestion: () => "{{ embedded.chart | embedCode }}",
  },
  "data-handout": {
    allowed: (briefing, id, handouts) => {
      const handout = handouts.find((one) => handoutPath(one) === id);
      return handout === undefined
        ? null
        : { texts: [handoutInWords(handout, briefing.locale)], entry: { pattern: /\.pdf$/, of: () => id } };
    },
    suggestion: () => "nothing by hand; `npm run handouts` prints the PDFs that pages offer",
  },
  "data-download": {
    allowed: (briefing, id) =>
      ofRecord(
        downloadLinks(briefing).find(({ path }) => path === id),
        ({ bytes }) => sizeInWords(bytes),
      ),
    ids: (briefing) => downloadLinks(briefing).map(({ path }) => path),
    suggestion: () => "{{ link.bytes | sizeInWords }}, the link being one of `downloads`",
  },
  "data-json-ld": {
    allowed: (briefing, id) =>
      id === DATASET
        ? oneText(datasetJsonLd(briefing, downloadLinks(briefing)))
        : ofRecord(briefing.figures.get(id), (figure) => figureJsonLd(briefing, figure)),
    ids: ({ figures }) => figures.keys(),
    suggestion: (id) => (id === DATASET ? "{{ downloads | datasetJsonLd | safe }}" : "{{ record | jsonLd | safe }}"),
  },
};

export const RECORD_BINDINGS: ReadonlyMap<string, RecordBinding> = new Map(Object.entries(TABLE));

const FIGURE_ENTRY = new RegExp(`^${fileOf(addressOf("figure", "ID")).replace("ID", "[^/]+")}$`);

/** The page of a park, or the entry of a place or organisation. */
const SUBJECT_ENTRY = /^parks\/[^/]+\/index\.html$|#(?:place|organisation)-[^/]+$/;

/** A figure in any style of `{% figure %}`. */
function quantityOf(figure: Figure | Derived | undefined): Allowed | null {
  if (figure === undefined) return null;
  const { id, type, quantity } = figure;
  return {
    texts: FORMAT_STYLES.map((style) => formatFigure(figure, style)),
    value: valueAttribute(quantity),
    entry: { pattern: FIGURE_ENTRY, of: () => fileOf(addressOf(type, id)) },
  };
}

/** The number of a part in its picture. @param id such as "structure:its-id" */
function partNumber(briefing: Briefing, id: string): Allowed | null {
  const [name = "", subject] = id.split(":");
  const parts = briefing.pictures.get(name)?.parts ?? [];
  const index = parts.findIndex((part) => part.subject.id === subject);
  const part = parts[index];
  if (part === undefined) return null;
  const address = subjectAddress(briefing, part.subject).replace(/^[^#]*/, fileOf);
  return { texts: [String(index + 1)], entry: { pattern: SUBJECT_ENTRY, of: () => address } };
}

function citedParagraphs(briefing: Briefing, id: string): Allowed | null {
  if (!briefing.sources.has(id)) return null;
  return {
    texts: citationsOf(briefing, id).map(({ paragraph }) => String(paragraph)),
    entry: {
      pattern: /#paragraph-\d+$/,
      of: (text) => paragraphAddress(briefing, id, Number(text)).replace(/^[^#]*/, fileOf),
    },
  };
}

/** A date with its month in full or short. */
function datesOf(date: string, locale: Locale): string[] {
  return [formatDate(date, locale), formatDate(date, locale, "short")];
}

/** The printed words of a record or their translation. @param id such as "figure:its-id", "event:its-id" */
function quotedWords(
  { figures, commitments, events, searches }: Briefing,
  id: string,
  part: "printed" | "gloss",
): Allowed | null {
  const [kind = "", name = ""] = id.split(":");
  if (kind === "search") return { texts: searches.find((one) => one.id === name)?.words ?? [] };
  if (kind === "outcome") return outcomeWords(commitments.get(name), part);
  if (kind === "commitment") return oneText(commitments.get(name)?.[part]);
  if (kind === "event") return part === "gloss" ? null : oneText(events.find((event) => event.id === name)?.printed);
  const figure = kind === "figure" ? figures.get(name) : undefined;
  if (figure === undefined) return null;
  const { printed, gloss, columnUnit, repeated = [], revisions = [], rank, rankGloss } = figure;
  if (part === "gloss")
    return {
      texts: [gloss, columnUnit, rankGloss, ...revisions.map(({ was }) => was.gloss)].filter(
        (text) => text !== undefined,
      ),
    };
  const texts = [printed, ...repeated.map((again) => again.printed), ...revisions.map(({ was }) => was.printed)];
  return { texts: rank === undefined ? texts : [...texts, rank] };
}

/** The words of the reports on a commitment. */
function outcomeWords(commitment: Commitment | undefined, part: "printed" | "gloss"): Allowed | null {
  return commitment === undefined ? null : { texts: commitment.outcomes.flatMap((outcome) => outcome[part] ?? []) };
}

/** How to cite a figure. @param id "plain:its-id", "bibtex:its-id" or "csl:its-id" */
function citation(briefing: Briefing, id: string): Allowed | null {
  const [kind, name = ""] = id.split(":");
  const form = CITATION_FORMS.find((one) => one === kind);
  const figure = briefing.figures.get(name);
  if (form === undefined || figure === undefined) return null;
  return oneText(citationOf(briefing, figure, form, citedAddress(briefing, addressOf("figure", name))));
}

function oneText(text: string | null | undefined): Allowed | null {
  return text == null ? null : { texts: [text] };
}

function ofRecord<T>(record: T | undefined, rendering: (record: T) => string): Allowed | null {
  return record === undefined ? null : oneText(rendering(record));
}
