// Every CSV file, as it is published, in the hands of readers that get no help: Python's csv and sqlite3, DuckDB, pandas
// and R where they are installed.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import * as assert from "uvu/assert";
import { downloadsOf } from "../../src/outputs/downloads/data-files.ts";
import { readByAll, readersLeftOut, sameCell } from "../support/csv-readers.ts";
import { csvLines } from "../support/downloads.ts";
import { briefingOfPhrases, type Phrase } from "../support/quantity-briefing.ts";
import { temporaryFolder } from "../support/site.ts";
import { suite } from "../support/suite.ts";

const readers = suite("readers of CSV");

const WORDS: readonly Phrase[] = [
  { printed: "over 1,200 shops", record: { caveat: 'They are "many",\nand "old".', period: "2023" } },
  { printed: "two-thirds of the firms", record: { period: "2024-03" } },
  { printed: "-3.5%", record: { label: "=1+1", period: "1930s" } },
  { printed: "3 to 5 billion yuan", record: { kind: "target", by: "2027" } },
  { printed: "28个重点项目", language: "zh", record: { gloss: "28 key projects", kind: "plan", by: "2027-06-30" } },
];

/** The CSV files of a briefing on disk, by table. */
async function published(phrases: readonly Phrase[], change = (text: string) => text): Promise<Map<string, string>> {
  const folder = await temporaryFolder("csv");
  const files = new Map<string, string>();
  for (const [file, text] of downloadsOf(briefingOfPhrases(phrases))) {
    if (!file.endsWith(".csv")) continue;
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, change(text));
    files.set(path.basename(file, ".csv"), target);
  }
  return files;
}

readers("read every cell of every file", async () => {
  const files = await published(WORDS);
  const read = readByAll([...files.values()]);
  const absent = readersLeftOut(read[0] ?? new Map());
  if (absent.length > 0) console.log(`Left out, not installed: ${absent.join(", ")}.`);
  for (const [number, [table, file]] of [...files].entries()) {
    const [header = [], ...lines] = csvLines(await readFile(file, "utf8"));
    for (const [reader, { rows }] of read[number] ?? []) {
      assert.is(rows.length, lines.length, `${reader}: ${table}`);
      for (const [index, row] of rows.entries()) {
        assert.equal(Object.keys(row), header, `${reader}: ${table}`);
        for (const [column, name] of header.entries()) {
          const written = lines[index]?.[column] ?? "";
          const place = `${reader}: ${table}, line ${index + 2}, ${name}`;
          assert.ok(sameCell(row[name], written), `${place}: ${String(row[name])}, not ${written}`);
        }
      }
    }
  }
});

readers("find a byte order mark, and a stray quotation mark", async () => {
  const namesAfter = async (change: (text: string) => string) => {
    const [read] = readByAll([(await published(WORDS, change)).get("figures") ?? ""]);
    return Object.keys(read?.get("csv")?.rows[0] ?? {});
  };
  if ((await namesAfter((text) => text)).length === 0) return;
  assert.is((await namesAfter((text) => `\uFEFF${text}`))[0], "\uFEFFid");
  await namesAfter((text) => text.replace('"They', '"They"')).then(
    () => assert.unreachable("the quotation mark is read"),
    (error: Error) => assert.match(error.message, /_csv\.Error/),
  );
});

readers("give each date one type, however exact the sources are", async () => {
  const exactness = [
    ["2023", "2027"],
    ["2023-03", "2027-06"],
    ["2023-03-01", "2027-06-30"],
    ["1930s", "2027"],
  ] as const;
  const files = await Promise.all(
    exactness.map(([period, by]) =>
      published([
        { printed: "5 shops", record: { period } },
        { printed: "6 shops", record: { kind: "target", by } },
      ]),
    ),
  );
  const dates = ["source_date", "period_start", "period_end", "due_start", "due_end"];
  for (const [index, read] of readByAll(files.map((tables) => tables.get("figures") ?? "")).entries()) {
    const types = read.get("duckdb")?.types;
    if (types !== undefined)
      for (const name of dates) assert.is(types[name], "DATE", `${name}, ${exactness[index]?.join(" and ")}`);
  }
});

readers.run();
