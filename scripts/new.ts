// npm run new -- figure|source|park|page|picture|exception: asks what it cannot derive, shows what it read, and writes a
// record.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { loadData } from "../src/site/load/load-data.ts";
import { foldersOf } from "../src/site/paths.ts";
import { readFacts } from "../src/model/facts.ts";
import { BriefingError, Problems } from "../src/model/problem.ts";
import { suggestId } from "../src/model/suggest-id.ts";
import { createPrompt, type ReadLine } from "../src/scaffold/prompt.ts";
import { newException } from "../src/scaffold/new-exception.ts";
import { newFigure } from "../src/scaffold/new-figure.ts";
import { newPage } from "../src/scaffold/new-page.ts";
import { newPark } from "../src/scaffold/new-park.ts";
import { newPicture } from "../src/scaffold/new-picture.ts";
import type { Scaffold } from "../src/scaffold/scaffold.ts";
import { newSource } from "../src/scaffold/new-source.ts";
import { writePlan } from "../src/scaffold/write-plan.ts";
import { inputError, parseCommandLine, runCommand } from "./command-line.ts";

const SCAFFOLDS: Readonly<Record<string, Scaffold>> = {
  figure: newFigure,
  source: newSource,
  park: newPark,
  page: newPage,
  picture: newPicture,
  exception: newException,
};

/** Options that answer a question in advance. */
const ANSWERS = [
  "id",
  "source",
  "paragraph",
  "printed",
  "gloss",
  "label",
  "about",
  "kind",
  "period",
  "by",
  "caveat",
  "address",
  "text",
  "title",
  "publisher",
  "byline",
  "language",
  "published",
  "note",
  "edition",
  "name",
  "named",
  "purpose",
  "change",
  "description",
  "order",
  "file",
  "alternative",
  "credit",
  "licence",
  "caption",
  "page",
  "reason",
];

const { values, positionals } = parseCommandLine({
  allowPositionals: true,
  options: {
    content: { type: "string", default: "." },
    texts: { type: "string" },
    yes: { type: "boolean", default: false },
    ...Object.fromEntries(ANSWERS.map((name) => [name, { type: "string" } as const])),
  },
});

await runCommand("Nothing was written.", async () => {
  const [kind = "", ...more] = positionals;
  const scaffold = SCAFFOLDS[kind];
  if (scaffold === undefined || more.length > 0) {
    const file = "npm run new";
    const known = Object.keys(SCAFFOLDS);
    const usage = (record: string) => `npm run new -- ${record} --option "its answer"`;
    if (kind === "")
      throw inputError({ file, message: "it does not say what to add.", suggestion: usage(known.join("|")) });
    if (more.length > 0)
      throw inputError({ file, message: `"${more.join(" ")}" follows no option.`, suggestion: usage(kind) });
    throw inputError({ file, message: `"${kind}" is not a kind of record.`, suggestion: suggestId(kind, known) });
  }
  const folders = foldersOf(values.content);
  const problems = new Problems();
  const facts = readFacts(await loadData(folders), problems);
  const { settings } = facts;
  if (settings === null) throw new BriefingError(problems.list);

  // Without a terminal, every answer must come from an option.
  const terminal =
    process.stdin.isTTY && !values.yes ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const closed = new AbortController();
  // Without this, a question would wait forever after the end of the input.
  terminal?.once("close", () => closed.abort());
  const ask: ReadLine = terminal === null ? null : (line) => terminal.question(line, { signal: closed.signal });
  const prompt = createPrompt(
    `npm run new -- ${kind}`,
    { ...values, yes: values.yes ? "" : undefined, content: undefined },
    ask,
    console.log,
  );
  const textOf = async (source: string) => {
    const bytes =
      values.texts === undefined ? null : await readFile(path.join(values.texts, `${source}.txt`)).catch(() => null);
    if (bytes === null && values.texts !== undefined && facts.sources.get(source)?.extent === "full")
      throw inputError({
        file: path.join(values.texts, `${source}.txt`),
        record: "--texts",
        message: "the source's text is not there.",
        suggestion: "the folder with that file; or leave --texts out and give the paragraph.",
      });
    return bytes === null
      ? null
      : { text: new TextDecoder().decode(bytes), sha256: createHash("sha256").update(bytes).digest("hex") };
  };
  try {
    const plan = await scaffold({
      folders,
      facts,
      settings,
      prompt,
      say: console.log,
      textOf,
      today: new Date().toISOString().slice(0, 10),
    });
    console.log(`\n${plan.preview}\n`);
    if (!(await prompt.confirm())) return console.log("Nothing was written.");
    await writePlan(plan, folders);
    console.log(`Wrote ${[...plan.files.keys()].join(", ")}. The briefing still builds.\n${plan.nextStep}`);
  } finally {
    terminal?.close();
  }
});
