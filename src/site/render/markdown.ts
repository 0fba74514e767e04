// Markdown pages: markdown-it with raw HTML off, headings with ids, and the shortcodes of the briefing.

import MarkdownIt, { type MarkdownIt as Markdown, type Token } from "markdown-it";
import anchor from "markdown-it-anchor";
import cjkFriendly from "markdown-it-cjk-friendly";
import container from "markdown-it-container";
import { replaceUnsafeCharacters } from "../../model/text-safety.ts";
import { suggestId } from "../../model/suggest-id.ts";
import { mistake } from "../../html/escape.ts";
import { hostOf, isExternal } from "../../html/external-link.ts";
import { withoutComments } from "./markdown-comments.ts";
import { type MarkdownEnvironment, placeMistakes } from "./markdown-lines.ts";
import { markStructure } from "./markdown-structure.ts";
import { BLOCKS, type Shortcode } from "./shortcodes/shortcode.ts";
import { markLeftovers } from "./leftover-marks.ts";

const CALL = /\{%-?\s*([\w-]+)\s*((?:"[^"\n]*"|[^"%\n])*?)-?%\}/y;
const VALUE = /\s*(?:"([^"]*)"|(-?\d+(?:\.\d+)?))\s*(,|$)/y;

/**
 * A Markdown parser for the pages of one briefing.
 *
 * @param editions ids of the editions up to the one that is built: `::: since EDITION` shows what follows, up to `:::`,
 *   from that edition on, `::: until EDITION` up to and with it
 * @param allEditions ids of all editions, also of those that came later
 */
export function markdownFor(
  shortcodes: ReadonlyMap<string, Shortcode>,
  editions: readonly string[] = [],
  allEditions: readonly string[] = editions,
): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.use(cjkFriendly);
  // The sign that stays is reported when the finished page is read.
  markdown.core.ruler.after("normalize", "readable", (state) => {
    const { text, lines } = withoutComments(replaceUnsafeCharacters(state.src));
    state.src = text;
    (state.env as MarkdownEnvironment).lines = lines;
  });
  markdown.core.ruler.before("text_join", "leftover_marks", (state) => {
    if (!state.inlineMode || (state.env as MarkdownEnvironment).fromPage === true) markLeftovers(state);
  });
  markdown.use(anchor, { level: [2, 3], tabIndex: false, slugify: idOf });
  const shown: Record<string, (edition: string) => boolean> = {
    since: (edition) => editions.includes(edition),
    until: (edition) => !editions.includes(edition) || editions.at(-1) === edition,
  };
  for (const [name, isShown] of Object.entries(shown)) {
    markdown.use(container, name, { render: () => "" });
    markdown.core.ruler.after("block", name, (state) => {
      for (const token of state.tokens)
        if (token.type === `container_${name}_open`) checkSection(token, name, allEditions, state.src);
      state.tokens = withoutHidden(state.tokens, name, isShown);
    });
    markdown.renderer.rules[`container_${name}_open`] = (tokens, index) => tokens[index]?.content ?? "";
  }
  markdown.block.ruler.before(
    "paragraph",
    "block-shortcode",
    (state, line, _last, silent) => {
      const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trim();
      CALL.lastIndex = 0;
      const call = CALL.exec(text);
      if (call === null || call[0].length < text.length || !BLOCKS.has(call[1] ?? "")) return false;
      if (silent) return true;
      const token = state.push("html_block", "", 0);
      token.content = `${callShortcode(shortcodes, call[1] ?? "", call[2] ?? "")}\n`;
      token.map = [line, line + 1];
      state.line = line + 1;
      return true;
    },
    { alt: ["paragraph"] },
  );
  markdown.inline.ruler.before("link", "shortcode", (state, silent) => {
    CALL.lastIndex = state.pos;
    const call = CALL.exec(state.src);
    if (call === null) return false;
    if (!silent) {
      const token = state.push("html_inline", "", 0);
      const name = call[1] ?? "";
      token.content = BLOCKS.has(name)
        ? mistake(
            `{% ${name} %} is inside a line of text.`,
            `{% ${name} ${call[2]?.trim()} %} at the start of a line of its own.`,
          )
        : callShortcode(shortcodes, name, call[2] ?? "");
    }
    state.pos = CALL.lastIndex;
    return true;
  });
  markdown.core.ruler.push("outside", (state) => {
    for (const { children } of state.tokens)
      if (children !== null) {
        markPictures(children);
        markOutside(children, () => new state.Token("text", "", 0));
      }
  });
  markdown.core.ruler.push("structure", (state) => {
    alignCells(state.tokens);
    if (state.inlineMode) return;
    markStructure(state);
    placeMistakes(state);
  });
  return markdown;
}

