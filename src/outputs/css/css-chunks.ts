// The styles of the site in several sheets, so that no reader waits for what the page does not need: one for every page,
// one for paper, and one for each component that few pages have.

/** What parts blocks, and what is passed over as a whole where it is looked for: comments, strings, addresses, escapes. */
const TOKEN =
  /[{};]|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\((?!["'])(?:\\[\s\S]|[^)\\])*\)|\\[\s\S]/g;

/** The layer of a component that has a sheet of its own. */
const OWN_LAYER = /^@layer components\.([\w-]+)$/;

/**
 * The sheets by their names: `site`, `print`, and one for each layer `components.NAME`, which pages load that hold an
 * element of the class NAME.
 */
export function splitCss(css: string): Map<string, string> {
  const { screen, print } = splitPrint(css);
  const sheets = new Map([
    ["site", ""],
    ["print", print],
  ]);
  for (const { head, body } of blocksOf(screen)) {
    const own = OWN_LAYER.exec(head.trim())?.[1];
    const name = own === undefined || body === null ? "site" : own;
    sheets.set(name, (sheets.get(name) ?? "") + (body === null ? head : `${head}{${body}}`));
  }
  return sheets;
}

/** The sheets that a page needs beside those of every page, told by the classes of its elements. */
export function componentChunks(names: Iterable<string>, html: string): string[] {
  return [...names].filter(
    (name) => name !== "site" && name !== "print" && [" ", '"'].some((end) => html.includes(`class="${name}${end}`)),
  );
}

/**
 * Takes the rules for print out of a style sheet, at its top and within layers. Their layers keep their order, because
 * the sheet for the screen stands first and names them all.
 */
export function splitPrint(css: string): { screen: string; print: string } {
  let [screen, print] = ["", ""];
  for (const { head, body } of joined(blocksOf(css))) {
    const rule = body === null ? head : `${head}{${body}}`;
    if (body !== null && /^\s*@media\s+print\s*$/.test(head)) print += rule;
    else if (body !== null && /^\s*@layer\b/.test(head)) {
      const inner = splitPrint(body);
      screen += `${head}{${inner.screen}}`;
      if (inner.print !== "") print += `${head}{${inner.print}}`;
    } else screen += rule;
  }
  return { screen, print };
}

/** Blocks of one layer that follow each other as one: a bundle names the layer again for each of its files. */
function joined(blocks: readonly Statement[]): Statement[] {
  const result: Statement[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.head === block.head && last.body !== null && block.body !== null && block.head.startsWith("@layer"))
      result[result.length - 1] = { head: last.head, body: last.body + block.body };
    else result.push(block);
  }
  return result;
}

interface Statement {
  readonly head: string;
  readonly body: string | null;
}

/** The statements of a style sheet: what stands before a block and the block's inside, or a statement without one. */
function blocksOf(css: string): Statement[] {
  const blocks: Statement[] = [];
  let [from, opened, depth] = [0, 0, 0];
  for (const { 0: token, index: at } of css.matchAll(TOKEN)) {
    if (token === "{" && depth++ === 0) opened = at;
    else if (token === "}" && --depth === 0) {
      blocks.push({ head: css.slice(from, opened), body: css.slice(opened + 1, at) });
      from = at + 1;
    } else if (token === ";" && depth === 0) {
      blocks.push({ head: css.slice(from, at + 1), body: null });
      from = at + 1;
    }
  }
  return from < css.length ? [...blocks, { head: css.slice(from), body: null }] : blocks;
}
