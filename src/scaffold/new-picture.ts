// Scaffolds a picture. Its file is validated first, and never overwrites another.

import { existsSync } from "node:fs";
import path from "node:path";
import { SourceImageError, readSourceImage } from "../outputs/images/validate-source.ts";
import { DataModuleEditor } from "./data-module-editor.ts";
import { answerError } from "./prompt.ts";
import {
  formatColumns,
  askId,
  readAnsweredFile,
  rejectNumber,
  slug,
  type Plan,
  type ScaffoldContext,
} from "./scaffold.ts";

export async function newPicture({ facts, prompt, say, folders }: ScaffoldContext): Promise<Plan> {
  const file = await prompt.ask("file", "The picture's file");
  const original = path.basename(file);
  const bytes = await readAnsweredFile(file, "file", "the path of a PNG, JPEG, WebP, AVIF or TIFF file.");
  const target = path.join(folders.content, "assets", "pictures", original);
  const isInPlace = path.resolve(file) === target;
  if (!isInPlace && existsSync(target))
    throw answerError(file, "file", {
      message: `assets/pictures already has a file "${original}".`,
      suggestion: "a file with another name.",
    });
  const { width, height } = await readSourceImage(original, bytes).catch((error: unknown) => {
    throw error instanceof SourceImageError ? answerError(file, "file", error) : error;
  });
  say(`Read from ${original}:\n${formatColumns([["size", `${width} × ${height} pixels`]])}`);

  const kind = await prompt.ask("kind", "What it is", { choices: ["photograph", "illustration"] });
  const about = await prompt.ask("about", "Id of the place, park or organisation it shows", {
    choices: [...facts.places.keys(), ...facts.parks.keys(), ...facts.organisations.keys()],
  });
  const alternative = await prompt.ask("alternative", "What it shows, for readers who cannot see it; no numbers", {
    check: rejectNumber,
  });
  const credit = await prompt.ask("credit", "Who made it");
  const licence = await prompt.ask("licence", "Licence under which it may be published");
  const caption = await prompt.askOptional("caption", "A caption, in one sentence", { check: rejectNumber });
  const id = await askId(prompt, slug(path.parse(original).name), facts.pictures);

  const editor = new DataModuleEditor(folders);
  const fields = { original, kind, about, alternative, credit, licence, focus: [0.5, 0.5], caption };
  const preview = editor.addRecord("_data/pictures.ts", id, fields, {
    comment: "Pictures, and what each shows.",
    type: `PictureRecord<${facts.organisations.size === 0 ? "SubjectId" : "OrganisationId | SubjectId"}>`,
    from: "picture.ts",
    idType: "PictureId",
  });
  return {
    files: new Map<string, string | Uint8Array>([
      ...editor.texts,
      ...(isInPlace ? [] : [[`assets/pictures/${original}`, bytes] as const]),
    ]),
    preview,
    nextStep: `It appears at the top of the page of "${about}"; elsewhere: {% picture "${id}" %}`,
  };
}
