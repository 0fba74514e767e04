// The texts of records in another language of the briefing: `_data/translations/LANGUAGE/SUBJECT.ts`, by id and field.

import * as v from "valibot";
import { type Facts, SHAPES, type TranslationModule } from "./facts.ts";
import { IdentityMemo } from "./memo-by-identity.ts";
import { Problems } from "./problem.ts";
import type { Identified, Unmarked } from "./record.ts";
import { mainLanguage, type SettingsRecord, settingsShape } from "./settings.ts";
import { describeValue } from "./shape-problems.ts";
import { suggestId } from "./suggest-id.ts";
import type { TermRecord } from "./term.ts";

/** Marks of the fields that a translation has: texts to translate, and what each language has by itself. */
type Mark<T> = typeof v.FlavorSymbol extends keyof T
  ? keyof NonNullable<T[typeof v.FlavorSymbol]> & ("prose" | "own")
  : never;
type Holds<T> = [Mark<T>] extends [never]
  ? T extends readonly (infer Item)[]
    ? Holds<NonNullable<Item>>
    : T extends object
      ? { [K in keyof T]-?: Holds<NonNullable<T[K]>> }[keyof T]
      : never
  : Mark<T>;
type Translated<T> = [Mark<T>] extends [never]
  ? T extends readonly (infer Item)[]
    ? readonly Translated<NonNullable<Item>>[]
    : {
        readonly [K in keyof T as [Holds<NonNullable<T[K]>>] extends [never] ? never : K]?: Translated<
          NonNullable<T[K]>
        >;
      }
  : Unmarked<T>;

/** Subjects whose records have texts to translate. A snapshot says what was published, in the words of its day. */
export type TranslatedSubject = Exclude<keyof typeof SHAPES, "published" | "exceptions">;

/** Translations of the records of a subject, by id: `Translations<"figures">`. */
export type Translations<Subject extends TranslatedSubject> = Readonly<
  Record<string, Distribute<v.InferOutput<(typeof SHAPES)[Subject]["shape"]>>>
>;
type Distribute<T> = T extends unknown ? Translated<T> : never;
/** Translations of the settings. */
export type SettingsTranslation = Translated<SettingsRecord>;

/** What is read of a valibot schema. */
interface Schema {
  readonly type: string;
  /** The schema that is narrowed, and what narrows or marks it. */
  readonly pipe?: readonly Schema[];
  readonly name?: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly key?: Schema | string;
  readonly literal?: unknown;
}

/** One record being translated. */
interface Context {
  readonly file: string;
  readonly id: string;
  readonly problems: Problems;
  /** Texts without a translation, by field. */
  readonly missing: Map<string, string>;
}

type Texts = Readonly<Record<string, unknown>>;

const unwrapped = (schema: Schema): Schema => (schema.wrapped === undefined ? schema : unwrapped(schema.wrapped));

/** The mark of a schema, or of the one that it narrows: a definition is prose that ends with a full stop. */
function markOf({ pipe = [] }: Schema): "prose" | "own" | null {
  const name = pipe.find(({ type }) => type === "flavor")?.name;
  if (name === "prose" || name === "own") return name;
  const [narrowed] = pipe;
  return narrowed === undefined ? null : markOf(narrowed);
}

const holding = new WeakMap<Schema, boolean>();

/** Whether a value of this shape can hold a text to translate; values by key, as in a snapshot, hold none. */
function holdsText(schema: Schema): boolean {
  const before = holding.get(schema);
  if (before !== undefined) return before;
  const { wrapped, item, entries = {}, options = [] } = schema;
  const inside = [wrapped, item, ...Object.values(entries), ...options].filter((part) => typeof part === "object");
  const holds = markOf(schema) !== null || inside.some(holdsText);
  holding.set(schema, holds);
  return holds;
}

/**
 * A value with its texts in another language. A text without a translation is noted and stays as it is, so that a
 * preview shows it in its place; what each language has by itself is that of the translation, or left out.
 *
 * @param path the field, with dots: `outcomes.0.text`
 */
