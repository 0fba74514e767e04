// A style sheet in two: what a screen needs, and what only paper needs, which no reader has to wait for.

/** What is passed over as a whole where blocks are looked for: comments, strings, addresses, escapes. */
const WHOLE = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\((?!["'])(?:\\[\s\S]|[^)\\])*\)|\\[\s\S]/y;

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
    if (last?.head === block.head && last.body !== null && block.body !== null && block.head.startsWith("@layer")) result[result.length - 1] = { head: last.head, body: last.body + block.body };
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
  for (let at = 0; at < css.length; at++) {
    WHOLE.lastIndex = at;
    const whole = WHOLE.exec(css);
    if (whole !== null) at += whole[0].length - 1;
    else if (css[at] === "{" && depth++ === 0) opened = at;
    else if (css[at] === "}" && --depth === 0) {
      blocks.push({ head: css.slice(from, opened), body: css.slice(opened + 1, at) });
      from = at + 1;
    } else if (css[at] === ";" && depth === 0) {
      blocks.push({ head: css.slice(from, at + 1), body: null });
      from = at + 1;
    }
  }
  return from < css.length ? [...blocks, { head: css.slice(from), body: null }] : blocks;
}
