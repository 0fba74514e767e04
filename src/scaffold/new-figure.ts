// A new figure: its words are read while they are written, and shown as they will be published.

import type { FigureRecord } from "../model/figure.ts";
import { describeBound, formatQuantity, unitName } from "../model/format.ts";
import { isPartialDate } from "../model/partial-date.ts";
import { BriefingError } from "../model/problem.ts";
import { prove } from "../model/proof.ts";
import { QuantityError, type Language, type Quantity } from "../grammar/quantity.ts";
import { readQuantity } from "../grammar/read-quantity.ts";
import type { Identified } from "../model/record.ts";
import type { Source, SourceRecord } from "../model/source.ts";
import { askParagraph, askSource } from "./citation-prompts.ts";
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

export async function newFigure(context: ScaffoldContext): Promise<Plan> {
  const { facts, settings, prompt, say, folders } = context;
  const source = await askSource(context);
  const printed = await prompt.ask({
    name: "printed",
    text: "The words of the number, exactly as the source prints them",
    check: (words) => refuseReading(words, source.language),
  });
  const quantity = readQuantity(printed, source.language);
  const paragraph = await askParagraph(source, printed, true, context);
  say(
    `Read from “${printed}”:\n${formatColumns([...inWords(quantity), ["proof", await proofOf(source, paragraph, printed, quantity, context)]])}`,
  );

  const foreign = source.language !== new Intl.Locale(settings.language).language;
  const gloss = foreign ? await prompt.ask({ name: "gloss", text: "The same words in English" }) : undefined;
  const label = await prompt.ask({
    name: "label",
    text: "What it counts or measures, in a few words",
    check: refuseNumber,
  });
  const subjects = [...facts.places.keys(), ...facts.parks.keys()];
  const about = await prompt.ask({
    name: "about",
    text: "Id of the place or park that it is about",
    choices: subjects,
    initial: settings.subject,
  });
  const kind = (await prompt.ask({
    name: "kind",
    text: "What it is: it was so, is aimed at, or is arranged",
    choices: ["actual", "target", "plan"],
  })) as FigureRecord["kind"];
  const date = { check: refuseDate };
  const period =
    kind === "actual"
      ? await prompt.askOptional({
          ...date,
          name: "period",
          text: "The time that it describes, such as 2024 or 2024-08, where the source gives one",
        })
      : null;
  const by =
    kind === "actual"
      ? null
      : await prompt.askOptional({
          ...date,
          name: "by",
          text: "Its due date, such as 2027, where the source gives one",
        });
  const caveat = await prompt.askOptional({
    name: "caveat",
    text: "What a careful reader should know, in one sentence",
    check: refuseNumber,
  });
  const id = await prompt.ask(
    idQuestion(slug(label), new Map<string, { file: string }>([...facts.derived, ...facts.figures])),
  );

  const fields = definedFields({
    label,
    about,
    kind,
    printed,
    gloss,
    source: source.id,
    paragraph,
    period: period ?? undefined,
    by: by ?? undefined,
    caveat: caveat ?? undefined,
  });
  const file = moduleOf(source.id, context);
  const idType = `${typeName(source.id)}FigureId`;
  const editor = new DataModuleEditor(folders);
  editor.addRecord(file, id, fields, {
    comment: `Figures from ${source.publisher}.`,
    variable: "figures",
    record: { type: "FigureRecord", from: "figure.ts" },
    ids: ["SourceId", "SubjectId"],
    idType,
  });
  editor.addFigureIds(file, idType);
  return {
    files: editor.texts,
    shown: `${file}\n\n${recordCode(id, fields)}`,
    next: `Ask for it on a page: {% figure "${id}" %}`,
  };
}

function refuseReading(words: string, language: Language): { message: string; suggestion: string } | null {
  try {
    readQuantity(words, language);
    return null;
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    const { parsed, reason, suggestion } = error;
    return {
      message: `cannot read “${words}” (${language}): ${parsed === "" ? "" : `understood “${parsed}”, then `}${reason}.`,
      suggestion,
    };
  }
}

function inWords(quantity: Quantity): [string, string][] {
  const { value, upper, of, unit, counted, bound, per } = quantity;
  const named =
    unit === "count"
      ? `a count of ${counted ?? "nothing that is named"}`
      : unit === "fraction"
        ? `a part of ${counted ?? "a whole"}`
        : unitName(unit);
  return [
    ["value", `${value}${upper === null ? "" : ` to ${upper}`}${of === null ? "" : ` of ${of}`}`],
    ["unit", `${named}${per === null ? "" : `, per ${per}`}`],
    ["bound", describeBound(bound)],
    ["shown", formatQuantity(quantity)],
  ];
}

async function proofOf(
  source: Identified<SourceRecord>,
  paragraph: number | null,
  printed: string,
  quantity: Quantity,
  { textOf }: ScaffoldContext,
): Promise<string> {
  const verdict = prove(
    { record: "", file: "", source: source as Source, paragraph, printed, quantity },
    await textOf(source.id),
  );
  if (verdict.state === "proven")
    return paragraph === null ? "proven against the text" : `proven in paragraph ${paragraph}`;
  if (verdict.state === "failed")
    throw new BriefingError([
      {
        file: `${source.id}.txt`,
        record: "--printed",
        message: `${verdict.why}.`,
        suggestion: "the whole words of the number, as the text prints them.",
      },
    ]);
  return "none: no text of the source is at hand (--texts FOLDER names where it is)";
}

function refuseDate(date: string): { message: string; suggestion: string } | null {
  return isPartialDate(date)
    ? null
    : {
        message: `"${date}" is no date.`,
        suggestion: "a date as exact as the source gives it: 2024-07-05, 2024-08, 2027 or 1930s.",
      };
}

/** The module in which most figures of the source are, or a new one. */
function moduleOf(source: string, { facts }: ScaffoldContext): string {
  const counts = new Map<string, number>();
  for (const figure of facts.figures.values())
    if (figure.source === source) counts.set(figure.file, (counts.get(figure.file) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? `_data/figures/${source}.ts`;
}

/** A name for types, made of an id: `daily-2024` is `Daily2024`. */
function typeName(id: string): string {
  const name = id
    .split("-")
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join("");
  return /^\d/.test(name) ? `Source${name}` : name;
}
