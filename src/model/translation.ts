// The texts of records in another language of the briefing: `_data/translations/LANGUAGE/SUBJECT.ts`, by id and field.

import * as v from "valibot";
import { type Facts, SHAPES } from "./facts.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import { Problems } from "./problem.ts";
import { type Identified, text } from "./record.ts";
import { type SettingsRecord, settingsShape } from "./settings.ts";
import { suggestId } from "./suggest-id.ts";

/** Fields that a translation has: prose, and the gloss of words that a source prints in another language. */
type Kinds<T> = typeof v.FlavorSymbol extends keyof T
  ? keyof NonNullable<T[typeof v.FlavorSymbol]> & ("prose" | "gloss")
  : never;
type Holds<T> = T extends string
  ? Kinds<T>
  : T extends readonly (infer Item)[]
    ? Holds<NonNullable<Item>>
    : T extends object
      ? { [K in keyof T]-?: Holds<NonNullable<T[K]>> }[keyof T]
      : never;
type Translated<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Translated<NonNullable<Item>>[]
    : {
        readonly [K in keyof T as [Holds<NonNullable<T[K]>>] extends [never] ? never : K]?: Translated<
          NonNullable<T[K]>
        >;
      };

/** Translations of the records of a subject, by id: `Translations<"figures">`. */
export type Translations<Subject extends keyof typeof SHAPES> = Readonly<
  Record<string, Distribute<v.InferOutput<(typeof SHAPES)[Subject]["shape"]>>>
>;
type Distribute<T> = T extends unknown ? Translated<T> : never;
/** Translations of the settings. */
export type SettingsTranslation = Translated<SettingsRecord>;

/** What is read of a valibot schema. */
interface Schema {
  readonly type: string;
  readonly pipe?: readonly { readonly type: string; readonly name?: string }[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly key?: Schema | string;
  readonly value?: Schema;
  readonly literal?: unknown;
}

/** One record being translated. */
interface Context {
  readonly file: string;
  readonly id: string;
  /** The language, as messages name it. */
  readonly language: string;
  readonly problems: Problems;
}

const unwrapped = (schema: Schema): Schema => (schema.wrapped === undefined ? schema : unwrapped(schema.wrapped));

function kindOf(schema: Schema): "prose" | "gloss" | null {
  const name = schema.pipe?.find((action) => action.type === "flavor")?.name;
  return name === "prose" || name === "gloss" ? name : null;
}

const holding = new WeakMap<Schema, boolean>();

/** Whether a value of this shape can hold a text to translate. */
function holdsText(schema: Schema): boolean {
  const before = holding.get(schema);
  if (before !== undefined) return before;
  const { wrapped, item, entries = {}, options = [], value } = schema;
  const parts = [wrapped, item, value, ...Object.values(entries), ...options];
  const inside = parts.filter((part) => typeof part === "object") as Schema[];
  const holds = kindOf(schema) !== null || inside.some(holdsText);
  holding.set(schema, holds);
  return holds;
}

/**
 * A value with its texts in another language. A text without a translation is reported and stays as it is, so that a
 * preview shows it in its place; a gloss is that of the translation, or none.
 */
function translate(shape: Schema, value: unknown, given: unknown, path: string, context: Context): unknown {
  if (value === undefined || value === null || !holdsText(shape)) return value;
  const schema = unwrapped(shape);
  const kind = kindOf(schema);
  if (kind === "gloss") return given === undefined ? undefined : textOf(given, path, context);
  if (kind === "prose") {
    if (given !== undefined) return textOf(given, path, context) ?? value;
    const name = path.split(".").at(-1) ?? path;
    report(path, `no ${context.language} text for “${String(value)}”.`, `${name}: "…",`, context);
    return value;
  }
  if (Array.isArray(value)) {
    const list = given === undefined ? [] : given;
    if (!Array.isArray(list) || list.length > value.length) {
      report(
        path,
        `must be a list of ${value.length}, one for each of the record.`,
        "the texts in the order of the record.",
        context,
      );
      return value;
    }
    const item = schema.item ?? { type: "unknown" };
    return value.map((one, index) => translate(item, one, list[index], `${path}.${index}`, context));
  }
  if (typeof value !== "object") return value;
  if (given !== undefined && (typeof given !== "object" || given === null)) {
    report(path, "must be the texts by field.", "{ … }", context);
    return value;
  }
  const texts = (given ?? {}) as Readonly<Record<string, unknown>>;
  const variant = schema.options?.find(({ entries }) => isVariant(entries, schema.key, value));
  const fields = schema.entries ?? variant?.entries;
  const fieldOf = (name: string) => (fields === undefined ? schema.value : fields[name]);
  const known = Object.keys(value).filter((name) => holdsText(fieldOf(name) ?? { type: "unknown" }));
  const glosses = Object.entries(fields ?? {}).flatMap(([name, field]) =>
    kindOf(unwrapped(field)) === "gloss" ? [name] : [],
  );
  for (const name of Object.keys(texts))
    if (!known.includes(name) && !glosses.includes(name))
      report(at(path, name), "the record has no such text.", suggestId(name, [...known, ...glosses]), context);
  const result: Record<string, unknown> = { ...value };
  for (const name of new Set([...known, ...glosses])) {
    const field = fieldOf(name);
    if (field === undefined) continue;
    const one = glosses.includes(name)
      ? texts[name] === undefined
        ? undefined
        : textOf(texts[name], at(path, name), context)
      : translate(field, result[name], texts[name], at(path, name), context);
    if (one === undefined) delete result[name];
    else result[name] = one;
  }
  return result;
}

const at = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);

