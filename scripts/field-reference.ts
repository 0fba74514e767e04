// The reference of every field that an editor writes, read off the records' shapes and the docstrings of their types.

import { Project, type Node, type Symbol, type Type } from "ts-morph";
import { SHAPES } from "../src/model/facts.ts";
import { frontMatterShape } from "../src/model/front-matter.ts";
import { date, paragraph, text } from "../src/model/record.ts";
import { settingsShape } from "../src/model/settings.ts";

/** The parts of a valibot schema that say how a value is written. */
interface Schema {
  readonly type: string;
  readonly key?: string;
  readonly message?: unknown;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly items?: readonly Schema[];
  readonly item?: Schema;
  readonly value?: Schema;
  readonly wrapped?: Schema;
  readonly pipe?: readonly Schema[];
}

/** One row: a field, or a field within one, such as `outcomes.state`. */
interface Field {
  readonly name: string;
  /** How its value is written. */
  readonly value: string;
  readonly optional: boolean;
  /** The docstring of the field in the record's type. */
  readonly meaning: string;
}

const INTRODUCTION = `# Fields

<!-- Written by \`npm run docs\` from the shapes and docstrings in src/model. Change them there, not here. -->

Every field of every record, as \`npm run check\` accepts it. An editor that knows TypeScript shows the same when you
point at a field. A record's key is its id: lower-case letters, digits and single hyphens. Any record may also have
\`draft: "2026-05-01"\`, the date it became a draft: the preview shows it, and no build publishes it.

The last table is the front matter of pages, in YAML: \`key: value\` on each line, without the braces and commas of
records. Data files beside pages, \`NAME.11tydata.json\` or \`.js\`, take the same keys; \`override:tags\` replaces
the tags of such a file instead of adding to them. Other Eleventy keys are refused: computed
values, and pages that another engine renders, cannot be checked before they are built.

- A **text** is not empty and has at most 5,000 characters.
- A **date** is as precise as its source: \`"2024-07-05"\`, \`"2024-08"\`, \`"2027"\` or \`"1930s"\`.
- A **paragraph** is its number in the text that was read: lines that are not blank, counted from one, heading and
  byline included. It is \`null\` where only an excerpt was read.
`;

/** The types of records, and variables of each, from which their fields are read. */
function openTypes() {
  const project = new Project({ tsConfigFilePath: "tsconfig.json", skipAddingFilesFromTsConfig: true });
  const declarations = project
    .addSourceFilesAtPaths("src/model/*.ts")
    .flatMap((file) => [...file.getInterfaces(), ...file.getTypeAliases()])
    .filter((declaration) => declaration.getName().endsWith("Record"));
  // A type without its arguments has the fields that it declares; one in use has those of its defaults.
  const uses = project.createSourceFile(
    "field-reference-uses.ts",
    declarations
      .map((one) => `declare const ${one.getName()}: import("${one.getSourceFile().getFilePath()}").${one.getName()};`)
      .join("\n"),
  );
  return { declarations, uses };
}

/** What each key of front matter means, by its path: `pagination.size`. */
export function frontMatterMeanings(): Map<string, string> {
  const { uses } = openTypes();
  const type = uses.getVariableDeclarationOrThrow("FrontMatterRecord").getType();
  const fields = fieldsOf(frontMatterShape as unknown as Schema, type, uses);
  return new Map(fields.map(({ name, meaning }) => [name, meaning]));
}

/**
 * The whole document, as Markdown.
 *
 * @throws Error for a field without a docstring
 */
