// The parts of a Nunjucks template: its names, filters and tags, with their lines.

import { lineAt } from "../../model/line-at.ts";
import nunjucks, { type Environment, type TemplateNode } from "nunjucks";

/** An error of the parser, with its place counted from one; 0 where it has none. */
export interface SyntaxError {
  readonly message: string;
  readonly line: number;
}

/** The root of a template's syntax, or why there is none. */
export function parseTemplate(text: string, environment: Environment): TemplateNode | SyntaxError {
  try {
    return nunjucks.parser.parse(text, environment.extensionsList, {});
  } catch (error) {
    const { message = String(error), lineno = 0 } = error as { message?: string; lineno?: number };
    return { message: message.replace(/^Template render error:\s*/, "").trim(), line: lineno };
  }
}

/** Every node below one, itself included, in the order of the text. */
export function* nodesOf(node: TemplateNode): Generator<TemplateNode> {
  yield node;
  // The fields of {% set %} leave out what {% endset %} ends.
  const fields = node.typename === "Set" ? [...node.fields, "body"] : node.fields;
  const parts = node.children ?? fields.map((field) => (node as unknown as Record<string, unknown>)[field]);
  for (const part of parts) if (isNode(part)) yield* nodesOf(part);
}

function isNode(value: unknown): value is TemplateNode {
  return typeof (value as TemplateNode | null)?.typename === "string";
}

/** An expression as an editor wrote it, more or less: `page.title`, `title | upper`, `figures(…)`. */
export function expressionOf(node: TemplateNode): string {
  const { typename, value, target, val, name, args } = node;
  if (typename === "LookupVal" && target !== undefined && val !== undefined) {
    const key =
      typeof val.value === "string" && val.typename === "Literal" ? `.${val.value}` : `[${expressionOf(val)}]`;
    return expressionOf(target) + key;
  }
  if (typename === "Filter" && name !== undefined) {
    const [input] = args?.children ?? [];
    return `${input === undefined ? "" : `${expressionOf(input)} | `}${expressionOf(name)}`;
  }
  if (typename === "FunCall" && name !== undefined) return `${expressionOf(name)}(…)`;
  if (typename === "Literal") return JSON.stringify(value);
  return typename === "Symbol" ? String(value) : "…";
}

/** Tags that a template opens and must close. */
const BLOCKS = ["if", "for", "macro", "call", "filter", "block", "raw", "verbatim", "switch"];

/** The first tag that no other one closes, or that closes none, with its line counted from one. */
export function unclosedTag(text: string): { readonly tag: string; readonly line: number } | null {
  const open: { tag: string; line: number }[] = [];
  const plain = text.replace(/\{#[^]*?#\}/g, (comment) => comment.replace(/[^\n]/g, " "));
  for (const { 1: tag = "", 2: rest = "", index } of plain.matchAll(/\{%-?\s*(\w+)([^]*?)-?%\}/g)) {
    const line = lineAt(plain, index);
    const opened = tag === "set" && !rest.includes("=") ? "set" : BLOCKS.find((one) => one === tag);
    if (opened !== undefined) open.push({ tag: opened, line });
    else if (tag.startsWith("end") && [...BLOCKS, "set"].includes(tag.slice(3))) {
      if (open.at(-1)?.tag !== tag.slice(3)) return open.at(-1) ?? { tag, line };
      open.pop();
    }
  }
  return open.at(-1) ?? null;
}
