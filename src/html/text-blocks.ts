// Every text of a document in which a reader can meet a number: its blocks, attributes, metadata, styles and data.

import { Parser } from "htmlparser2";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";
import { isForMachines, textOfMeta } from "./machine-attributes.ts";
import { bindingAttributes } from "./binding-attributes.ts";
import { ALLOWED_IN_BINDING, BLOCKS, kindOfScript, TEXT_ONLY } from "./element-kinds.ts";
import { embeddedMarkup } from "./embedded-markup.ts";

/** Stands in a text block for an element with a binding: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const BINDING_MARK = "\uFFFC";

/** An element bound to a record by an attribute: its text must be a rendering of the record. */
export interface Binding {
  readonly attribute: string;
  readonly id: string;
  readonly element: string;
  /** The element's `value` attribute. */
  readonly value: string | null;
  /** Address of the link around it, as written. */
  readonly link: string | null;
  /** Ids of the elements around it. */
  readonly within: readonly string[];
  /** All text of the element. */
  text: string;
  /** Name of an element inside it that no rendering has. */
  foreignElement: string | null;
}

export interface TextBlock {
  /** `text` for a reader; `style` and `data` contain CSS and JSON. */
  readonly kind: "text" | "style" | "data";
  /** Its text with white space collapsed, and BINDING_MARK for each element with a binding. */
  readonly text: string;
  /** Where it is: `p below #aims`, `img alt`, `meta description`. */
  readonly place: string;
  /** The binding at each BINDING_MARK. */
  readonly bindings: readonly Binding[];
  /** Records whose renderings the text may contain, as `data-says` names them: for texts without elements. */
  readonly says: readonly string[];
}

/** Shared by all elements without a binding or `data-says`: nearly all. */
const NONE: readonly never[] = [];

const ROOT = {
  name: "",
  id: null as string | null,
  block: true,
  /** What to do with its text: read, collect whole, or skip. */
  content: "text" as "text" | "style" | "data" | "code" | "skipped",
  /** The bindings of the element and of those around it. */
  bindings: NONE as readonly Binding[],
  link: null as string | null,
  says: NONE as readonly string[],
  inSvg: false,
  whole: "",
};

/** An open element. */
type Frame = typeof ROOT;

/** Collects text blocks from a parser's events. Texts of inline elements are joined: no number can hide in them. */
export class TextBlockReader {
  readonly textBlocks: TextBlock[] = [];
  readonly bindings: Binding[] = [];
  readonly #open: Frame[] = [];
  readonly #isBlock: (element: string) => boolean;
  #text = "";
  #textBindings: Binding[] = [];
  #below = "";

  constructor(isBlock = (element: string) => BLOCKS.has(element)) {
    this.#isBlock = isBlock;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, bound = bindingAttributes(name, attributes)): void {
    const around = this.#open.at(-1) ?? ROOT;
    const id = attributes["id"] ?? null;
    const block = this.#isBlock(name);
    const link = name === "a" ? (attributes["href"] ?? null) : around.link;
    const inSvg = around.inSvg || name === "svg";
    const says = attributes["data-says"]?.split(/\s+/).filter((record) => record !== "") ?? NONE;
    if (block) this.endBlock();
    if (id !== null) this.#below = ` below #${id}`;
    // A part of an SVG text on a line of its own ends a word.
    if (name === "tspan" && (attributes["x"] ?? attributes["y"] ?? attributes["dy"]) !== undefined) this.text(" ");
    const own = this.#bind(name, attributes, bound, link, around);
    const bindings = own.length === 0 ? around.bindings : [...around.bindings, ...own];
    const content = contentOf(name, attributes, around);
    this.#open.push({ name, id, block, content, bindings, link, says, inSvg, whole: "" });
    for (const attribute in attributes) {
      const value = attributes[attribute] ?? "";
      const verified =
        own.length > 0 && (attribute === "value" || own.some((binding) => binding.attribute === attribute));
      if (!verified && value !== "") this.#readAttribute(name, attribute, value, inSvg, says);
    }
    const meta = name === "meta" ? textOfMeta(attributes) : null;
    if (meta !== null) this.textBlocks.push(plainText(meta.text, `meta ${meta.name}`, says));
  }

