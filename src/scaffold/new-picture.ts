// A new picture: its file is looked at before it is taken, and never takes the place of another.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { SourceImageError, readSourceImage } from "../outputs/images/validate-source.ts";
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

export async function newPicture(context: ScaffoldContext): Promise<Plan> {
  const { facts, prompt, say, folders } = context;
  const file = await prompt.ask({ name: "file", text: "The picture's file" });
  const original = path.basename(file);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null)
    throw new BriefingError([
      {
        file,
        record: "--file",
        message: "there is no such file.",
        suggestion: "the path of a PNG, JPEG, WebP, AVIF or TIFF file.",
      },
    ]);
  const kept = path.join(folders.content, "assets", "pictures", original);
  const inPlace = path.resolve(file) === kept;
  if (!inPlace && existsSync(kept))
    throw new BriefingError([
      {
        file,
        record: "--file",
        message: `assets/pictures has a file "${original}" already.`,
        suggestion: "a file of another name.",
      },
    ]);
  const { width, height } = await readSourceImage(original, bytes).catch((error: unknown) => {
    if (!(error instanceof SourceImageError)) throw error;
    throw new BriefingError([{ file, record: "--file", message: error.message, suggestion: error.suggestion }]);
  });
  say(`Read from ${original}:\n${formatColumns([["size", `${width} × ${height} pixels`]])}`);

  const kind = await prompt.ask({ name: "kind", text: "What it is", choices: ["photograph", "illustration"] });
  const about = await prompt.ask({
    name: "about",
    text: "Id of the place, park or organisation that it shows",
    choices: [...facts.places.keys(), ...facts.parks.keys(), ...facts.organisations.keys()],
  });
  const alternative = await prompt.ask({
    name: "alternative",
    text: "What it shows, for readers who do not see it; no numbers",
    check: refuseNumber,
  });
  const credit = await prompt.ask({ name: "credit", text: "Who made it" });
  const licence = await prompt.ask({ name: "licence", text: "Licence under which it may be published" });
  const caption = await prompt.askOptional({ name: "caption", text: "A sentence under it", check: refuseNumber });
  const id = await prompt.ask(idQuestion(slug(path.parse(original).name), facts.pictures));

  const fields = definedFields({
    original,
    kind,
    about,
    alternative,
    credit,
    licence,
    focus: [0.5, 0.5],
    caption: caption ?? undefined,
  });
  const editor = new DataModuleEditor(folders);
  editor.addRecord("_data/pictures.ts", id, fields, {
    comment: "Pictures, and what each shows.",
    variable: "pictures",
    record: { type: "PictureRecord", from: "picture.ts" },
    ids: [facts.organisations.size === 0 ? "SubjectId" : "OrganisationId | SubjectId"],
    idType: "PictureId",
  });
  const files = new Map<string, string | Uint8Array>([
    ...editor.texts,
    ...(inPlace ? [] : [[`assets/pictures/${original}`, bytes] as const]),
  ]);
  return {
    files,
    shown: `_data/pictures.ts\n\n${recordCode(id, fields)}`,
    next: `It stands at the head of the page of "${about}"; elsewhere: {% picture "${id}" %}`,
  };
}
