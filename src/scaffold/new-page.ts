// A new page: a draft, which the preview shows and no build publishes before its mark is taken away.

import { existsSync } from "node:fs";
import path from "node:path";
import { ID } from "../model/record.ts";
import { refuseNumber, slug, type Plan, type ScaffoldContext } from "./scaffold.ts";

export async function newPage({ prompt, folders, today }: ScaffoldContext): Promise<Plan> {
  const title = await prompt.ask({ name: "title", text: "Its title", check: refuseNumber });
  const description = await prompt.ask({
    name: "description",
    text: "What it tells, in one sentence",
    check: refuseNumber,
  });
  const order = await prompt.askOptional({
    name: "order",
    text: "Its place among the sections, a number; none for a page that is no section",
    check: (place) =>
      /^\d+(\.\d+)?$/.test(place)
        ? null
        : {
            message: `"${place}" is no number.`,
            suggestion: "a number, such as 6.5 for between the sections 6 and 7.",
          },
  });
  const fileOf = (id: string) => `src/pages/${id}.md`;
  const taken = (id: string) =>
    ["md", "njk"].some((ending) => existsSync(path.join(folders.content, "src", "pages", `${id}.${ending}`))) ||
    existsSync(path.join(folders.content, "src", "pages", id));
  const id = await prompt.ask({
    name: "id",
    text: "Its address",
    initial: slug(title),
    check: (one) =>
      !ID.test(one)
        ? { message: `"${one}" cannot be an address.`, suggestion: "lower-case letters, digits and single hyphens." }
        : taken(one)
          ? { message: `there is a page of the name "${one}" in src/pages.`, suggestion: "another name." }
          : null,
  });
  const text = `---
title: ${yaml(title)}
description: ${yaml(description)}
${order === null ? "" : `order: ${order}\n`}draft: ${today}
---
Write the page here. Shortcodes give figures, dates and references; docs/editing.md lists them.
`;
  return {
    files: new Map([[fileOf(id), text]]),
    shown: `${fileOf(id)}\n\n${text}`,
    next: `It is a draft: the preview shows it at /${id}/, a build leaves it out until the line "draft" is taken away.`,
  };
}

/** A text as YAML has it: as it stands where that is safe, else in quotes. */
function yaml(text: string): string {
  return /^[\p{L}][^:#"'\\{}[\]&*!|>%@`]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