  text(text: string): void {
    const inside = this.#open.at(-1) ?? ROOT;
    for (const binding of inside.bindings) binding.text += text;
    if (inside.bindings.length > 0) return;
    if (inside.content === "text") this.#text += text.replaceAll(BINDING_MARK, "");
    else inside.whole += text;
  }

  close(): void {
    const frame = this.#open.at(-1);
    if (frame === undefined) return;
    const { name, block, content, whole } = frame;
    if (block) this.endBlock();
    if (whole !== "" && (content === "style" || content === "data")) this.#addWhole(content, whole, name);
    this.#open.pop();
  }

  /** Records the bindings of an element, and marks it in the text around it. */
  #bind(
    element: string,
    attributes: Readonly<Record<string, string>>,
    bound: readonly string[],
    link: string | null,
    around: Frame,
  ): readonly Binding[] {
    if (bound.length === 0) {
      if (!marksChinese(element, attributes) && !ALLOWED_IN_BINDING.has(element))
        for (const binding of around.bindings) binding.foreignElement ??= element;
      return NONE;
    }
    const within = this.#open.flatMap(({ id }) => id ?? []);
    const value = attributes["value"] ?? null;
    const own = bound.map((attribute): Binding => {
      const id = attributes[attribute] ?? "";
      return { attribute, id, element, value, link, within, text: "", foreignElement: null };
    });
    this.bindings.push(...own);
    if (around.bindings.length === 0 && element !== "script") {
      this.#text += BINDING_MARK;
      this.#textBindings.push(...own.slice(0, 1));
    }
    return own;
  }

  /** Ends the open block; called after the last event too, for text outside every element. */
  endBlock(): void {
    const text = collapseWhiteSpace(this.#text);
    const bindings = this.#textBindings;
    const { name, says } = this.#open.findLast((frame) => frame.block) ?? ROOT;
    const place = name === "title" ? name : `${name}${this.#below}`;
    if (text !== "" && text !== BINDING_MARK)
      this.textBlocks.push({ kind: "text", text, place, bindings, says: TEXT_ONLY.has(name) ? says : NONE });
    this.#text = "";
    this.#textBindings = [];
  }

  #readAttribute(element: string, attribute: string, value: string, inSvg: boolean, says: readonly string[]): void {
    const place = `${element} ${attribute}`;
    const markup = embeddedMarkup(attribute, value);
    if (markup !== null) this.addEmbedded(markup, place);
    else if (attribute === "style") this.#addWhole("style", value, place);
    else if (!isForMachines(attribute, inSvg) && !(element === "meta" && attribute === "content"))
      this.textBlocks.push(plainText(value, place, says));
  }

  /** Adds the text blocks and bindings of a document inside this one. */
  addEmbedded(markup: string, place: string): void {
    const { textBlocks, bindings } = readTextBlocks(markup);
    this.textBlocks.push(...textBlocks.map((block) => ({ ...block, place: `${place} · ${block.place}` })));
    this.bindings.push(...bindings);
  }

  #addWhole(kind: "style" | "data", text: string, place: string): void {
    this.textBlocks.push({ kind, text, place, bindings: NONE, says: NONE });
  }
}

function contentOf(name: string, attributes: Readonly<Record<string, string>>, around: Frame): Frame["content"] {
  if (name === "style") return "style";
  if (name === "script") return kindOfScript(attributes["type"]);
  // A marked mistake is reported on its own.
  return attributes["data-message"] === undefined ? around.content : "skipped";
}

/** A text block without elements. */
export function plainText(text: string, place: string, says: readonly string[] = NONE): TextBlock {
  return { kind: "text", text: collapseWhiteSpace(text.replaceAll(BINDING_MARK, "")), place, bindings: NONE, says };
}

/** The text blocks and bindings of a piece of HTML or SVG. */
export function readTextBlocks(markup: string): TextBlockReader {
  const reader = new TextBlockReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.close(),
  });
  parser.end(markup);
  reader.endBlock();
  return reader;
}

/** Whether an element is what the reader of pages itself adds around Chinese: its language, and that it fills its lines. */
function marksChinese(element: string, attributes: Readonly<Record<string, string>>): boolean {
  const entries = Object.entries(attributes);
  return (
    element === "span" &&
    entries.length > 0 &&
    entries.every(([name, value]) => name === "lang" || (name === "class" && value === "fills"))
  );
}
