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
import { askParagraph, askSource } from "./cited.ts";
import { Modules, recordCode } from "./module.ts";
import { columns, fieldsOf, idQuestion, numberFault, slug, type Plan, type Workplace } from "./scaffold.ts";

export async function newFigure(workplace: Workplace): Promise<Plan> {
  const { facts, settings, answers, say, folders } = workplace;
  const source = await askSource(workplace);
  const printed = await answers.to({
    name: "printed",
    ask: "The words of the number, exactly as the source prints them",
    check: (words) => readingFault(words, source.language),
  });
  const quantity = readQuantity(printed, source.language);
  const paragraph = await askParagraph(source, printed, true, workplace);
  say(
    `Read from “${printed}”:\n${columns([...inWords(quantity), ["proof", await proofOf(source, paragraph, printed, quantity, workplace)]])}`,
  );

  const foreign = source.language !== new Intl.Locale(settings.language).language;
  const gloss = foreign ? await answers.to({ name: "gloss", ask: "The same words in English" }) : undefined;
  const label = await answers.to({
    name: "label",
    ask: "What it counts or measures, in a few words",
    check: numberFault,
  });
  const subjects = [...facts.places.keys(), ...facts.parks.keys()];
  const about = await answers.to({
    name: "about",
    ask: "Id of the place or park that it is about",
    choices: subjects,
    otherwise: settings.subject,
  });
  const kind = (await answers.to({
    name: "kind",
    ask: "What it is: it was so, is aimed at, or is arranged",
    choices: ["actual", "target", "plan"],
  })) as FigureRecord["kind"];
  const date = { check: dateFault };
  const period =
    kind === "actual"
      ? await answers.mayBe({
          ...date,
          name: "period",
          ask: "The time that it describes, such as 2024 or 2024-08, where the source gives one",
        })
      : null;
  const by =
    kind === "actual"
      ? null
      : await answers.mayBe({ ...date, name: "by", ask: "Its due date, such as 2027, where the source gives one" });
  const caveat = await answers.mayBe({
    name: "caveat",
    ask: "What a careful reader should know, in one sentence",
    check: numberFault,
  });
  const id = await answers.to(
    idQuestion(slug(label), new Map<string, { file: string }>([...facts.derived, ...facts.figures])),
  );

  const fields = fieldsOf({
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
  const file = moduleOf(source.id, workplace);
  const idType = `${typeName(source.id)}FigureId`;
  const modules = new Modules(folders);
  modules.add(file, id, fields, {
    comment: `Figures from ${source.publisher}.`,
    variable: "figures",
    record: { type: "FigureRecord", from: "figure.ts" },
    ids: ["SourceId", "SubjectId"],
    idType,
  });
  modules.addFigureIds(file, idType);
  return {
    files: modules.texts,
    shown: `${file}\n\n${recordCode(id, fields)}`,
    next: `Ask for it on a page: {% figure "${id}" %}`,
  };
}

function readingFault(words: string, language: Language): { message: string; suggestion: string } | null {
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
  { textOf }: Workplace,
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

function dateFault(date: string): { message: string; suggestion: string } | null {
  return isPartialDate(date)
    ? null
    : {
        message: `"${date}" is no date.`,
        suggestion: "a date as exact as the source gives it: 2024-07-05, 2024-08, 2027 or 1930s.",
      };
}

/** The module in which most figures of the source are, or a new one. */
function moduleOf(source: string, { facts }: Workplace): string {
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
