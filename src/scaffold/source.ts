// A new source: its fingerprint, language, date and name are taken from its text and its address as far as they tell.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isPartialDate } from "../model/partial-date.ts";
import { paragraphsOf } from "../model/proof.ts";
import { BriefingError } from "../model/problem.ts";
import { Modules, recordCode } from "./module.ts";
import { columns, fieldsOf, idQuestion, numberFault, slug, type Plan, type Workplace } from "./scaffold.ts";

export async function newSource(workplace: Workplace): Promise<Plan> {
  const { facts, settings, answers, say, folders } = workplace;
  const address = await answers.to({
    name: "address",
    ask: "Web address of the page that was read",
    check: addressFault,
  });
  const file = await answers.mayBe({
    name: "text",
    ask: "File with its text, where it was read whole; none for an excerpt",
  });
  const text = file === null ? null : await readText(file);
  const paragraphs = text === null ? [] : paragraphsOf(text.words);
  if (text !== null)
    say(
      `Read from ${file}:\n${columns([
        ["paragraphs", String(paragraphs.length)],
        ["SHA-256", text.sha256],
        ["first", paragraphs[0] ?? ""],
      ])}`,
    );

  const title = await answers.mayBe({
    name: "title",
    ask: paragraphs[0] === undefined ? "Title as printed" : `Title as printed; the text begins with “${paragraphs[0]}”`,
  });
  const publisher = await answers.to({ name: "publisher", ask: "Who published it" });
  const byline = await answers.mayBe({ name: "byline", ask: "Who signed it" });
  const language = await answers.to({
    name: "language",
    ask: "Language of its words",
    choices: ["en", "zh"],
    otherwise: /\p{Script=Han}/u.test(text?.words.slice(0, 500) ?? title ?? "") ? "zh" : "en",
  });
  const published = await answers.to({
    name: "published",
    ask: "Date of publication, or none",
    otherwise: dateIn(address) ?? "none",
    check: (date) =>
      date === "none" || isPartialDate(date)
        ? null
        : { message: `"${date}" is no date.`, suggestion: "a date such as 2024-07-05, 2024-08 or 2027, or none." },
  });
  const note = await answers.mayBe({
    name: "note",
    ask: "What a reader should know about it as a whole",
    check: numberFault,
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
  const edition = await answers.to({
    name: "edition",
    ask: "Edition that it comes with",
    choices: open,
    otherwise: open.at(-1) ?? "",
  });
  const id = await answers.to(idQuestion(slug(`${publisher} ${published === "none" ? "" : published}`), facts.sources));

  const fields = fieldsOf({
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
  const modules = new Modules(folders);
  modules.add("_data/sources.ts", id, fields, {
    comment: "What was read.",
    variable: "sources",
    record: { type: "SourceRecord", from: "source.ts" },
    ids: [],
    idType: "SourceId",
  });
  modules.addToEdition(facts.settingsFile, edition, id);
  return {
    files: modules.texts,
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

function addressFault(address: string): { message: string; suggestion: string } | null {
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