function translate(shape: Schema, value: unknown, given: unknown, path: string, context: Context): unknown {
  const schema = unwrapped(shape);
  const mark = markOf(schema);
  if (mark !== null) {
    const text = given === undefined ? undefined : validated(schema, given, path, context);
    if (mark === "own") return text;
    if (text !== undefined) reportShortcodes(String(value), String(text), path, context);
    if (given !== undefined) return text ?? value;
    context.missing.set(path, String(value));
    return value;
  }
  if (Array.isArray(value)) return translateList(schema.item ?? schema, value, given, path, context);
  if (!isObject(value)) return value;
  if (given !== undefined && !isObject(given)) {
    report(path, `expected the texts by field, found ${describeValue(given)}.`, "{ … }", context);
    return value;
  }
  return translateFields(fieldsOf(schema, value), value, given ?? {}, path, context);
}

function translateList(item: Schema, value: unknown[], given: unknown, path: string, context: Context): unknown {
  if (given === undefined) return value.map((one, index) => translate(item, one, undefined, at(path, index), context));
  if (!Array.isArray(given) || given.length !== value.length) {
    const found = Array.isArray(given) ? `${given.length} of them` : describeValue(given);
    const message = `expected a list of ${value.length}, one for each of the record, found ${found}.`;
    report(path, message, "the texts in the order of the record; {} for one without a text.", context);
    return value;
  }
  return value.map((one, index) => translate(item, one, given[index], at(path, index), context));
}

function translateFields(fields: Schema["entries"], value: Texts, given: Texts, path: string, context: Context): Texts {
  const known = Object.entries(fields ?? {}).filter(
    ([name, field]) => holdsText(field) && (name in value || markOf(unwrapped(field)) === "own"),
  );
  const names = known.map(([name]) => name);
  for (const name of Object.keys(given))
    if (!names.includes(name))
      report(at(path, name), "the record has no such text to translate.", suggestId(name, names), context);
  const result: Record<string, unknown> = { ...value };
  for (const [name, field] of known) {
    const one = result[name] === null ? null : translate(field, result[name], given[name], at(path, name), context);
    if (one === undefined) delete result[name];
    else result[name] = one;
  }
  return result;
}

/** The fields of an object: of a shape with variants, those of the variant that the value is. */
function fieldsOf({ entries, options = [], key }: Schema, value: Texts): Schema["entries"] {
  if (entries !== undefined || typeof key !== "string") return entries;
  return options.find((option) => option.entries?.[key]?.literal === value[key])?.entries;
}

const at = (path: string, name: string | number) => (path === "" ? String(name) : `${path}.${name}`);

const isObject = (value: unknown): value is Texts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a translation gives for a marked field, or undefined after reporting that it does not fit there. */
function validated(schema: Schema, given: unknown, path: string, context: Context): unknown {
  const read = v.safeParse(schema as unknown as v.GenericSchema, given);
  if (read.success) return read.output;
  const suggestion = typeof given === "string" ? "another text." : "what the field of the record takes.";
  report(path, `${read.issues[0].message}.`, suggestion, context);
  return undefined;
}

