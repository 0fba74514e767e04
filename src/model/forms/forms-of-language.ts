// The written forms of each language. They are no messages: the script of the page of checks would bring every catalogue
// along.

import type { WrittenForms, WrittenLocale } from "./written-forms.ts";
import { FORMS_EN } from "./written-forms-en.ts";
import { FORMS_ZH } from "./written-forms-zh.ts";

/** By language, as in the catalogues of messages. */
const FORMS: Readonly<Record<string, WrittenForms>> = { en: FORMS_EN, zh: FORMS_ZH };

/** The forms of a language. @throws RangeError where there are none */
export function formsOf({ language }: Pick<WrittenLocale, "language">): WrittenForms {
  const forms = FORMS[language];
  if (forms !== undefined) return forms;
  throw new RangeError(
    `there are no written forms for "${language}"; there are some for ${Object.keys(FORMS).join(", ")}.`,
  );
}
