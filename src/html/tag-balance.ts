// Whether the tags of a piece of HTML belong together. Parsers mend what does not, each page in its own way.

import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** A tag that has no partner, or a wrong one. */
export interface TagFault {
  readonly message: string;
  readonly suggestion: string;
  /** The tag as written. */
  readonly tag: string;
  /** Where it begins in the HTML. */
  readonly index: number;
}

/** Elements without an end tag (HTML, section 13.1.2). */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Elements whose end tag may be left out (HTML, section 13.1.2.4). */
const OPTIONAL_END = new Set(
  "li dt dd p rt rp optgroup option colgroup thead tbody tfoot tr td th html head body".split(" "),
);
/** Elements at whose start a paragraph ends (HTML, section 13.1.2.4). */
const ENDS_PARAGRAPH = new Set(
  [
    "address article aside blockquote details dialog div dl fieldset figcaption figure footer form",
    "h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul",
  ].flatMap((names) => names.split(" ")),
);
/** Elements that may not be inside one of their own kind. */
const NEVER_NESTED = new Set(["a", "button", "form", "label"]);

interface OpenTag {
  readonly name: string;
  readonly index: number;
  readonly tag: string;
}

/** The tags of a piece of HTML that are unclosed, wrongly nested or close nothing, and comments without an end. */
export function tagFaults(html: string): TagFault[] {
  const faults: TagFault[] = [];
  const open: OpenTag[] = [];
  let current: { name: string; index: number } | null = null;
  let foreign = 0;
  /** Elements reported as unclosed: an end tag that comes too late is part of the same fault. */
  const wronglyNested = new Set<string>();
  const report = (index: number, tag: string, message: string, suggestion: string) =>
    faults.push({ index, tag, message, suggestion });
  const unclosed = ({ name, index, tag }: OpenTag, before: string) =>
    report(index, tag, `${tag} is not closed ${before}.`, `</${name}> where the element ends.`);
  const start = (end: number, selfClosing: boolean) => {
    if (current === null) return;
    const { name, index } = current;
    current = null;
    const tag = html.slice(index, end + 1);
    if (VOID.has(name)) return;
    if (selfClosing && (foreign > 0 || name === "svg" || name === "math")) return;
    if (NEVER_NESTED.has(name) && open.some((one) => one.name === name))
      report(index, tag, `${tag} is inside another <${name}>.`, `</${name}> before it.`);
    if (ENDS_PARAGRAPH.has(name) && open.at(-1)?.name === "p") open.pop();
    if (name === "svg" || name === "math") foreign += 1;
    open.push({ name, index, tag });
  };
  const close = (name: string, index: number, tag: string) => {
    const partner = open.findLastIndex((one) => one.name === name);
    if (partner < 0) {
      if (wronglyNested.delete(name)) return;
      report(index, tag, `${tag} closes nothing.`, `<${name}> before it; or remove ${tag}.`);
      return;
    }
    for (const inner of open.splice(partner).slice(1)) {
      if (OPTIONAL_END.has(inner.name)) continue;
      unclosed(inner, `before ${tag}`);
      wronglyNested.add(inner.name);
    }
    if (name === "svg" || name === "math") foreign -= 1;
  };
  const tokenizer = new Tokenizer(
    {},
    tokenHandler({
      isInForeignContext: () => foreign > 0,
      onopentagname(from, to) {
        current = { name: html.slice(from, to).toLowerCase(), index: from - 1 };
      },
      onopentagend: (end) => start(end, false),
      onselfclosingtag: (end) => start(end, true),
      onclosetag(from, to) {
        const written = html.slice(from, to);
        close(written.toLowerCase(), from - 2, `</${written}>`);
      },
      oncomment(from, to) {
        if (html[to] === ">") return;
        const index = html.lastIndexOf("<", from - 1);
        report(index, "<!--", "A comment is never closed.", "--> where the comment ends.");
      },
    }),
  );
  tokenizer.write(html);
  tokenizer.end();
  const unfinished = current as OpenTag | null;
  if (unfinished !== null)
    report(unfinished.index, `<${unfinished.name}`, `The tag <${unfinished.name} has no end.`, "> where the tag ends.");
  const [endTag] = /<\/[a-z][^<>]*$/i.exec(html) ?? [];
  if (endTag !== undefined)
    report(html.length - endTag.length, endTag.trim(), `The tag ${endTag.trim()} has no end.`, "> where the tag ends.");
  for (const left of open) if (!OPTIONAL_END.has(left.name)) unclosed(left, "at the end");
  return faults.sort((a, b) => a.index - b.index);
}

/** A tokenizer's handler that passes over every event it is not given. */
export function tokenHandler(handler: Partial<TokenizerCallbacks>): TokenizerCallbacks {
  const ignore = () => {};
  return {
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: ignore,
    onclosetag: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onopentagname: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
    ontext: ignore,
    ontextentity: ignore,
    ...handler,
  };
}