/** Shortcodes that state something, by name and first argument. */
const STATEMENT = /\{%\s*(figure|date|interval|count|cite|printed)\s+("[^"]*"|'[^']*')/g;

/** Reports numbers, dates and citations that a text has in one language and not in the other. */
function reportShortcodes(text: string, translation: string, path: string, context: Context): void {
  const [main, own] = [text, translation].map((one) =>
    Array.from(one.matchAll(STATEMENT), ([, name = "", argument = ""]) => `${name} ${argument.replaceAll("'", '"')}`),
  ) as [string[], string[]];
  for (const [said, other, message] of [
    [main, own, "the translation lacks"],
    [own, main, "the translation adds"],
  ] as const) {
    const rest = [...other];
    for (const one of said) {
      const index = rest.indexOf(one);
      if (index >= 0) rest.splice(index, 1);
      else report(path, `${message} {% ${one} %}.`, "the same numbers, dates and citations in each language.", context);
    }
  }
}

function report(path: string, message: string, suggestion: string, { file, id, problems }: Context): void {
  problems.add({ file, record: path === "" ? id : `${id} · ${path}`, message, suggestion });
}

/** Reports the texts without a translation: each by its field, or together where the record has none at all. */
function reportMissing(language: string, isNew: boolean, context: Context): void {
  const { missing, id } = context;
  const [[path, words] = ["", ""]] = missing;
  if (!isNew || missing.size === 1) {
    for (const [field, text] of missing)
      report(field, `“${text}” has no ${language} text.`, `${field.split(".").at(-1)}: "…"`, context);
    if (!isNew) return;
  }
  if (missing.size < 2) return;
  const fields = [...new Set([...missing.keys()].map((field) => field.split(".")[0]))].join(", ");
  const message = `the record has no ${language} texts: “${words}” and ${missing.size - 1} more (${fields}).`;
  report("", message, `"${id}": { ${path.split(".")[0]}: …, … },`, context);
}

/** Translated records by the record, with its translation and the language. */
const MEMO = new IdentityMemo<object, object>();

/** A subject of `_data/translations`, with what its records are called and how they are written. */
interface TranslatedKind {
  readonly subject: string;
  readonly kind: string;
  readonly shape: Schema;
}

const KINDS: readonly TranslatedKind[] = Object.entries(SHAPES).flatMap(([subject, { kind, shape }]) => {
  const schema = shape as unknown as Schema;
  return holdsText(schema) ? [{ subject, kind, shape: schema }] : [];
});

/** What the modules of a language give for the records of a subject, by id, each with its file. */
type Given = ReadonlyMap<string, { readonly file: string; readonly texts: unknown }>;

/**
 * The facts with their texts in another language. What lacks a translation is reported, each text by its record and
 * field, and so is what translates nothing.
 *
 * @param tag one of the languages of the briefing
 */
export function translateFacts(facts: Facts, tag: string, problems: Problems): Facts {
  const language = new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  const modules = readableModules(facts, tag, problems);
  const translated = KINDS.map(({ subject, kind, shape }) => {
    const records = facts[subject as keyof typeof SHAPES] as ReadonlyMap<string, Identified<object>>;
    const given = givenFor(subject, modules, problems);
    for (const [id, { file }] of given) {
      if (records.has(id) || facts.leftOut.has(`${kind}:${id}`) || facts.drafts.has(`${kind}:${id}`)) continue;
      const suggestion = suggestId(id, [...records.keys()]);
      problems.add({ file, record: id, message: `there is no ${kind} "${id}" to translate.`, suggestion });
    }
    const all = [...records].map(([id, record]) => {
      const file = fileFor(record, modules, tag);
      const { texts } = given.get(id) ?? { texts: undefined };
      return [id, translateRecord({ subject, kind, shape }, record, texts, { facts, tag, language, file, problems })];
    });
    return [subject, new Map(all as [string, object][])];
  });
  const own = modules.find(({ subject }) => subject === SETTINGS);
  const file = own?.file ?? `${folderOf(tag)}/${SETTINGS}.ts`;
  const context = { file, id: SETTINGS, problems, missing: new Map() };
  const settings = translate(settingsShape as unknown as Schema, facts.settings, own?.value, "", context);
  reportMissing(language, own === undefined, context);
  return { ...facts, ...(Object.fromEntries(translated) as Partial<Facts>), settings: settings as SettingsRecord };
}

/** The module of a language that has the translation of a record, or should have it. */
export function translationFile(record: Pick<Identified<object>, "id" | "file">, facts: Facts, tag: string): string {
  return fileFor(record, facts.translations.get(tag) ?? [], tag);
}

interface RecordContext {
  readonly facts: Facts;
  readonly tag: string;
  readonly language: string;
  readonly file: string;
  readonly problems: Problems;
}

function translateRecord(
  { subject, shape }: TranslatedKind,
  record: Identified<object>,
  texts: unknown,
  { facts, tag, language, file, problems }: RecordContext,
): object {
  const faults = new Problems();
  const main = facts.settings === null ? "en" : mainLanguage(facts.settings);
  const translateOnce = () => {
    const { id, file: ownFile, ...written } = record;
    const context = { file, id, problems: faults, missing: new Map<string, string>() };
    const isTerm = subject === "terms";
    const given = isTerm ? withForm(written as TermRecord, texts, tag, context) : texts;
    const made = translate(shape, written, given, "", context) as object;
    reportMissing(language, texts === undefined, context);
    const result = isTerm
      ? withMainForm(made as TermRecord, written as TermRecord, tag, main)
      : withPrintedName(made, written, main);
    return { ...result, id, file: ownFile };
  };
  let result: object = record;
  const known = MEMO.get(record, [texts, tag, main], () => {
    result = translateOnce();
    return faults.some ? null : result;
  });
  for (const fault of faults.list) problems.add(fault);
  return known ?? result;
}

/** A translated record with the name that its source prints, if the name in this language is the briefing's own. */
function withPrintedName(made: object, written: { readonly name?: string }, main: string): object {
  const isOwn = "translatedName" in made && written.name !== undefined;
  return isOwn ? { ...made, printedName: { text: written.name, language: main } } : made;
}

/** The form of a term in a language, by its tag or by the language alone. */
const formOf = ({ forms = {} }: TermRecord, tag: string) => forms[tag] ?? forms[new Intl.Locale(tag).language];

/** The texts of a term with its form in the language, which the record gives. */
function withForm(term: TermRecord, texts: unknown, tag: string, context: Context): unknown {
  const form = formOf(term, tag);
  if (form === undefined || (texts !== undefined && !isObject(texts))) return texts;
  if (texts?.term !== undefined)
    report("term", `the record gives the form “${form}” already.`, "nothing; remove “term”.", context);
  return { ...texts, term: form };
}

/** A translated term with its form in the main language in place of that in its own. */
function withMainForm(made: TermRecord, { term }: TermRecord, tag: string, main: string): TermRecord {
  const { language } = new Intl.Locale(tag);
  const others = Object.entries(made.forms ?? {}).filter(([other]) => other !== tag && other !== language);
  return { ...made, forms: { [new Intl.Locale(main).language]: term, ...Object.fromEntries(others) } };
}

const SETTINGS = "briefing";

/** The folder that has the translations to a language. */
const folderOf = (tag: string) => `_data/translations/${tag}`;

/** The modules of a language that translate a subject; the others are reported. */
function readableModules({ translations }: Facts, tag: string, problems: Problems): readonly TranslationModule[] {
  const subjects = [SETTINGS, ...KINDS.map(({ subject }) => subject)];
  return (translations.get(tag) ?? []).filter(({ file, subject, value }) => {
    const isKnown = subjects.includes(subject);
    if (!isKnown)
      problems.add({
        file,
        record: "",
        message: `"${subject}" is not a subject with texts to translate.`,
        suggestion: `a module named after the records that it translates: ${suggestId(subject, subjects)}`,
      });
    else if (!isObject(value))
      problems.add({
        file,
        record: "export default",
        message: `expected an object of texts${subject === SETTINGS ? "" : " by id"}, found ${describeValue(value)}.`,
        suggestion: subject === SETTINGS ? "export default { … }" : 'export default { "an-id": { … } }',
      });
    return isKnown && isObject(value);
  });
}

function givenFor(subject: string, modules: readonly TranslationModule[], problems: Problems): Given {
  const given = new Map<string, { file: string; texts: unknown }>();
  for (const { file, value } of modules.filter((module) => module.subject === subject)) {
    for (const [id, texts] of Object.entries(value as Texts)) {
      const first = given.get(id);
      if (first === undefined) given.set(id, { file, texts });
      else {
        const message = `"${id}" is already translated in ${first.file}.`;
        problems.add({ file, record: id, message, suggestion: "one translation of the two." });
      }
    }
  }
  return given;
}

/** The module that has the translation of a record, or should have it: its path is that of the record's. */
function fileFor(
  { id, file }: Pick<Identified<object>, "id" | "file">,
  modules: readonly TranslationModule[],
  tag: string,
): string {
  const place = /(?:^|\/)_data\/(.*)$/.exec(file)?.[1] ?? "";
  const subject = place.split("/")[0]?.replace(/\.ts$/, "");
  const own = modules.filter((module) => module.subject === subject);
  return own.find(({ value }) => isObject(value) && id in value)?.file ?? `${folderOf(tag)}/${place}`;
}
