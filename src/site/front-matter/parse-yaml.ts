// Parses front matter as YAML 1.2, in which dates and `no` are texts, and finds what first is not a map of keys.

import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit, type YAMLMap } from "yaml";

/** What stops the reading of YAML. */
export interface YamlFault {
  /** The parser's code; `NO_MAP`, `NO_KEY` and `ALIAS` are our own. */
  readonly code: string;
  /** The parser's own words. */
  readonly reason: string;
  readonly line: number;
}

export interface ParsedYaml {
  readonly document: Document;
  /** The line of a position, counted from one. */
  readonly lineOf: (position: number) => number;
  /** The keys; null for a text without any. */
  readonly map: YAMLMap | null;
  readonly fault: YamlFault | null;
}

export function parseYaml(text: string): ParsedYaml {
  const counter = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: "error" });
  const lineOf = (position: number) => counter.linePos(position).line;
  const { contents, errors, warnings } = document;
  const map = isMap(contents) ? contents : null;
  const faultAt = (code: string, node: Node | null): YamlFault => ({ code, reason: "", line: lineOf(startOf(node)) });
  const faultOf = (): YamlFault | null => {
    const [error] = [...errors, ...warnings];
    if (error !== undefined) return { code: error.code, reason: error.message, line: lineOf(error.pos[0]) };
    const alias = unresolvedAlias(document);
    if (alias !== null) return faultAt("ALIAS", alias);
    if (map === null) return contents === null ? null : faultAt("NO_MAP", contents);
    const unnamed = map.items.find(({ key }) => !isScalar(key) || (key.source ?? "") === "");
    return unnamed === undefined ? null : faultAt("NO_KEY", (unnamed.key ?? unnamed.value) as Node | null);
  };
  return { document, lineOf, map, fault: faultOf() };
}

export const startOf = (node: Node | null) => node?.range?.[0] ?? 0;

/** The first alias whose anchor is not before it. */
function unresolvedAlias(document: Document): Node | null {
  const anchors = new Set<string>();
  let found: Node | null = null;
  visit(document, {
    Alias(_, alias) {
      if (anchors.has(alias.source)) return undefined;
      found = alias;
      return visit.BREAK;
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  return found;
}
