// csv-metadata.json: the CSV files as one table group of CSV on the Web.

import type { Locale } from "../../messages/locale.ts";
import type { Briefing } from "../../model/briefing.ts";
import { LIST_SEPARATOR } from "./csv-table.ts";
import { foreignKeysOf, type Column, type Table } from "./table-definition.ts";
import { tablesOf } from "./record-tables.ts";

/**
 * The default location where processors look for the metadata of the CSV files in a folder (Model for Tabular Data and
 * Metadata on the Web, "Default Locations"). One file for all tables, because a foreign key cannot leave its group.
 */
export const CSVW_FILE = "csv-metadata.json";

/** The metadata of all CSV files, in the Metadata Vocabulary for Tabular Data. */
export function csvwOf(briefing: Briefing): object {
  const { settings, edition, sources, locale } = briefing;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": locale.tag }],
    "dc:title": settings.title,
    "dc:description": settings.disclaimer,
    "dc:publisher": settings.publisher,
    ...(settings.licence === undefined ? {} : { "dc:license": { "@id": settings.licence } }),
    "dc:issued": { "@value": edition.date, "@type": "xsd:date" },
    "dc:source": Array.from(sources.values(), ({ address }) => ({ "@id": address })),
    tables: tablesOf(briefing).map((table) => tableOf(table, locale)),
  };
}

/** A row is about its record's page, if there is one: `aboutUrl` is resolved against the address of the CSV file. */
function tableOf(table: Table, locale: Locale): object {
  const { name, title, description, key, columns } = table;
  const hasPage = columns.some((column) => column.name === "url");
  const foreignKeys = foreignKeysOf(table).map(({ column, refersTo }) => ({
    columnReference: column,
    reference: { resource: fileOf(refersTo), columnReference: "id" },
  }));
  return {
    url: fileOf(name),
    "dc:title": locale.text(title),
    "dc:description": locale.text(description),
    tableSchema: {
      columns: columns.map((column) => columnOf(column, locale)),
      primaryKey: key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
      ...(hasPage ? { aboutUrl: "../{+url}" } : {}),
    },
  };
}

/** `titles` repeats the CSV header, which processors compare (Metadata Vocabulary, "Schema Compatibility"). */
function columnOf({ name, title, description, type, nullable, choices, pattern }: Column, locale: Locale): object {
  const format = choices === undefined ? pattern : choices.join("|");
  return {
    name,
    titles: name,
    "dc:title": locale.text(title),
    "dc:description": locale.text(description),
    datatype: format === undefined ? DATATYPES[type] : { base: DATATYPES[type], format: `^(${format})$` },
    ...(type === "ids" ? { separator: LIST_SEPARATOR } : nullable ? {} : { required: true }),
  };
}

/**
 * `number` is a double, as in JSON. The format of a text is an ECMAScript regular expression (Model, "Formats for other
 * types").
 */
const DATATYPES: Record<Column["type"], string> = {
  text: "string",
  address: "anyURI",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  date: "date",
  ids: "string",
};

function fileOf(table: string): string {
  return `${table}.csv`;
}
