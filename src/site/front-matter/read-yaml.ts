// Reads the keys of front matter, and of a data file in JSON, with their lines. YAML 1.2: dates and `no` are texts.

import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import type { WrittenValue } from "../../model/front-matter.ts";
import { explainYaml, type YamlProblem } from "./explain-yaml.ts";

/** Keys with their values as written, and the line of each key by its path: `pagination.size`. */
export interface ReadYaml {
  readonly values: ReadonlyMap<string, WrittenValue>;
  readonly lines: ReadonlyMap<string, number>;
}

/** More uses of anchors than any page has; their number can grow without bound, as in a “billion laughs”. */
const MOST_ALIASES = 100;

/**
 * Reads YAML whose root is a map of keys.
 *
 * @param firstLine line of the file on which the text begins, counted from one
 */
export function readYaml(yaml: string, firstLine = 1): ReadYaml | YamlProblem {
  const text = "\n".repeat(firstLine - 1) + yaml;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: "error" });
  const lineOf = (position: number) => counter.linePos(position).line;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) return explainYaml(text, fault.code, fault.message, lineOf(fault.pos[0]));
  const { contents } = document;
  if (contents === null) return { values: new Map(), lines: new Map() };
  if (!isMap(contents)) return explainYaml(text, "NO_MAP", "", lineOf(startOf(contents)));
  const values = new Map<string, WrittenValue>();
  try {
    for (const pair of contents.items) {
      const { key, value } = pair as Pair<Node | null, Node | null>;
      const name = isScalar(key) ? key.source : undefined;
      if (name === undefined || name === "") return explainYaml(text, "NO_NAME", "", lineOf(startOf(key ?? value)));
      values.set(name, writtenValue(value, key?.range?.[1] ?? 0, document, text));
    }
  } catch (error) {
    // An alias without its anchor, or too many of them.
    const alias = firstAlias(document) ?? 0;
    return explainYaml(text, "ALIAS", error instanceof Error ? error.message : String(error), lineOf(alias));
  }
  return { values, lines: new Map(linesOf(contents, lineOf)) };
}

function writtenValue(node: Node | null, afterKey: number, document: Document, text: string): WrittenValue {
  const value: unknown = node?.toJS(document, { maxAliasCount: MOST_ALIASES }) ?? null;
  const [start, end] = node?.range ?? [afterKey, afterKey];
  const source = text.slice(start, end);
  const quoted = isScalar(node) && node.type !== "PLAIN";
  const [, comment = ""] = /^([ \t]*#[^\r\n]*)/.exec(text.slice(end)) ?? [];
  return {
    value,
    unquoted: quoted || source.includes("\n") ? null : source,
    comment: quoted ? "" : comment.trimEnd(),
    sign: signOf(node, text.slice(afterKey), document),
  };
}

/** A sign that YAML takes away: of an anchor that nothing refers to, or of a tag that says nothing. */
function signOf(node: Node | null, afterKey: string, document: Document): string | null {
  const [, sign] = /^\s*:[ \t]*([&!])/.exec(afterKey) ?? [];
  if (sign === "!" && !/^\s*:[ \t]*!!/.test(afterKey)) return sign;
  if (sign !== "&") return null;
  let used = false;
  visit(document, {
    Alias(_, { source }) {
      if (source === (node as { anchor?: string } | null)?.anchor) used = true;
    },
  });
  return used ? null : sign;
}

/** The lines of the keys of a map, and of those of the maps in it. */
function* linesOf(map: YAMLMap, lineOf: (position: number) => number, parents = ""): Generator<[string, number]> {
  for (const pair of map.items) {
    const { key, value } = pair as Pair<Node, Node | null>;
    const path = parents + (isScalar(key) ? String(key.source ?? key.value) : "");
    yield [path, lineOf(startOf(key))];
    if (isMap(value)) yield* linesOf(value, lineOf, `${path}.`);
  }
}

const startOf = (node: Node | null) => node?.range?.[0] ?? 0;

function firstAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_, node) {
      found = startOf(node);
      return visit.BREAK;
    },
  });
  return found;
}
