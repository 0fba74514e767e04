// What editors read to complete front matter: a JSON Schema and snippets, made from the shape of front matter.

import { frontMatterShape } from "../src/model/front-matter.ts";
import { frontMatterMeanings } from "./field-reference.ts";

/** The parts of a valibot schema of front matter that JSON Schema has too. */
interface Shape {
  readonly type: string;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
  readonly requirement?: unknown;
}

const SHAPE = frontMatterShape as unknown as Shape;

/** Files that `npm run docs` writes, by their path. */
export function editorFiles(): Map<string, string> {
  const meanings = frontMatterMeanings();
  const toText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ["docs/front-matter.schema.json", toText(jsonSchema(meanings))],
    [".vscode/front-matter.code-snippets", toText(snippets(meanings))],
  ]);
}

/** The JSON Schema of front matter, and of data files beside pages. Ids are any text: a schema knows no records. */
function jsonSchema(meanings: ReadonlyMap<string, string>) {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Front matter of a page",
    description: "Written by `npm run docs` from src/model/front-matter.ts. Change it there, not here.",
    ...schemaOf(SHAPE, meanings),
  };
}

function schemaOf(shape: Shape, meanings: ReadonlyMap<string, string>, parents = ""): Record<string, unknown> {
  const { type, options = [], entries, item, wrapped, pipe } = shape;
  if (wrapped !== undefined) return schemaOf(wrapped, meanings, parents);
  if (pipe !== undefined) {
    const [first, ...rules] = pipe;
    return Object.assign(schemaOf(first as Shape, meanings, parents), ...rules.map(ruleOf));
  }
  if (entries !== undefined) {
    const required = Object.keys(entries).filter((key) => entries[key]?.type !== "exact_optional");
    return {
      type: "object",
      properties: Object.fromEntries(
        Object.entries(entries).map(([key, entry]) => [
          key,
          { description: meanings.get(parents + key), ...schemaOf(entry, meanings, `${parents}${key}.`) },
        ]),
      ),
      ...(required.length === 0 ? {} : { required }),
      ...(parents === "" ? { patternProperties: { "^override:": {} } } : {}),
      additionalProperties: false,
    };
  }
  switch (type) {
    case "picklist":
      return { enum: options };
    case "union":
      return { anyOf: options.map((option) => schemaOf(option as Shape, meanings, parents)) };
    case "array":
      return { type, items: schemaOf(item as Shape, meanings, parents) };
    default:
      return { type };
  }
}

/** What a rule of a valibot pipe is in JSON Schema; nothing for a rule that it cannot say. */
function ruleOf({ type, requirement }: Shape): Record<string, unknown> {
  switch (type) {
    case "non_empty":
      return { minLength: 1 };
    case "max_length":
      return { maxLength: requirement };
    case "integer":
      return { type: "integer" };
    case "min_value":
      return { minimum: requirement };
    case "regex":
      return { pattern: (requirement as RegExp).source };
    default:
      return {};
  }
}

/** A snippet for each key: an editor without a schema for Markdown completes these. */
function snippets(meanings: ReadonlyMap<string, string>) {
  return Object.fromEntries(
    Object.entries(SHAPE.entries ?? {}).map(([key, entry]) => {
      const shape = entry.wrapped ?? entry;
      const choices =
        shape.type === "boolean" ? ["false", "true"] : shape.type === "picklist" ? shape.options : undefined;
      const lines =
        shape.entries === undefined
          ? [`${key}: ${choices === undefined ? "$0" : `\${1|${choices.join(",")}|}`}`]
          : [`${key}:`, ...Object.keys(shape.entries).map((inner, at) => `  ${inner}: $${at + 1}`)];
      const description = meanings.get(key);
      return [key, { scope: "markdown,njk,nunjucks", prefix: `${key}:`, body: lines, description }];
    }),
  );
}
