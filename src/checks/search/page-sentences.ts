// The headings and sentences of a finished page, read for the search check independently of the search index.

import { collapseWhiteSpace } from "../../grammar/plain-text.ts";
import { hasClass, named, parse, textOf, type Document, type Element } from "../../html/dom.ts";
import { bindingAttributes } from "../../html/binding-attributes.ts";
import { BLOCKS } from "../../html/element-kinds.ts";

/** Stands for a space inside an element with a binding, where no sentence begins or ends. */
const INNER_SPACE = "\uE001";
const LABEL_START = "\uE002";
const LABEL_END = "\uE003";
/** A bold label at the start of a block, if a capital follows: no bound is cut off. */
const LABEL = /^\uE002([^\uE003]+)\uE003 ?\uE002? ?([“"‘(]?\p{Lu}.*)$/u;
const PUNCTUATION_AFTER_MARK = / (?=[.,;:)])/g;

/** The text in the `<main>` of a page. */
export interface PageSentences {
  /** Its headings, and the title of the page. */
  readonly headings: readonly string[];
  /** The text of each block on one line, without the marks of sources and popovers. */
  readonly blocks: readonly string[];
}

/** The headings alone, and the page's title: enough for an entry without sentences. */
export function headingsOn(html: string): readonly string[] {
  const headings = html.slice(html.indexOf("<main")).matchAll(/<(h[1-6])\b[^>]*>([\s\S]*?)<\/\1>/g);
  return [...titleOn(html), ...Array.from(headings, ([, , inside = ""]) => textOf(parse(inside)))];
}

/** The title of a page, which says more than its heading where another line names the subject. */
function titleOn(html: string): string[] {
  return named(parse(html.slice(0, html.indexOf("<head"))), "html").flatMap(
    ({ attribs }) => attribs["data-title"] ?? [],
  );
}

export function sentencesOn(html: string): PageSentences {
  const [main] = named(parse(html), "main");
  let open = { text: "", heading: false };
  const blocks = [open];
  const walk = (node: Document["children"][number], inBinding: boolean, heading: boolean): void => {
    if (node.type === "text") open.text += inBinding ? node.data.replace(/\s+/gu, INNER_SPACE) : node.data;
    if (!("attribs" in node) || isMark(node)) return;
    const inHeading = heading || /^h[1-6]$/.test(node.name);
    const [bold, block] = [node.name === "strong", BLOCKS.has(node.name)];
    if (block) blocks.push((open = { text: "", heading: inHeading }));
    if (bold) open.text += LABEL_START;
    for (const child of node.children)
      walk(child, inBinding || bindingAttributes(node.name, node.attribs).length > 0, inHeading);
    if (bold) open.text += LABEL_END;
    if (block) blocks.push((open = { text: "", heading }));
  };
  if (main !== undefined) walk(main, false, false);
  const lines = blocks.map(({ text, heading }) => ({ heading, line: collapseWhiteSpace(text) }));
  return {
    headings: [
      ...titleOn(html),
      ...lines.filter(({ heading }) => heading).map(({ line }) => unmarked(line).replaceAll(INNER_SPACE, " ").trim()),
    ],
    blocks: lines
      .flatMap(({ line }) => [unmarked(line), ...(LABEL.exec(line)?.slice(1).map(unmarked) ?? [])])
      .filter((text) => text !== ""),
  };
}

/** A text as a reader sees it, except for INNER_SPACE. */
function unmarked(text: string): string {
  return text
    .replace(/[\uE002\uE003]/g, "")
    .replace(/[ \uE001]+/g, (spaces) => (spaces.includes(" ") ? " " : INNER_SPACE))
    .replace(PUNCTUATION_AFTER_MARK, "")
    .replace(/^[ \uE001]|[ \uE001]$/g, "");
}

/** Whether a passage is a whole block, or consists of whole sentences of one. */
export function isWholeSentence(passage: string, { blocks }: PageSentences): boolean {
  return (
    passage !== "" &&
    blocks.some((block) => {
      const plain = block.replaceAll(INNER_SPACE, " ");
      if (plain.trim() === passage) return true;
      for (let at = plain.indexOf(passage); at >= 0; at = plain.indexOf(passage, at + 1)) {
        const [before, rest] = [block.slice(0, at), block.slice(at + passage.length)];
        if (endsSentence(before) && (rest === "" || (rest.startsWith(" ") && endsSentence(`${passage} `)))) return true;
      }
      return false;
    })
  );
}

/** Whether a text is empty, or ends with a sentence and a space; "approx. " does not. */
function endsSentence(text: string): boolean {
  return (
    text === "" ||
    (/[.!?][”"’)]* $/u.test(text) &&
      !/(?:^|[^\p{L}])(?:approx|est|max|min|Mr|Mrs|Dr|St|No|Nos|Co|Ltd|Inc|ca|\p{L})\. $/u.test(text))
  );
}

function isMark(element: Element): boolean {
  return hasClass(element, "cite") || element.attribs["popover"] !== undefined;
}