/** A picture needs a record, which says what it shows, who made it and under which licence. */
function markPictures(tokens: Token[]): void {
  for (const token of tokens)
    if (token.type === "image")
      Object.assign(token, {
        type: "html_inline",
        content: mistake(
          "A picture is referred to by its address.",
          '{% picture "its-id" %} on a line of its own, and a record in _data/pictures.ts.',
        ),
      });
}

/** Aligns the cells of tables by a class: the policy of the pages forbids styles of elements. */
function alignCells(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const [, alignment] = /^text-align:(\w+)$/.exec(String(token.attrGet("style") ?? "")) ?? [];
    if (alignment !== undefined) token.attrs = [["class", `align-${alignment}`]];
  }
}

/** Marks links to other hosts, and has each say at its end where it leads. */
function markOutside(tokens: Token[], makeText: () => Token): void {
  const open: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.type === "link_open") {
      const address = String(token.attrGet("href") ?? "");
      if (isExternal(address)) token.attrSet("rel", "external");
      open.push(address);
    } else if (token?.type === "link_close") {
      const address = open.pop() ?? "";
      if (isExternal(address))
        tokens.splice(index++, 0, Object.assign(makeText(), { content: ` (${hostOf(address)})` }));
    }
  }
}

/** A heading's id: its letters and digits in lower case, joined by hyphens. */
function idOf(heading: string): string {
  return (
    heading
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-") ?? "section"
  );
}

/** Puts a mistake where a section names no edition, or is never closed; such a section is shown. */
function checkSection(token: Token, name: string, editions: readonly string[], source: string): void {
  const edition = editionOf(token);
  const last = source.split("\n")[token.map?.[1] ?? 0] ?? "";
  if (!editions.includes(edition))
    token.content = mistake(`There is no edition "${edition}".`, suggestId(edition, editions));
  else if (!last.trim().startsWith(":::"))
    token.content = mistake(
      `The section "::: ${name} ${edition}" is never closed.`,
      "a line with ::: after its last paragraph.",
    );
}

function editionOf(token: Token): string {
  return token.info.trim().split(/\s+/)[1] ?? "";
}

/** Takes out the containers of a name that are not shown, with all that is in them. */
function withoutHidden(tokens: Token[], name: string, isShown: (edition: string) => boolean): Token[] {
  let hidden = 0;
  return tokens.filter((token) => {
    if (token.type === `container_${name}_open` && (hidden > 0 || (token.content === "" && !isShown(editionOf(token)))))
      hidden += 1;
    const shownHere = hidden === 0;
    if (token.type === `container_${name}_close` && hidden > 0) hidden -= 1;
    return shownHere;
  });
}

/** Calls a shortcode by name with the values written behind it: texts in double quotes and numbers, with commas. */
function callShortcode(shortcodes: ReadonlyMap<string, Shortcode>, name: string, written: string): string {
  const shortcode = shortcodes.get(name);
  if (shortcode === undefined)
    return mistake(`There is no shortcode "${name}".`, suggestId(name, [...shortcodes.keys()]));
  const values: (string | number)[] = [];
  const list = written.trim();
  for (VALUE.lastIndex = 0; VALUE.lastIndex < list.length; ) {
    const value = VALUE.exec(list);
    if (value === null)
      return mistake(
        `The values of {% ${name} ${list} %} cannot be read.`,
        `texts in double quotes and numbers, separated by commas: {% ${name} "an-id" %}`,
      );
    values.push(value[1] ?? Number(value[2]));
  }
  return shortcode(...(values as never[]));
}
