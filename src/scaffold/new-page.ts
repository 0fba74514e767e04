// Scaffolds a page as a draft: the preview shows it, and no build publishes it until its `draft` line is removed.

import { existsSync } from "node:fs";
import path from "node:path";
import { ID } from "../model/record.ts";
import { rejectNumber, slug, type Plan, type ScaffoldContext } from "./scaffold.ts";

export async function newPage({ prompt, folders, today }: ScaffoldContext): Promise<Plan> {
  const title = await prompt.ask("title", "Its title", { check: rejectNumber });
  const description = await prompt.ask("description", "What it says, in one sentence", { check: rejectNumber });
  const order = await prompt.askOptional(
    "order",
    "Its position among the sections, as a number; none if it is not a section",
    {
      check: (place) =>
        /^\d+(\.\d+)?$/.test(place)
          ? null
          : { message: `"${place}" is not a number.`, suggestion: "a number, such as 6.5 between sections 6 and 7." },
    },
  );
  const pages = path.join(folders.content, "src", "pages");
  const id = await prompt.ask("id", "Its address", {
    initial: slug(title),
    check(name) {
      if (!ID.test(name))
        return {
          message: `"${name}" cannot be an address.`,
          suggestion: "lower-case letters, digits and single hyphens.",
        };
      const exists = ["", ".md", ".njk"].some((extension) => existsSync(path.join(pages, name + extension)));
      return exists ? { message: `src/pages already has a page named "${name}".`, suggestion: "another name." } : null;
    },
  });
  const file = `src/pages/${id}.md`;
  const text = `---
title: ${yaml(title)}
description: ${yaml(description)}
${order === undefined ? "" : `order: ${order}\n`}draft: ${today}
---
Write the page here. Shortcodes give figures, dates and references; docs/editing.md lists them.
`;
  return {
    files: new Map([[file, text]]),
    preview: `${file}\n\n${text}`,
    nextStep: `As a draft, it appears in the preview at /${id}/, but in no build until you remove its "draft" line.`,
  };
}

/** A string in YAML: unquoted where that is safe. */
function yaml(text: string): string {
  return /^[\p{L}][^:#"'\\{}[\]&*!|>%@`]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