export function fieldReference(): string {
  const { declarations, uses } = openTypes();
  const kinds = [
    { title: "Settings", name: "SettingsRecord", shape: settingsShape as unknown },
    ...Object.values(SHAPES).map(({ kind, shape }) => ({
      title: capitalise(kind),
      name: `${capitalise(kind.split(" ")[0] ?? "")}Record`,
      shape: shape as unknown,
    })),
    { title: "Front matter", name: "FrontMatterRecord", shape: frontMatterShape as unknown },
  ];
  const sections = kinds.map(({ title, name, shape }) => {
    const declaration = declarations.find((one) => one.getName() === name);
    if (declaration === undefined) throw new Error(`src/model has no type ${name}.`);
    const about = declaration.getJsDocs().map((doc) => oneLine(doc.getDescription()));
    const fields = fieldsOf(shape as Schema, uses.getVariableDeclarationOrThrow(name).getType(), uses);
    const bare = fields.filter(({ meaning }) => meaning === "").map((field) => field.name);
    if (bare.length > 0) throw new Error(`Fields of ${name} without a docstring: ${bare.join(", ")}.`);
    const rows = fields.map(
      (field) => `| \`${field.name}\`${field.optional ? " (optional)" : ""} | ${field.value} | ${field.meaning} |`,
    );
    const table = ["| field | value | meaning |", "|---|---|---|", ...rows];
    return [`## ${title}`, about.join(" "), table.join("\n")].join("\n\n");
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join("\n\n")}\n`;
}

/** The fields of an object's schema, each followed by those within it; of a variant, the fields of all its options. */
function fieldsOf(schema: Schema, type: Type, at: Node, parents = ""): Field[] {
  const { key, options } = schema;
  // Options are told apart by the literal of one field: `kind: "bars"`.
  const variants =
    key === undefined
      ? [{ entries: schema.entries ?? {}, type, literal: undefined }]
      : (options as Schema[]).map(({ entries = {} }) => ({
          entries,
          type: type.getUnionTypes().find((one) => literalOf(one, key, at) === entries[key]?.literal) ?? type,
          literal: entries[key]?.literal,
        }));
  const names = new Set(variants.flatMap(({ entries }) => Object.keys(entries)));
  return [...names].flatMap((name) => {
    const having = variants.filter(({ entries }) => name in entries);
    const schemas = having.map(({ entries }) => entries[name]!);
    const properties = having.map((one) => one.type.getPropertyOrThrow(name));
    const [first] = schemas as [Schema];
    const only = having.length === variants.length ? "" : `for ${all.format(having.map((one) => code(one.literal)))}: `;
    const field = {
      name: parents + name,
      value: name === key ? oneOf(having.map((one) => one.literal)) : only + valueOf(first),
      optional: first.type === "exact_optional",
      meaning:
        name === key
          ? properties.map((property, index) => `${code(having[index]?.literal)}: ${docstringOf(property)}`).join(" ")
          : [...new Set(properties.map(docstringOf))].join(" "),
    };
    return [field, ...fieldsWithin(first, properties[0]!.getTypeAtLocation(at), at, field.name)];
  });
}

/** The fields of the objects that a field holds, in a list or by key, if it holds any. */
function fieldsWithin(schema: Schema, type: Type, at: Node, parents: string): Field[] {
  const bare = type.getNonNullableType();
  const inner = schema.pipe?.[0] ?? schema.wrapped;
  if (inner !== undefined) return fieldsWithin(inner, bare, at, parents);
  if (schema.item !== undefined)
    return fieldsWithin(schema.item, bare.getArrayElementTypeOrThrow(), at, `${parents}[]`);
  if (schema.type === "record" && schema.value?.entries !== undefined)
    return fieldsWithin(schema.value, bare.getStringIndexType() ?? bare, at, `${parents}[id]`);
  return schema.entries === undefined ? [] : fieldsOf(schema, bare, at, `${parents}.`);
}

/** How a value is written, in words: "text", `"full"` or `"excerpt"`, "list of text". */
function valueOf(schema: Schema): string {
  if ((schema as unknown) === text) return "text";
  if ((schema as unknown) === date) return "date";
  if ((schema as unknown) === paragraph) return "paragraph";
  if (schema.pipe !== undefined) {
    const [inner, ...rules] = schema.pipe;
    const messages = rules.flatMap(({ message }) => (typeof message === "string" ? [message] : []));
    return [...new Set([valueOf(inner!), ...messages])].join("; ");
  }
  switch (schema.type) {
    case "exact_optional":
      return valueOf(schema.wrapped!);
    case "nullable":
      return `${valueOf(schema.wrapped!)}; or \`null\``;
    case "array":
      return `list of ${valueOf(schema.item!)}`;
    case "tuple":
      return `\`[ … ]\` of ${schema.items?.length} × ${[...new Set(schema.items?.map(valueOf))].join(" and ")}`;
    case "record":
      return `${valueOf(schema.value!)} by key`;
    case "strict_object":
      return "`{ … }`";
    case "union":
      return any.format((schema.options as Schema[]).map(valueOf));
    case "picklist":
      return oneOf(schema.options ?? []);
    case "literal":
      return oneOf([schema.literal]);
    case "string":
      return "text";
    default:
      return schema.type;
  }
}

const all = new Intl.ListFormat("en-GB", { type: "conjunction" });
const any = new Intl.ListFormat("en-GB", { type: "disjunction" });
const code = (value: unknown) => `\`${JSON.stringify(value)}\``;
const oneOf = (values: readonly unknown[]) => any.format(values.map(code));
const literalOf = (type: Type, property: string, at: Node) =>
  type.getProperty(property)?.getTypeAtLocation(at).getLiteralValue();

const docstringOf = (property: Symbol) =>
  oneLine(
    property.compilerSymbol
      .getDocumentationComment(undefined)
      .map((part) => part.text)
      .join(""),
  );
const oneLine = (words: string) => words.replace(/\s+/g, " ").trim().replaceAll("|", "\\|");
const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
