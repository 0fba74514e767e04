// datapackage.json: the data files as a Data Package (v2), each CSV file with its Table Schema.

import { createHash } from "node:crypto";
import type { Locale } from "../../messages/locale.ts";
import type { Briefing } from "../../model/briefing.ts";
import { publicAddress } from "../../site/navigation/addresses.ts";
import { LIST_SEPARATOR } from "./csv-table.ts";
import { foreignKeysOf, type Column, type Table } from "./table-definition.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** A table in one of its formats; its path is relative to the descriptor. */
export interface PackagedFile {
  readonly table: Table;
  readonly format: "CSV" | "JSON";
  readonly path: string;
  readonly text: string;
}

/** The descriptor of the package: Data Package v2, with one Data Resource per file. */
export function dataPackageOf(briefing: Briefing, files: readonly PackagedFile[]): object {
  const { settings, edition, locale } = briefing;
  const summary = recordsOfEdition(briefing);
  const homepage = publicAddress(briefing, "/");
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: `${settings.subject}-briefing`,
    title: settings.title,
    description: `${summary}\n\n${locale.text("download.csv-note")}`,
    ...(homepage === null ? {} : { homepage }),
    ...(settings.licence === undefined ? {} : { licenses: [{ path: settings.licence }] }),
    version: edition.id,
    // The standard requires a time of day (RFC 3339); an edition has only a date, so this is its first moment.
    created: `${edition.date}T00:00:00Z`,
    contributors: [{ title: settings.publisher, roles: ["publisher"] }],
    sources: Array.from(briefing.sources.values(), ({ title, publisher, address }) => ({
      title: title ?? publisher,
      path: address,
    })),
    resources: files.map((file) => resourceOf(file, locale)),
  };
}

/** What the data files are, in two sentences. */
export function recordsOfEdition({ settings, edition, locale }: Briefing): string {
  const { disclaimer } = settings;
  return locale.text("download.records-of-edition", { edition: edition.label.toLowerCase(), disclaimer });
}

function resourceOf({ table, format, path, text }: PackagedFile, locale: Locale): object {
  const { name } = table;
  const [title, description] = [locale.text(table.title), locale.text(table.description)];
  const bytes = Buffer.from(text);
  const file = {
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
  };
  const [$schema, common] = [`${PROFILES}/dataresource.json`, { path, title, description }];
  if (format === "JSON")
    return { $schema, name: `${name}-json`, ...common, format: "json", mediatype: "application/json", ...file };
  const csv = { type: "table", format: "csv", mediatype: "text/csv" };
  return { $schema, name, ...common, ...csv, ...file, schema: tableSchemaOf(table, locale) };
}

/** The columns of a CSV file as Table Schema, Data Package v2. */
function tableSchemaOf(table: Table, locale: Locale): object {
  const { name, key, columns } = table;
  // A reference to the same table names no resource (Table Schema, "foreignKeys").
  const foreignKeys = foreignKeysOf(table).map(({ column, refersTo }) => ({
    fields: [column],
    reference: { ...(refersTo === name ? {} : { resource: refersTo }), fields: ["id"] },
  }));
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((column) => fieldOf(column, locale)),
    missingValues: [""],
    primaryKey: key,
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function fieldOf({ name, title, description, type, nullable, choices, pattern }: Column, locale: Locale): object {
  const isList = type === "ids";
  const constraints = {
    ...(nullable || isList ? {} : { required: true }),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(pattern === undefined || isList ? {} : { pattern }),
  };
  return {
    name,
    title: locale.text(title),
    description: locale.text(description),
    ...TYPES[type],
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const TYPES: Record<Column["type"], object> = {
  text: { type: "string" },
  address: { type: "string", format: "uri" },
  number: { type: "number" },
  integer: { type: "integer" },
  boolean: { type: "boolean" },
  date: { type: "date" },
  ids: { type: "list", delimiter: LIST_SEPARATOR, itemType: "string" },
};
