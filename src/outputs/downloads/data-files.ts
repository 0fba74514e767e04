// The data files that the site offers for download: the records of the pages as CSV and JSON, with their schemas.

import type { Briefing } from "../../model/briefing.ts";
import { IdentityMemo } from "../../model/memo-by-identity.ts";
import { csvOf } from "./csv-table.ts";
import { CSVW_FILE, csvwOf } from "./csvw.ts";
import { dataPackageOf, type PackagedFile } from "./data-package.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { jsonOf, toJson } from "./json-table.ts";
import { TABLES } from "./record-tables.ts";

/** A data file as a page offers it. */
export interface DownloadLink {
  /** Path in the built folder: `data/figures.csv`. */
  readonly path: string;
  readonly title: string;
  readonly format: "CSV" | "JSON" | "JSON Schema" | "Data Package" | "CSV on the Web";
  /** File size. */
  readonly bytes: number;
}

type Download = Omit<DownloadLink, "bytes"> & { readonly text: string };

const FOLDER = "data";

/** The text of every data file by its path in the built folder. */
export function downloadsOf(briefing: Briefing): Map<string, string> {
  return new Map(downloads(briefing).map(({ path, text }) => [path, text]));
}

/** The links to the data files: the tables first, then the files that describe them. */
export function downloadLinks(briefing: Briefing): DownloadLink[] {
  return downloads(briefing).map(({ text, ...link }) => ({ ...link, bytes: Buffer.byteLength(text) }));
}

const memo = new IdentityMemo<Briefing, readonly Download[]>();

/** The data files, generated once per briefing: the site, its pages and the number gate all read them. */
function downloads(briefing: Briefing): readonly Download[] {
  return memo.get(briefing, [], () => generate(briefing));
}

function generate(briefing: Briefing): Download[] {
  const topLevel = TABLES.filter(({ within }) => within === undefined);
  const csvFiles = TABLES.map((table): PackagedFile => {
    const { name, title, description } = table;
    return { title, description, path: `${name}.csv`, text: csvOf(table, table.rows(briefing)), table };
  });
  const jsonFiles = topLevel.map((table): PackagedFile => {
    const { name, title, description } = table;
    return { title, description, path: `${name}.json`, text: jsonOf(table, briefing) };
  });
  const schemas = topLevel.map((table): Download => {
    const path = `${FOLDER}/schema/${table.name}.schema.json`;
    return { path, title: table.title, format: "JSON Schema", text: toJson(jsonSchemaOf(table, briefing, path)) };
  });
  const download = (
    format: Download["format"],
    { path, title, text }: Omit<PackagedFile, "description">,
  ): Download => ({ path: `${FOLDER}/${path}`, title, format, text });
  const dataPackage = toJson(dataPackageOf(briefing, [...csvFiles, ...jsonFiles]));
  return [
    ...csvFiles.map((file) => download("CSV", file)),
    ...jsonFiles.map((file) => download("JSON", file)),
    download("Data Package", { path: "datapackage.json", title: "All tables", text: dataPackage }),
    download("CSV on the Web", { path: CSVW_FILE, title: "All tables", text: toJson(csvwOf(briefing)) }),
    ...schemas,
  ];
}
