// The data files that the site offers for download: the records of the pages as CSV and JSON, with their schemas.

import type { Briefing } from "../../model/briefing.ts";
import { IdentityMemo } from "../../model/memo-by-identity.ts";
import { csvOf } from "./csv-table.ts";
import { CSVW_FILE, csvwOf } from "./csvw.ts";
import { dataPackageOf, type PackagedFile } from "./data-package.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { jsonOf, toJson } from "./json-table.ts";
import { TABLES } from "./record-tables.ts";

export interface DownloadLink {
  /** Path in the built folder: `data/figures.csv`. */
  readonly path: string;
  readonly title: string;
  readonly format: "CSV" | "JSON" | "JSON Schema" | "Data Package" | "CSV on the Web";
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
  const tables: PackagedFile[] = [
    ...TABLES.map((table) => {
      const text = csvOf(table, table.rows(briefing));
      return { table, format: "CSV", path: `${table.name}.csv`, text } as const;
    }),
    ...topLevel.map((table) => {
      return { table, format: "JSON", path: `${table.name}.json`, text: jsonOf(table, briefing) } as const;
    }),
  ];
  const download = (format: Download["format"], path: string, text: string, title = "All tables"): Download => ({
    path: `${FOLDER}/${path}`,
    title,
    format,
    text,
  });
  return [
    ...tables.map(({ table, format, path, text }) => download(format, path, text, table.title)),
    download("Data Package", "datapackage.json", toJson(dataPackageOf(briefing, tables))),
    download("CSV on the Web", CSVW_FILE, toJson(csvwOf(briefing))),
    ...topLevel.map((table) => {
      const path = `schema/${table.name}.schema.json`;
      return download("JSON Schema", path, toJson(jsonSchemaOf(table, briefing, `${FOLDER}/${path}`)), table.title);
    }),
  ];
}