function isVariant(entries: Schema["entries"], key: Schema["key"], value: object): boolean {
  return typeof key === "string" && entries?.[key]?.literal === (value as Record<string, unknown>)[key];
}

function textOf(given: unknown, path: string, context: Context): string | undefined {
  const read = v.safeParse(text, given);
  if (read.success) return read.output;
  report(path, `${read.issues[0].message}.`, "the text in quotation marks.", context);
  return undefined;
}

function report(path: string, message: string, suggestion: string, { file, id, problems }: Context): void {
  problems.add({ file, record: `${id} · ${path}`, message, suggestion });
}

/** Translated records by the record, its translation and the language. */
const MEMO = new IdentityMemo<object, object>();

/** The folder that has the translations to a language. */
function translationFolder(tag: string): string {
  return `_data/translations/${tag}`;
}

/**
 * The facts with their texts in another language. What lacks a translation is reported, each text by its record and
 * field, and so is what translates nothing.
 */
export function translateFacts(facts: Facts, tag: string, problems: Problems): Facts {
  const language = new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  const modules = facts.translations.get(tag) ?? [];
  const translated = Object.entries(SHAPES).map(([subject, { kind, shape }]) => {
    const records = facts[subject as keyof typeof SHAPES] as ReadonlyMap<string, Identified<object>>;
    if (!holdsText(shape as unknown as Schema)) return [subject, records];
    const own = modules.filter((module) => module.subject === subject);
    const given = new Map(
      own.flatMap(({ file, value }) =>
        Object.entries(value as Readonly<Record<string, object>>).map(([id, texts]) => [id, { file, texts }] as const),
      ),
    );
    for (const [id, { file }] of given)
      if (!records.has(id) && !facts.leftOut.has(`${kind}:${id}`) && !facts.drafts.has(`${kind}:${id}`))
        problems.add({
          file,
          record: id,
          message: `there is no ${kind} "${id}" to translate.`,
          suggestion: suggestId(id, [...records.keys()]),
        });
    const placeFor = (record: Identified<object>) =>
      own.find(({ file }) => nameOf(file) === nameOf(record.file))?.file ??
      own[0]?.file ??
      `${translationFolder(tag)}/${subject}.ts`;
    const all = [...records].map(([id, record]) => {
      const { file, texts } = given.get(id) ?? { file: placeFor(record), texts: undefined };
      const faults = new Problems();
      const result = MEMO.get(record, [texts, tag], () => {
        const { id: _, file: __, ...written } = record;
        const context = { file, id, language, problems: faults };
        const made = translate(shape as unknown as Schema, written, texts, "", context) as object;
        return faults.some ? null : { ...made, id, file: record.file };
      });
      if (result !== null) return [id, result];
      for (const fault of faults.list) problems.add(fault);
      const context = { file, id, language, problems: new Problems() };
      return [id, translate(shape as unknown as Schema, record, texts, "", context)];
    });
    return [subject, new Map(all as [string, object][])];
  });
  const settings = modules.find((module) => module.subject === "briefing");
  const file = settings?.file ?? `${translationFolder(tag)}/briefing.ts`;
  return {
    ...facts,
    ...(Object.fromEntries(translated) as Partial<Facts>),
    settings: translate(settingsShape as unknown as Schema, facts.settings, settings?.value, "", {
      file,
      id: "briefing",
      language,
      problems,
    }) as SettingsRecord | null,
  };
}

const nameOf = (file: string) => file.split("/").at(-1);
