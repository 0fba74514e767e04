// What Eleventy throws for a whole build, turned into a problem with its file.

import { templatePath, type Folders } from "../../site/paths.ts";
import type { Problem } from "../../model/problem.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { PAGED_LISTS } from "../../site/front-matter/front-matter-ids.ts";

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

/** The messages of an error and of its causes, outermost first. */
export function causesOf(error: unknown): string[] {
  const messages: string[] = [];
  for (
    let cause = error;
    cause instanceof Error;
    cause = (cause as { originalError?: unknown }).originalError ?? cause.cause
  )
    messages.push(cause.message);
  return messages.length === 0 ? [String(error)] : messages;
}
