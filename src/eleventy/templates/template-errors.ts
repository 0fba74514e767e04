// What Nunjucks and Eleventy throw, turned into a problem with its file and line.

import { readFileSync } from "node:fs";
import { templateFile, templatePath, type Folders } from "../../site/paths.ts";
import type { Problem } from "../../model/problem.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { PAGED_LISTS } from "../../site/front-matter/front-matter-ids.ts";

/** The problem that Nunjucks has with a template. The innermost cause tells it best. */
export function templateProblem(error: unknown, folders: Folders, template: string): Problem {
  const messages = causesOf(error);
  const all = messages.join("\n");
  const place = /\((?<file>[^()\n]+\.(?:njk|md|html))\)(?:\s*\[Line (?<line>\d+), Column \d+\])?/.exec(all)?.groups;
  const line = [...all.matchAll(/\[Line (\d+), Column \d+\]/g)].at(-1)?.[1];
  const reason =
    (messages.at(-1) ?? "")
      .split("\n")
      .map((part) => part.trim())
      .filter((part) => part !== "" && !/^\(.*\)|^Template render error/.test(part))
      .at(-1) ?? all;
  const undefinedValue = /attempted to output null or undefined/.test(all);
  const file = place?.["file"] ?? template;
  return {
    file: templatePath(file, folders),
    record: "",
    ...(line === undefined ? {} : { line: Number(line) + frontMatterLines(templateFile(file, folders)) }),
    message: undefinedValue ? "the template writes a variable that has no value." : reason.replace(/^Error: /, ""),
    suggestion: undefinedValue
      ? 'the name of a variable that the page has; {{ name or "" }} where it may be missing.'
      : "the tag, filter or variable of that line as another page writes it; " +
        "each {% if %}, {% for %} and {% macro %} needs its end.",
  };
}

/** A file as Eleventy's messages name it; not what it writes, which is HTML. */
const NAMED_FILES = /(?<![^\s`"(])\.\.?\/[^"`\n]*?\.(?:md|njk|json|[cm]?[jt]s)\b/g;

/**
 * The problem that Eleventy has with a page before it renders. Front matter was checked before, so it is one that only
 * Eleventy can find: a list of another plugin, or the address of a page that another plugin adds.
 */
export function eleventyProblem(error: unknown, folders: Folders): Problem {
  const messages = causesOf(error);
  const [file = "Eleventy", other] = (messages.join("\n").match(NAMED_FILES) ?? []).map((name) =>
    templatePath(name, folders),
  );
  const reason = (messages.at(-1) ?? "").replace(/\s+/g, " ").trim();
  const list = /went looking for: (?<name>\S+)/.exec(reason)?.groups?.["name"];
  if (list !== undefined)
    return {
      file,
      record: "front matter · pagination.data",
      message: `there is no list "${list}".`,
      suggestion: suggestId(list, PAGED_LISTS),
    };
  if (/multiple input files are writing to/.test(reason))
    return {
      file,
      record: "front matter · permalink",
      message: `its address is already that of ${other ?? "another page"}.`,
      suggestion: "another address or name for one of the two files.",
    };
  return { file, record: "", message: reason, suggestion: "front matter and data as another page has them." };
}

function causesOf(error: unknown): string[] {
  const messages: string[] = [];
  for (
    let cause = error;
    cause instanceof Error;
    cause = (cause as { originalError?: unknown }).originalError ?? cause.cause
  )
    messages.push(cause.message);
  return messages.length === 0 ? [String(error)] : messages;
}

/** Lines that a template's front matter takes: Nunjucks does not see them and counts from the line after. */
function frontMatterLines(file: string): number {
  const [front = ""] = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(file, "utf8")) ?? [];
  return front.split("\n").length - 1;
}
