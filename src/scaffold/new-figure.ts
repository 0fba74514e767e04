// Scaffolds a figure. Its words are read and proven at once, and shown as they will be published.

import type { Quantity } from "../grammar/quantity.ts";
import { readQuantity } from "../grammar/read-quantity.ts";
import { readPrinted, type FigureRecord } from "../model/figure.ts";
import { unitName } from "../grammar/units.ts";
import { describeBound, formatQuantity } from "../model/format.ts";
import { mainLanguage } from "../model/settings.ts";
import type { Locale } from "../messages/locale.ts";
import { localeOf } from "../messages/locales.ts";
import { prove } from "../model/proof/proof.ts";
import type { Identified } from "../model/record.ts";
import type { Source, SourceRecord } from "../model/source.ts";
import { askParagraph, askSource } from "./citation-prompts.ts";
import { DataModuleEditor } from "./data-module-editor.ts";
import { answerError } from "./prompt.ts";
import { formatColumns, askId, rejectNoDate, rejectNumber, slug, type Plan, type ScaffoldContext } from "./scaffold.ts";

export async function newFigure(context: ScaffoldContext): Promise<Plan> {
  const { facts, settings, prompt, say, folders } = context;
  const locale = localeOf(mainLanguage(settings));
  const source = await askSource(context);
  const printed = await prompt.ask("printed", "The words of the number, exactly as the source prints them", {
    check(words) {
      const read = readPrinted(words, source.language, { dollar: source.dollar });
      return "message" in read ? read : null;
    },
  });
  const quantity = readQuantity(printed, source.language, { dollar: source.dollar });
  const paragraph = await askParagraph(source, printed, true, context);
  const proof = await describeProof(source, paragraph, printed, quantity, context);
  say(`Read from “${printed}”:\n${formatColumns([...describeQuantity(quantity, locale), ["proof", proof]])}`);

  const isForeign = source.language !== locale.grammar;
  const gloss = isForeign ? await prompt.ask("gloss", "The same words in English") : undefined;
  const label = await prompt.ask("label", "What it counts or measures, in a few words", { check: rejectNumber });
  const about = await prompt.ask("about", "Id of the place or park it is about", {
    choices: [...facts.places.keys(), ...facts.parks.keys()],
    initial: settings.subject,
  });
  const kind = (await prompt.ask("kind", "What it is: reported as fact, aimed at, or planned", {
    choices: ["actual", "target", "plan"],
  })) as FigureRecord["kind"];
  const [dateField, dateQuestion] =
    kind === "actual"
      ? ["period", "Its reference period, such as 2024 or 2024-08, if the source gives one"]
      : ["by", "Its due date, such as 2027, if the source gives one"];
  const date = await prompt.askOptional(dateField, dateQuestion, { check: rejectNoDate });
  const caveat = await prompt.askOptional("caveat", "What a careful reader should know, in one sentence", {
    check: rejectNumber,
  });
  const id = await askId(prompt, slug(label), facts.derived, facts.figures);

  const fields = {
    label,
    about,
    kind,
    printed,
    gloss,
    source: source.id,
    paragraph,
    [dateField]: date,
    caveat,
  };
  const file = moduleFor(source.id, context);
  const idType = `${typeName(source.id)}FigureId`;
  const editor = new DataModuleEditor(folders);
  const preview = editor.addRecord(file, id, fields, {
    comment: `Figures from ${source.publisher}.`,
    type: "FigureRecord<SourceId, SubjectId>",
    from: "figure.ts",
    idType,
  });
  editor.addFigureIds(file, idType);
  return { files: editor.texts, preview, nextStep: `Ask for it on a page: {% figure "${id}" %}` };
}

function describeQuantity(quantity: Quantity, locale: Locale): [name: string, value: string][] {
  const { value, upper, of, unit, counted, per } = quantity;
  const named =
    unit === "count"
      ? `a count of ${counted ?? "nothing named"}`
      : unit === "fraction"
        ? `a part of ${counted ?? "a whole"}`
        : unitName(unit, locale.spelling);
  return [
    ["value", `${value}${upper === null ? "" : ` to ${upper}`}${of === null ? "" : ` of ${of}`}`],
    ["unit", `${named}${per === null ? "" : `, per ${per}`}`],
    ["bound", describeBound(quantity)],
    ["shown", formatQuantity(quantity, { locale })],
  ];
}

/** @throws BriefingError if the text is available and does not prove the quantity */
async function describeProof(
  source: Identified<SourceRecord>,
  paragraph: number | null,
  printed: string,
  quantity: Quantity,
  { textOf }: ScaffoldContext,
): Promise<string> {
  const claim = { record: "", file: "", source: source as Source, paragraph, printed, quantity };
  const verdict = prove(claim, await textOf(source.id));
  if (verdict.state === "failed")
    throw answerError(`${source.id}.txt`, "printed", {
      message: `${verdict.why}.`,
      suggestion: "all words of the number, as the text prints them.",
    });
  if (verdict.state !== "proven") return "none: the source's text is not available (--texts FOLDER names its folder)";
  return paragraph === null ? "proven against the text" : `proven in paragraph ${paragraph}`;
}

/** The module with most figures of the source, or a new one. */
function moduleFor(source: string, { facts }: ScaffoldContext): string {
  const counts = new Map<string, number>();
  for (const figure of facts.figures.values())
    if (figure.source === source) counts.set(figure.file, (counts.get(figure.file) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? `_data/figures/${source}.ts`;
}

/** An id as a type name: `daily-2024` becomes `Daily2024`. */
function typeName(id: string): string {
  const name = id.replace(/(?:^|-)(.?)/g, (_, first: string) => first.toUpperCase());
  return /^\d/.test(name) ? `Source${name}` : name;
}
