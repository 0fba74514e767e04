// Reads the keys of front matter, and of a data file in JSON, with their lines.

import { type Document, isMap, isScalar, type Node, type Pair, visit, type YAMLMap } from "yaml";
import type { WrittenValue } from "../../model/front-matter.ts";
import { explainYaml, type YamlProblem } from "./explain-yaml.ts";
import { type ParsedYaml, parseYaml, startOf } from "./parse-yaml.ts";

/** Keys with their values as written. */
export interface ReadYaml {
  /** What is wrong with the YAML. The values are then those of the corrected lines, where these can be corrected. */
  readonly faults: readonly YamlProblem[];
  readonly values: ReadonlyMap<string, WrittenValue>;
  /** The line of each key by its path: `pagination.size`. */
  readonly lines: ReadonlyMap<string, number>;
}

/** More faults than an editor wants to hear of at once. */
const MOST_FAULTS = 10;

/** More uses of anchors than any page has; each can repeat all that is before it, as in a “billion laughs”. */
const MOST_ALIASES = 100;

/**
 * Reads YAML whose root is a map of keys.
 *
 * @param firstLine line of the file on which the text begins, counted from one
 */
export function readYaml(yaml: string, firstLine = 1): ReadYaml {
  const faults: YamlProblem[] = [];
  let text = "\n".repeat(firstLine - 1) + yaml;
  while (faults.length < MOST_FAULTS) {
    const parsed = parseYaml(text);
    if (parsed.fault === null) return { faults, ...keysOf(parsed, text) };
    const { mended, ...problem } = explainYaml(text.split("\n"), parsed.fault);
    faults.push(problem);
    if (mended === null) break;
    text = mended.join("\n");
  }
  return { faults, values: new Map(), lines: new Map() };
}

function keysOf({ document, lineOf, map }: ParsedYaml, text: string): Pick<ReadYaml, "values" | "lines"> {
  if (map === null) return { values: new Map(), lines: new Map() };
  const values = new Map<string, WrittenValue>();
  for (const { key, value } of map.items as Pair<Node, Node | null>[])
    values.set(nameOf(key), writtenValue(value, key.range?.[1] ?? 0, document, text));
  return { values, lines: new Map(linesOf(map, lineOf)) };
}

const nameOf = (key: unknown) => (isScalar(key) ? String(key.source ?? key.value) : "");

function writtenValue(node: Node | null, afterKey: number, document: Document, text: string): WrittenValue {
  const [start, end] = node?.range ?? [afterKey, afterKey];
  const source = text.slice(start, end);
  const quoted = isScalar(node) && node.type !== "PLAIN";
  const [, comment = ""] = /^([ \t]*#[^\r\n]*)/.exec(text.slice(end)) ?? [];
  return {
    value: valueOf(node, document),
    unquoted: quoted || source.includes("\n") ? null : source,
    comment: quoted ? "" : comment.trimEnd(),
    sign: signOf(text.slice(afterKey), document),
  };
}

function valueOf(node: Node | null, document: Document): unknown {
  try {
    return node?.toJS(document, { maxAliasCount: MOST_ALIASES }) ?? null;
  } catch {
    // More aliases than allowed: no key takes a symbol.
    return Symbol("too many aliases");
  }
}

/** A sign that YAML takes away: of an anchor that nothing refers to, or of a tag that says nothing. */
function signOf(afterKey: string, document: Document): string | null {
  const [, marks = ""] = /^\s*:[ \t]*((?:[&!]\S*[ \t]*)*)/.exec(afterKey) ?? [];
  for (const mark of marks.split(/[ \t]+/)) {
    if (mark.startsWith("!") && !mark.startsWith("!!")) return "!";
    if (mark.startsWith("&") && !isReferredTo(mark.slice(1), document)) return "&";
  }
  return null;
}

function isReferredTo(anchor: string, document: Document): boolean {
  let found = false;
  visit(document, {
    Alias(_, { source }) {
      if (source === anchor) found = true;
    },
  });
  return found;
}

/** The lines of the keys of a map, and of those of the maps in it. */
function* linesOf(map: YAMLMap, lineOf: (position: number) => number, parents = ""): Generator<[string, number]> {
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const path = parents + nameOf(key);
    yield [path, lineOf(startOf(key))];
    if (isMap(value)) yield* linesOf(value, lineOf, `${path}.`);
  }
}
