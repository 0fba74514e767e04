// Takes comments out of Markdown before it is parsed: `<!-- … -->` and, as in Nunjucks, `{# … #}`.

/** A text without its comments. */
export interface Uncommented {
  readonly text: string;
  /** For each line of the text, the line of the original that it comes from; both count from zero. */
  readonly lines: readonly number[];
}

interface Comment {
  readonly start: number;
  readonly end: number;
}

/** The start of a comment, of code that may show one, or of a line; a sign after a backslash starts nothing. */
const PART = /\\[^\n]|<!--|\{#|`+|\n/g;
/** A line that opens a fenced block of code, also in a list or a quotation (CommonMark, section 4.5). */
const FENCE = /(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y;
/** What is left of a line that contained only a comment: the mark of a list or a quotation. */
const NOTHING = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s*)?$/;

/**
 * A text without its comments. Comments in code are text and stay, and so does one that is never closed. A line that
 * contained nothing else goes with its comment, so that no comment parts a paragraph or a list.
 */
export function withoutComments(source: string): Uncommented {
  const kept: { text: string; line: number; cut: boolean }[] = [{ text: "", line: 0, cut: false }];
  let line = 0;
  let copied = 0;
  for (const { start, end } of [...commentsIn(source), { start: source.length, end: source.length }]) {
    const [first = "", ...others] = source.slice(copied, start).split("\n");
    const open = kept.at(-1);
    if (open !== undefined) open.text = open.cut ? joined(open.text, first) : open.text + first;
    for (const text of others) kept.push({ text, line: ++line, cut: false });
    if (end === start) break;
    const last = kept.at(-1);
    if (last !== undefined) last.cut = true;
    const breaks = source.slice(start, end).split("\n").length - 1;
    line += breaks;
    if (breaks > 0) kept.push({ text: "", line, cut: true });
    copied = end;
  }
  const lines = kept.filter(({ text, cut }) => !cut || !NOTHING.test(text));
  return {
    text: lines.map(({ text, cut }) => (cut ? text.trimEnd() : text)).join("\n"),
    lines: lines.map((one) => one.line),
  };
}

/** What stands before and after a comment, with one space where both sides have one. */
function joined(before: string, after: string): string {
  return /\s$/.test(before) ? before + after.trimStart() : before + after;
}

function commentsIn(source: string): Comment[] {
  const comments: Comment[] = [];
  let at = afterFence(source, 0);
  for (let part = nextPart(source, at); part !== null; part = nextPart(source, at)) {
    const [sign] = part;
    const start = part.index;
    at = start + sign.length;
    if (sign === "\n") at = afterFence(source, at);
    else if (sign.startsWith("`")) at = afterCodeSpan(source, sign, at);
    else if (!sign.startsWith("\\")) {
      const end = endOfComment(source, sign, at);
      if (end === null) continue;
      comments.push({ start, end });
      at = end;
    }
  }
  return comments;
}

function nextPart(source: string, at: number): RegExpExecArray | null {
  PART.lastIndex = at;
  return PART.exec(source);
}

/** `<!-->` and `<!--->` are whole comments (HTML, section 13.2.5.43). */
function endOfComment(source: string, sign: string, at: number): number | null {
  const [empty] = /^-?>/.exec(source.slice(at, at + 2)) ?? [];
  if (sign === "<!--" && empty !== undefined) return at + empty.length;
  const mark = sign === "<!--" ? "-->" : "#}";
  const end = source.indexOf(mark, at);
  return end < 0 ? null : end + mark.length;
}

/** The end of the fenced block of code that begins in the line, or the line's own start. */
function afterFence(source: string, line: number): number {
  FENCE.lastIndex = line;
  const fence = FENCE.exec(source)?.[1];
  if (fence === undefined) return line;
  const closing = new RegExp(`\\n[ \\t>]*${fence.slice(0, 1)}{${fence.length},}[ \\t]*(?=\\n|$)`, "g");
  closing.lastIndex = line;
  return closing.exec(source) === null ? source.length : closing.lastIndex;
}

/** The end of a code span, which an equal run of backticks closes before the paragraph ends, or of the run alone. */
function afterCodeSpan(source: string, run: string, at: number): number {
  const rest = source.slice(at).split(/\n[ \t>]*\n/, 1)[0] ?? "";
  for (const { 0: other, index } of rest.matchAll(/`+/g)) if (other === run) return at + index + other.length;
  return at;
}
