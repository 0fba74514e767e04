// A new source: its fingerprint, language, date and name are taken from its text and its address as far as they tell.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isPartialDate } from "../model/partial-date.ts";
import { paragraphsOf } from "../model/proof.ts";
import { BriefingError } from "../model/problem.ts";
import { DataModuleEditor, recordCode } from "./data-module-editor.ts";
import {
  formatColumns,
  definedFields,
  idQuestion,
  refuseNumber,
  slug,
  type Plan,
  type ScaffoldContext,
} from "./scaffold.ts";

export async function newSource(context: ScaffoldContext): Promise<Plan> {
  const { facts, settings, prompt, say, folders } = context;
  const address = await prompt.ask({
    name: "address",
    text: "Web address of the page that was read",
    check: refuseAddress,
  });
  const file = await prompt.askOptional({
    name: "text",
    text: "File with its text, where it was read whole; none for an excerpt",
  });
  const text = file === null ? null : await readText(file);
  const paragraphs = text === null ? [] : paragraphsOf(text.words);
  if (text !== null)
    say(
      `Read from ${file}:\n${formatColumns([
        ["paragraphs", String(paragraphs.length)],
        ["SHA-256", text.sha256],
        ["first", paragraphs[0] ?? ""],
      ])}`,
    );

  const title = await prompt.askOptional({
    name: "title",
    text:
      paragraphs[0] === undefined ? "Title as printed" : `Title as printed; the text begins with “${paragraphs[0]}”`,
  });
  const publisher = await prompt.ask({ name: "publisher", text: "Who published it" });
  const byline = await prompt.askOptional({ name: "byline", text: "Who signed it" });
  const language = await prompt.ask({
    name: "language",
    text: "Language of its words",
    choices: ["en", "zh"],
    initial: /\p{Script=Han}/u.test(text?.words.slice(0, 500) ?? title ?? "") ? "zh" : "en",
  });
  const published = await prompt.ask({
    name: "published",
    text: "Date of publication, or none",
    initial: dateIn(address) ?? "none",
    check: (date) =>
      date === "none" || isPartialDate(date)
        ? null
        : { message: `"${date}" is no date.`, suggestion: "a date such as 2024-07-05, 2024-08 or 2027, or none." },
  });
  const note = await prompt.askOptional({
    name: "note",
    text: "What a reader should know about it as a whole",
    check: refuseNumber,
  });
  const open = settings.editions.map(({ id }) => id).filter((id) => !facts.published.has(id));
  if (open.length === 0) {
    throw new BriefingError([
      {
        file: facts.settingsFile,
        record: "editions",
        message: "every edition is closed, so a source can come with none of them.",
        suggestion: "a new edition at the end of the list, with its id, date and label, and an empty list of sources.",
      },
    ]);
  }
  const edition = await prompt.ask({
    name: "edition",
    text: "Edition that it comes with",
    choices: open,
    initial: open.at(-1) ?? "",
  });
  const id = await prompt.ask(idQuestion(slug(`${publisher} ${published === "none" ? "" : published}`), facts.sources));

  const fields = definedFields({
    title,
    publisher,
    byline: byline ?? undefined,
    language,
    published: published === "none" ? null : published,
    address,
    extent: text === null ? "excerpt" : "full",
    sha256: text?.sha256 ?? null,
    note: note ?? undefined,
  });
  const editor = new DataModuleEditor(folders);
  editor.addRecord("_data/sources.ts", id, fields, {
    comment: "What was read.",
    variable: "sources",
    record: { type: "SourceRecord", from: "source.ts" },
    ids: [],
    idType: "SourceId",
  });
  editor.addToEdition(facts.settingsFile, edition, id);
  return {
    files: editor.texts,
    shown: `_data/sources.ts\n\n${recordCode(id, fields)}\n\nand "${id}" in the sources of edition ${edition}`,
    next:
      text === null
        ? `Add what it prints: npm run new -- figure --source ${id}`
        : `Keep the text as FOLDER/${id}.txt, and add what it prints, proven: npm run new -- figure --source ${id} --texts FOLDER`,
  };
}

async function readText(file: string): Promise<{ words: string; sha256: string }> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null)
    throw new BriefingError([
      {
        file,
        record: "--text",
        message: "there is no such file.",
        suggestion: "the path of the source's text, or leave --text out for an excerpt.",
      },
    ]);
  return { words: new TextDecoder().decode(bytes), sha256: createHash("sha256").update(bytes).digest("hex") };
}

function refuseAddress(address: string): { message: string; suggestion: string } | null {
  return URL.canParse(address) && /^https?:/.test(address)
    ? null
    : { message: `"${address}" is no web address.`, suggestion: "an address that starts with http: or https:." };
}

/** A date that an address holds: `/2024/07/07/`, `2024-07-07`. */
function dateIn(address: string): string | null {
  const [, year, month, day] = /(?<!\d)((?:19|20)\d{2})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(address) ?? [];
  const date = `${year}-${month}-${day}`;
  return year !== undefined && isPartialDate(date) ? date : null;
}
