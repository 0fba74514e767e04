// The data files that the site offers: the same records as the pages, for machines and spreadsheets.

import type { Briefing } from "../../model/briefing.ts";
import { csvOf } from "./csv-table.ts";
import { CSVW_FILE, csvwOf } from "./csvw.ts";
import { dataPackageOf, type PackagedFile } from "./data-package.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { jsonOf, toJson } from "./json-table.ts";
import type { Table } from "./table-definition.ts";
import { TABLES } from "./record-tables.ts";

/** A data file as a page offers it. */
export interface DownloadLink {
  /** Path in the built folder: `data/figures.csv`. */
  readonly path: string;
  readonly title: string;
  readonly format: "CSV" | "JSON" | "JSON Schema" | "Data Package" | "CSV on the Web";
  /** Size of the file. */
  readonly bytes: number;
}

interface Download extends Omit<DownloadLink, "bytes"> {
  readonly text: string;
}

const FOLDER = "data";

/** Data files by their path in the built folder. */
export function downloadsOf(briefing: Briefing): Map<string, string> {
  return new Map(all(briefing).map(({ path, text }) => [path, text]));
}

/** What a page needs to offer the data files: the tables first, then the files that describe them. */
export function downloadLinks(briefing: Briefing): DownloadLink[] {
  return all(briefing).map(({ text, ...link }) => ({ ...link, bytes: Buffer.byteLength(text) }));
}

const derived = new WeakMap<Briefing, readonly Download[]>();

/** The data files of a briefing, written once: the site, its pages and the gate all ask for them. */
function all(briefing: Briefing): readonly Download[] {
  const downloads = derived.get(briefing) ?? write(briefing);
  derived.set(briefing, downloads);
  return downloads;
}

function write(briefing: Briefing): Download[] {
  const separate = TABLES.filter(({ within }) => within === undefined);
  const csvFiles = TABLES.map(
    (table): PackagedFile => ({
      ...headOf(table),
      path: `${table.name}.csv`,
      text: csvOf(table, table.rows(briefing)),
      table,
    }),
  );
  const jsonFiles = separate.map(
    (table): PackagedFile => ({ ...headOf(table), path: `${table.name}.json`, text: jsonOf(table, briefing) }),
  );
  const schemas = separate.map((table): Download => {
    const path = `${FOLDER}/schema/${table.name}.schema.json`;
    return { path, title: table.title, format: "JSON Schema", text: toJson(jsonSchemaOf(table, briefing, path)) };
  });
  const placed =
    (format: "CSV" | "JSON") =>
    ({ path, title, text }: PackagedFile): Download => ({ path: `${FOLDER}/${path}`, title, format, text });
  return [
    ...csvFiles.map(placed("CSV")),
    ...jsonFiles.map(placed("JSON")),
    {
      path: `${FOLDER}/datapackage.json`,
      title: "All tables",
      format: "Data Package",
      text: toJson(dataPackageOf(briefing, [...csvFiles, ...jsonFiles])),
    },
    { path: `${FOLDER}/${CSVW_FILE}`, title: "All tables", format: "CSV on the Web", text: toJson(csvwOf(briefing)) },
    ...schemas,
  ];
}

function headOf({ title, description }: Table): Pick<PackagedFile, "title" | "description"> {
  return { title, description };
}
