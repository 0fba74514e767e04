// Data files of the real site: valid by every validator, consistent with each other, with links to existing pages.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as assert from "uvu/assert";
import { downloadLinks } from "../../src/outputs/downloads/data-files.ts";
import {
  csvLines,
  describedRows,
  json,
  jsonFaults,
  judgePackage,
  rdf,
  spreadsheet,
  type DataFiles,
} from "../support/downloads.ts";
import { readByAll, sameCell } from "../support/csv-readers.ts";
import { forEachDistrict } from "../support/districts.ts";
import { builtSite, type BuiltSite } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const downloads = suite<{ site: BuiltSite; files: DataFiles }>("site downloads");

downloads.before(async (context) => {
  context.site = await builtSite();
  context.files = dataOf(context.site);
});

const dataOf = ({ files }: BuiltSite): DataFiles =>
  new Map(
    [...files]
      .filter(([file]) => file.startsWith("data/"))
      .map(([file, text]) => [file.slice("data/".length), String(text)]),
  );
const tablesOf = (files: DataFiles, ending: string) =>
  [...files.keys()]
    .filter((file) => file.endsWith(ending) && !/[/]|^datapackage|^csv-metadata/.test(file))
    .map((file) => file.slice(0, -ending.length));

downloads(
  "offers figures, parks, commitments and sources as JSON and CSV, with their descriptions",
  ({ site, files }) => {
    for (const table of ["figures", "parks", "commitments", "sources"])
      for (const file of [`${table}.json`, `${table}.csv`, `schema/${table}.schema.json`])
        assert.ok(files.has(file), file);
    for (const file of ["datapackage.json", "csv-metadata.json"]) assert.ok(files.has(file), file);
    assert.equal(
      downloadLinks(site.briefing).map((link) => link.path),
      [...files.keys()].map((file) => `data/${file}`),
    );
  },
);

forEachDistrict(downloads, "is valid to Ajv, to the Data Package library and to the CSVW readers", async (site) => {
  const files = dataOf(site);
  for (const table of tablesOf(files, ".json")) assert.equal(jsonFaults(files, table), [], table);
  const { rows, faults } = await judgePackage(files);
  assert.equal(faults, []);
  assert.is(rows.get("figures")?.length, site.briefing.figures.size);
  await rdf(json(files, "csv-metadata.json"));
  for (const table of tablesOf(files, ".csv"))
    assert.is((await describedRows(files, table)).length, rows.get(table)?.length, table);
});

forEachDistrict(downloads, "says the same in CSV as in JSON, and shows it so in a spreadsheet", (site) => {
  const files = dataOf(site);
  for (const table of tablesOf(files, ".json")) {
    const rows = json(files, `${table}.json`);
    const [header = [], ...lines] = csvLines(files.get(`${table}.csv`) ?? "");
    assert.is(lines.length, rows.length, table);
    const shown = spreadsheet(files.get(`${table}.csv`) ?? "");
    for (const [index, row] of rows.entries()) {
      for (const [place, column] of header.entries()) {
        const value = row[column];
        const text = Array.isArray(value) ? value.join("|") : String(value ?? "");
        const record = `${table}.csv, line ${index + 2}, ${column}`;
        assert.is(lines[index]?.[place]?.replace(/^'/, ""), text.replace(/^'/, ""), record);
        const cell = shown[index + 1]?.[place];
        assert.is(cell?.f, undefined, `${record} runs as a formula`);
        if (typeof value === "number") assert.is(cell?.v, value, record);
      }
    }
  }
});

forEachDistrict(downloads, "is read whole by every reader of CSV that is installed", (site) => {
  const files = dataOf(site);
  const tables = tablesOf(files, ".csv");
  const read = readByAll(tables.map((table) => path.join(site.folder, "data", `${table}.csv`)));
  for (const [index, table] of tables.entries()) {
    const [header = [], ...lines] = csvLines(files.get(`${table}.csv`) ?? "");
    for (const [reader, { rows }] of read[index] ?? []) {
      assert.is(rows.length, lines.length, `${reader}: ${table}`);
      for (const [line, row] of rows.entries())
        assert.equal(
          header.filter((name, column) => !sameCell(row[name], lines[line]?.[column] ?? "")),
          [],
          `${reader}: ${table}, line ${line + 2}`,
        );
    }
  }
});

/** Tables whose rows have neither a page nor an entry of their own. */
const WITHOUT_PAGES = ["vintages", "events", "searches", "breaks"];

forEachDistrict(downloads, "refers only to rows that are there, and to pages that are there", (site) => {
  const files = dataOf(site);
  const ids = (table: string) => new Set(json(files, `${table}.json`).map((row) => row["id"]));
  const [figures, sources, organisations] = [ids("figures"), ids("sources"), ids("organisations")];
  const commitments = ids("commitments");
  for (const table of tablesOf(files, ".json")) {
    for (const row of json(files, `${table}.json`)) {
      const record = `${table}.json, ${String(row["id"] ?? row["figure"])}`;
      if ("source" in row) assert.ok(sources.has(row["source"]), record);
      for (const id of (row["figures"] ?? []) as string[]) assert.ok(figures.has(id), `${record}: ${id}`);
      for (const id of (row["organisations"] ?? []) as string[]) assert.ok(organisations.has(id), `${record}: ${id}`);
      if ("figure" in row) assert.ok(figures.has(row["figure"]), record);
      for (const id of (row["commitments"] ?? []) as string[]) assert.ok(commitments.has(id), `${record}: ${id}`);
      for (const id of (row["found"] ?? []) as string[]) assert.ok(sources.has(id), `${record}: ${id}`);
      assert.is("url" in row, !WITHOUT_PAGES.includes(table), record);
      if (!("url" in row)) continue;
      const [page = "", entry] = String(row["url"]).split("#");
      assert.ok(site.pages.has(page), `${record}: ${page} is a page`);
      if (entry !== undefined)
        assert.ok(site.pages.get(page)?.includes(`id="${entry}"`), `${record}: ${page} has an entry ${entry}`);
    }
  }
});

forEachDistrict(downloads, "gives size and SHA-256 of each file as it lies in the folder", (site) => {
  const files = dataOf(site);
  for (const { path: file, bytes, hash } of json<{ resources: { path: string; bytes: number; hash: string }[] }>(
    files,
    "datapackage.json",
  ).resources) {
    const published = readFileSync(path.join(site.folder, "data", file));
    assert.equal(
      [published.length, `sha256:${createHash("sha256").update(published).digest("hex")}`],
      [bytes, hash],
      file,
    );
    if (file.endsWith(".csv"))
      assert.match(published.subarray(0, 11).toString(), /^(?:id|commitment|figure|source),/, file);
  }
});

downloads("holds plain text only", ({ files }) => {
  for (const [file, text] of files) assert.not.match(text, /\{%|<(?:a|data|mark|em|strong)\b|&(?:amp|quot|lt);/, file);
});

downloads.run();
