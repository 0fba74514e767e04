// Scaffolds a source. Its checksum, language and date come from its text and address where these tell them.

import { createHash } from "node:crypto";
import { firstDay, isPartialDate } from "../model/partial-date.ts";
import { BriefingError } from "../model/problem.ts";
import { paragraphTree } from "../model/proof/paragraph-tree.ts";
import { paragraphsOf } from "../model/proof/source-text.ts";
import { DataModuleEditor } from "./data-module-editor.ts";
import {
  formatColumns,
  askId,
  readAnsweredFile,
  rejectNoDate,
  rejectNumber,
  slug,
  type Plan,
  type ScaffoldContext,
} from "./scaffold.ts";

export async function newSource({ facts, settings, prompt, say, folders }: ScaffoldContext): Promise<Plan> {
  const address = await prompt.ask("address", "Web address of the page that was read", {
    check: (answer) =>
      URL.canParse(answer) && /^https?:/.test(answer)
        ? null
        : { message: `"${answer}" is not a web address.`, suggestion: "an address that starts with http: or https:." },
  });
  const file = await prompt.askOptional("text", "File with its text, if it was read in full; none for an excerpt");
  const missing = "the path of the source's text, or leave --text out for an excerpt.";
  const bytes = file === undefined ? null : await readAnsweredFile(file, "text", missing);
  const text = bytes === null ? "" : new TextDecoder().decode(bytes);
  const sha256 = bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
  const paragraphs = paragraphsOf(text);
  const tree = sha256 === null ? null : await paragraphTree({ text, sha256 });
  const [first = ""] = paragraphs;
  if (sha256 !== null)
    say(
      `Read from ${file}:\n${formatColumns([
        ["paragraphs", String(paragraphs.length)],
        ["SHA-256", sha256],
        ["first", first],
      ])}`,
    );

  const title = await prompt.askOptional(
    "title",
    `Title as printed${first === "" ? "" : `; the text begins with “${first}”`}`,
  );
  const publisher = await prompt.ask("publisher", "Who published it");
  const byline = await prompt.askOptional("byline", "Who signed it");
  const language = await prompt.ask("language", "Language of its words", {
    choices: ["en", "zh"],
    initial: /\p{Script=Han}/u.test(bytes === null ? (title ?? "") : text.slice(0, 500)) ? "zh" : "en",
  });
  const published = await prompt.ask("published", "Date of publication, or none", {
    initial: dateIn(address) ?? "none",
    check: (date) => (date === "none" ? null : rejectNoDate(date)),
  });
  const note = await prompt.askOptional("note", "What a reader should know about it as a whole", {
    check: rejectNumber,
  });
  const open = settings.editions.filter(({ id }) => !facts.published.has(id));
  // An edition tells nothing that was published after it.
  const choices = open.filter(({ date }) => published === "none" || firstDay(published) <= date).map(({ id }) => id);
  if (choices.length === 0)
    throw new BriefingError([
      {
        file: facts.settingsFile,
        record: "editions",
        message:
          open.length === 0
            ? "every edition is closed, so no source can be added."
            : "every open edition is older than the source.",
        suggestion: "a new edition at the end of the list, with its id, date and label, and an empty list of sources.",
      },
    ]);
  const edition = await prompt.ask("edition", "Edition that adds it", {
    choices,
    initial: choices.at(-1) ?? "",
  });
  const date = published === "none" ? null : published;
  const id = await askId(prompt, slug(`${publisher} ${date ?? ""}`), facts.sources);

  const editor = new DataModuleEditor(folders);
  const fields = {
    title: title ?? null,
    publisher,
    byline,
    language,
    published: date,
    address,
    extent: bytes === null ? "excerpt" : "full",
    sha256,
    paragraphs: bytes === null ? undefined : paragraphs.length,
    treeRoot: tree?.root,
    leafHashes: tree?.leaves,
    note,
  };
  const record = editor.addRecord("_data/sources.ts", id, fields, {
    comment: "What was read.",
    type: "SourceRecord",
    from: "source.ts",
    idType: "SourceId",
  });
  editor.addToEdition(facts.settingsFile, edition, id);
  const newFigure = `npm run new -- figure --source ${id}`;
  return {
    files: editor.texts,
    preview: `${record}\n\nand "${id}" in the sources of edition ${edition}`,
    nextStep:
      bytes === null
        ? `Add what it prints: ${newFigure}`
        : `Keep the text as FOLDER/${id}.txt, and add what it prints, with proof: ${newFigure} --texts FOLDER`,
  };
}

/** The date in an address, such as `/2024/07/07/` or `2024-07-07`. */
function dateIn(address: string): string | null {
  const [, year, month, day] = /(?<!\d)((?:19|20)\d{2})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(address) ?? [];
  const date = `${year}-${month}-${day}`;
  return year !== undefined && isPartialDate(date) ? date : null;
}
