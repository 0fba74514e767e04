// A new picture: its file is looked at before it is taken, and never takes the place of another.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { OriginalError, readOriginal } from "../outputs/images/validate-source.ts";
import { BriefingError } from "../model/problem.ts";
import { Modules, recordCode } from "./module.ts";
import { columns, fieldsOf, idQuestion, numberFault, slug, type Plan, type Workplace } from "./scaffold.ts";

export async function newPicture(workplace: Workplace): Promise<Plan> {
  const { facts, answers, say, folders } = workplace;
  const file = await answers.to({ name: "file", ask: "The picture's file" });
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
  const { width, height } = await readOriginal(original, bytes).catch((error: unknown) => {
    if (!(error instanceof OriginalError)) throw error;
    throw new BriefingError([{ file, record: "--file", message: error.message, suggestion: error.suggestion }]);
  });
  say(`Read from ${original}:\n${columns([["size", `${width} × ${height} pixels`]])}`);

  const kind = await answers.to({ name: "kind", ask: "What it is", choices: ["photograph", "illustration"] });
  const about = await answers.to({
    name: "about",
    ask: "Id of the place, park or organisation that it shows",
    choices: [...facts.places.keys(), ...facts.parks.keys(), ...facts.organisations.keys()],
  });
  const alternative = await answers.to({
    name: "alternative",
    ask: "What it shows, for readers who do not see it; no numbers",
    check: numberFault,
  });
  const credit = await answers.to({ name: "credit", ask: "Who made it" });
  const licence = await answers.to({ name: "licence", ask: "Licence under which it may be published" });
  const caption = await answers.mayBe({ name: "caption", ask: "A sentence under it", check: numberFault });
  const id = await answers.to(idQuestion(slug(path.parse(original).name), facts.pictures));

  const fields = fieldsOf({
    original,
    kind,
    about,
    alternative,
    credit,
    licence,
    focus: [0.5, 0.5],
    caption: caption ?? undefined,
  });
  const modules = new Modules(folders);
  modules.add("_data/pictures.ts", id, fields, {
    comment: "Pictures, and what each shows.",
    variable: "pictures",
    record: { type: "PictureRecord", from: "picture.ts" },
    ids: [facts.organisations.size === 0 ? "SubjectId" : "OrganisationId | SubjectId"],
    idType: "PictureId",
  });
  const files = new Map<string, string | Uint8Array>([
    ...modules.texts,
    ...(inPlace ? [] : [[`assets/pictures/${original}`, bytes] as const]),
  ]);
  return {
    files,
    shown: `_data/pictures.ts\n\n${recordCode(id, fields)}`,
    next: `It stands at the head of the page of "${about}"; elsewhere: {% picture "${id}" %}`,
  };
}
