// Splits the site's CSS into chunks, so that a page loads only what it needs: one chunk for every page, one for print,
// and one for each component that few pages have.

/** Separators of blocks, and the tokens that may contain such characters: comments, strings, URLs and escapes. */
const TOKEN =
  /[{};]|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\((?!["'])(?:\\[\s\S]|[^)\\])*\)|\\[\s\S]/g;

/** The layer of a component that has a chunk of its own. */
const COMPONENT_LAYER = /^@layer components\.([\w-]+)$/;

/**
 * The chunks by name: `site`, `print`, and one for each layer `components.NAME`, for pages with an element of the class
 * NAME.
 */
export function splitCss(css: string): Map<string, string> {
  const { screen, print } = splitPrint(css);
  const chunks = new Map([
    ["site", ""],
    ["print", print],
  ]);
  for (const statement of statementsOf(screen)) {
    const component = statement.body === null ? undefined : COMPONENT_LAYER.exec(statement.head.trim())?.[1];
    const name = component ?? "site";
    chunks.set(name, (chunks.get(name) ?? "") + textOf(statement));
  }
  return chunks;
}

/** The component chunks that a page needs, judged by the classes of its elements. */
export function componentChunks(names: Iterable<string>, html: string): string[] {
  return [...names].filter(
    (name) => name !== "site" && name !== "print" && [" ", '"'].some((end) => html.includes(`class="${name}${end}`)),
  );
}

/**
 * Separates the rules for print, at the top level and within layers. The order of layers is unaffected, because the
 * chunk for the screen comes first and names them all.
 */
export function splitPrint(css: string): { screen: string; print: string } {
  let [screen, print] = ["", ""];
  for (const statement of mergeLayers(statementsOf(css))) {
    const { head, body } = statement;
    if (body !== null && /^\s*@media\s+print\s*$/.test(head)) print += textOf(statement);
    else if (body !== null && /^\s*@layer\b/.test(head)) {
      const inner = splitPrint(body);
      screen += textOf({ head, body: inner.screen });
      if (inner.print !== "") print += textOf({ head, body: inner.print });
    } else screen += textOf(statement);
  }
  return { screen, print };
}

/** A statement of a style sheet: a block with its prelude, or a statement without a block. */
interface Statement {
  readonly head: string;
  readonly body: string | null;
}

function textOf({ head, body }: Statement): string {
  return body === null ? head : `${head}{${body}}`;
}

/** Merges consecutive blocks of a layer: a bundle repeats the layer for each of its files. */
function mergeLayers(statements: readonly Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const { head, body } of statements) {
    const last = merged.at(-1);
    if (last?.head === head && last.body !== null && body !== null && head.startsWith("@layer"))
      merged[merged.length - 1] = { head, body: last.body + body };
    else merged.push({ head, body });
  }
  return merged;
}

function statementsOf(css: string): Statement[] {
  const statements: Statement[] = [];
  let [from, opened, depth] = [0, 0, 0];
  for (const { 0: token, index: at } of css.matchAll(TOKEN)) {
    if (token === "{" && depth++ === 0) opened = at;
    else if (token === "}" && --depth === 0) {
      statements.push({ head: css.slice(from, opened), body: css.slice(opened + 1, at) });
      from = at + 1;
    } else if (token === ";" && depth === 0) {
      statements.push({ head: css.slice(from, at + 1), body: null });
      from = at + 1;
    }
  }
  if (from < css.length) statements.push({ head: css.slice(from), body: null });
  return statements;
}
