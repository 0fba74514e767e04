// The data files that the site offers for download: the records of the pages as CSV and JSON, with their schemas.

import type { MessageId } from "../../messages/catalogue.ts";
import type { Briefing } from "../../model/briefing.ts";
import { IdentityMemo } from "../../model/memo-by-identity.ts";
import { csvOf } from "./csv-table.ts";
import { CSVW_FILE, csvwOf } from "./csvw.ts";
import { dataPackageOf, type PackagedFile } from "./data-package.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { jsonOf, toJson } from "./json-table.ts";
import { tablesOf } from "./record-tables.ts";
import type { Table } from "./table-definition.ts";

export interface DownloadLink {
  /** Path in the built folder: `data/figures.csv`. */
  readonly path: string;
  readonly title: string;
  readonly format: "CSV" | "JSON" | "JSON Schema" | "Data Package" | "CSV on the Web";
  /** Its media type (RFC 6838). */
  readonly mediaType: string;
  readonly bytes: number;
}

const MEDIA_TYPES: Record<DownloadLink["format"], string> = {
  CSV: "text/csv",
  JSON: "application/json",
  "JSON Schema": "application/schema+json",
  "Data Package": "application/json",
  "CSV on the Web": "application/csvm+json",
};

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
  const { locale } = briefing;
  const all = tablesOf(briefing);
  const topLevel = all.filter(({ within }) => within === undefined);
  const rows = new Map(all.map((table) => [table.name, table.rows(briefing)]));
  const rowsOf = ({ name }: Table) => rows.get(name) ?? [];
  const tables: PackagedFile[] = [
    ...all.map((table) => {
      return { table, format: "CSV", path: `${table.name}.csv`, text: csvOf(table.columns, rowsOf(table)) } as const;
    }),
    ...topLevel.map((table) => {
      const text = jsonOf(table, rowsOf(table), rows, all);
      return { table, format: "JSON", path: `${table.name}.json`, text } as const;
    }),
  ];
  const download = (
    format: Download["format"],
    path: string,
    text: string,
    title: MessageId = "download.all-tables",
  ): Download => ({
    path: `${FOLDER}/${path}`,
    title: locale.text(title),
    format,
    mediaType: MEDIA_TYPES[format],
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
