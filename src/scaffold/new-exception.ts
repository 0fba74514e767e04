// Scaffolds an exception: a name or number on a page that is not a figure.

import { isBareNumber } from "../checks/number-gate/exceptions.ts";
import { findNumbers } from "../checks/number-gate/find-numbers.ts";
import { withoutKnownNames } from "../checks/number-gate/known-names.ts";
import { DataModuleEditor } from "./data-module-editor.ts";
import type { Rejection } from "./prompt.ts";
import { askId, slug, type Plan, type ScaffoldContext } from "./scaffold.ts";

export async function newException({ facts, prompt, folders }: ScaffoldContext): Promise<Plan> {
  const text = await prompt.ask("text", "The words exactly as the page has them, with a word beside the number", {
    check: rejectNeedless,
  });
  const isBare = isBareNumber(text);
  const pageQuestion = `Address of the only page that may say it${isBare ? "" : ", if it is not for all pages"}`;
  const check = (page: string): Rejection | null =>
    page.startsWith("/") ? null : { message: `"${page}" is not an address.`, suggestion: "such as /about/." };
  const page = isBare
    ? await prompt.ask("page", pageQuestion, { check })
    : await prompt.askOptional("page", pageQuestion, { check });
  const reason = await prompt.ask("reason", "Why it is not a figure, in one sentence");
  const id = await askId(prompt, slug(text) || "name", facts.exceptions);

  const editor = new DataModuleEditor(folders);
  const preview = editor.addRecord(
    "_data/exceptions.ts",
    id,
    { text, page, reason },
    {
      comment: "Numbers on the pages that are not figures.",
      type: "ExceptionRecord",
      from: "exception.ts",
      idType: "ExceptionId",
    },
  );
  return {
    files: editor.texts,
    preview,
    nextStep: "If no page uses the words any more, the build asks you to remove the exception.",
  };
}

/** Rejects words that need no exception. */
function rejectNeedless(text: string): Rejection | null {
  if (findNumbers(text).length === 0)
    return { message: `“${text}” contains no number.`, suggestion: "nothing; it needs no exception." };
  if (findNumbers(withoutKnownNames(text)).length === 0)
    return {
      message: `“${text}” is a name in general use, which any briefing may print.`,
      suggestion: "nothing; it needs no exception.",
    };
  return null;
}
