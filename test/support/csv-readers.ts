// Readers of CSV files outside JavaScript, which are given a file as it is published: Python's csv and sqlite3, DuckDB
// and pandas for Python, and R, each where it is installed.

import { spawnSync } from "node:child_process";
import path from "node:path";
import { PYTHON } from "./python.ts";

/** A cell as a reader returns it: readers that know no types return texts, with "" for nothing. */
export type ReadCell = string | number | boolean | null;

export interface ReadTable {
  readonly rows: readonly Readonly<Record<string, ReadCell>>[];
  /** The type of each column, by a reader that has types. */
  readonly types?: Readonly<Record<string, string>>;
}

const R = spawnSync("Rscript", ["--version"]).status === 0;

/** Prints the column names and cells of each file as texts in double quotes, and a form feed after it. */
const R_SCRIPT = `for (file in commandArgs(TRUE)) {
  table <- read.csv(file, na.strings = "", colClasses = "character", check.names = FALSE)
  write.table(table, quote = TRUE, qmethod = "double", sep = ",", na = "", row.names = FALSE)
  cat("\\f")
}`;

export const READERS = ["csv", "sqlite3", "duckdb", "pandas", "R"] as const;
export type ReaderName = (typeof READERS)[number];

/** The rows of each file by every installed reader. Throws if one of them cannot read it. */
export function readByAll(files: readonly string[]): ReadonlyMap<ReaderName, ReadTable>[] {
  const found = files.map(() => new Map<ReaderName, ReadTable>());
  const add = (index: number, name: string, table: ReadTable) => found[index]?.set(name as ReaderName, table);
  if (PYTHON !== undefined) {
    const script = path.resolve("test", "support", "read-csv.py");
    const read = JSON.parse(output(PYTHON, [script, ...files])) as Readonly<Record<string, ReadTable>>[];
    for (const [index, tables] of read.entries())
      for (const [name, table] of Object.entries(tables)) add(index, name, table);
  }
  if (R) {
    const texts = output("Rscript", ["-e", R_SCRIPT, ...files]).split("\f");
    for (const index of files.keys()) add(index, "R", { rows: recordsOf(texts[index] ?? "") });
  }
  return found;
}

/** The readers that are not installed, for a test to say what it left out. */
export function readersLeftOut(found: ReadonlyMap<ReaderName, ReadTable>): ReaderName[] {
  return READERS.filter((name) => !found.has(name));
}

/** Whether a reader's cell is the one of the file: a reader with types makes a number of it, or true. */
export function sameCell(read: ReadCell | undefined, written: string): boolean {
  if (typeof read === "number") return written !== "" && Number(written) === read;
  if (typeof read === "boolean") return written === String(read);
  return (read ?? "") === written;
}

function recordsOf(text: string): Record<string, ReadCell>[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)];
  const lines: string[][] = [[]];
  for (const [whole, quoted, bare = "", end] of cells) {
    if (whole === "") break;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== ",") lines.push([]);
  }
  const [header = [], ...rows] = lines.filter((line) => line.length > 0);
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ""])));
}

function output(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 1e8,
    env: { ...process.env, LC_ALL: "C.UTF-8", PYTHONUTF8: "1" },
  });
  if (status !== 0) throw new Error(`${program} cannot read the file: ${stderr}`);
  return stdout;
}
