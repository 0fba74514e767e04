// The surfaces of a document on which a reader can meet a number: its blocks of text, its attributes, its metadata,
// and what style sheets and data inside it hold. Gathered while the document is parsed once.

import { Parser } from "htmlparser2";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";
import { isForMachines, textOfMeta } from "./machine-attributes.ts";
import { bindingAttributes } from "./binding-attributes.ts";
import { isBlock, isAllowedInBinding, isTextOnly, kindOfScript } from "./element-kinds.ts";
import { embeddedMarkup } from "./embedded-markup.ts";

/** Stands in a text block for an element with a binding: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const BINDING_MARK = "\uFFFC";

/** An element that declares its text to be the rendering of a record. */
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

/** A piece of a document in which numbers are looked for. */
export interface TextBlock {
  /** `text` for a reader; `style` and `data` hold texts of their own (CSS, JSON). */
  readonly kind: "text" | "style" | "data";
  /** What it says, white space folded, with U+FFFC where a declared element stands. */
  readonly text: string;
  /** Where it stands: `p below #aims`, `img alt`, `meta description`. */
  readonly place: string;
  /** The elements that stand at each U+FFFC. */
  readonly bindings: readonly Binding[];
  /** Records whose renderings the text may hold: what `data-says` names, for texts that can hold no elements. */
  readonly says: readonly string[];
}

interface Frame {
  readonly name: string;
  readonly id: string | null;
  readonly block: boolean;
  /** What becomes of the text: read, gathered as a whole, or passed over. */
  readonly content: "text" | "style" | "data" | "code" | "skipped";
  /** All declarations around and of the element. */
  readonly bindings: readonly Binding[];
  readonly link: string | null;
  readonly says: readonly string[];
  readonly inSvg: boolean;
  whole: string;
}

/** One for all elements that say and declare nothing: nearly all. */
const NOTHING: readonly never[] = [];
const ROOT: Frame = {
  name: "",
  id: null,
  block: true,
  content: "text",
  bindings: [],
  link: null,
  says: [],
  inSvg: false,
  whole: "",
};

/** Takes a parser's events and gathers the surfaces. Texts of inline elements are joined: a number cannot hide in them. */
export class TextBlockReader {
  readonly textBlocks: TextBlock[] = [];
  readonly bindings: Binding[] = [];
  readonly #open: Frame[] = [];
  readonly #isBlock: (element: string) => boolean;
  #text = "";
  #bindings: Binding[] = [];
  #below = "";

  constructor(isBlockElement: (element: string) => boolean = isBlock) {
    this.#isBlock = isBlockElement;
  }

  /** @param declares the attributes by which the element declares what it says */
  open(
    name: string,
    attributes: Readonly<Record<string, string>>,
    declares = bindingAttributes(name, attributes),
  ): void {
    const around = this.#open.at(-1) ?? ROOT;
    const id = attributes["id"] ?? null;
    const block = this.#isBlock(name);
    const link = name === "a" ? (attributes["href"] ?? null) : around.link;
    const inSvg = around.inSvg || name === "svg";
    const says = attributes["data-says"]?.split(/\s+/).filter((record) => record !== "") ?? NOTHING;
    if (block) this.#endBlock();
    if (id !== null) this.#below = ` below #${id}`;
    // Where a part of an SVG text is moved to a line of its own, a word ends.
    if (name === "tspan" && (attributes["x"] ?? attributes["y"] ?? attributes["dy"]) !== undefined) this.text(" ");
    const own = this.#declare(name, attributes, declares, link, around);
    this.#open.push({
      name,
      id,
      block,
      content: contentOf(name, attributes, around),
      bindings: own.length === 0 ? around.bindings : [...around.bindings, ...own],
      link,
      says,
      inSvg,
      whole: "",
    });
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
    if (frame.block) this.#endBlock();
    if (frame.whole !== "" && (frame.content === "style" || frame.content === "data"))
      this.#addWhole(frame.content, frame.whole, frame.name);
    this.#open.pop();
  }

  /** Ends the document: text outside every element is a block as well. */
  end(): void {
    this.#endBlock();
  }

  /** Notes what an element declares, and puts a mark for it into the text around it. */
  #declare(
    element: string,
    attributes: Readonly<Record<string, string>>,
    declares: readonly string[],
    link: string | null,
    around: Frame,
  ): readonly Binding[] {
    if (declares.length === 0) {
      if (!isAllowedInBinding(element)) for (const binding of around.bindings) binding.foreignElement ??= element;
      return NOTHING;
    }
    const within = this.#open.flatMap(({ id }) => id ?? []);
    const own = declares.map(
      (attribute): Binding => ({
        attribute,
        id: attributes[attribute] ?? "",
        element,
        value: attributes["value"] ?? null,
        link,
        within,
        text: "",
        foreignElement: null,
      }),
    );
    this.bindings.push(...own);
    if (around.bindings.length === 0 && element !== "script") {
      this.#text += BINDING_MARK;
      this.#bindings.push(...own.slice(0, 1));
    }
    return own;
  }

  #endBlock(): void {
    const text = collapseWhiteSpace(this.#text);
    const { name, says } = this.#open.findLast((frame) => frame.block) ?? ROOT;
    const place = name === "title" ? name : `${name}${this.#below}`;
    if (text !== "" && text !== BINDING_MARK)
      this.textBlocks.push({ kind: "text", text, place, bindings: this.#bindings, says: isTextOnly(name) ? says : [] });
    this.#text = "";
    this.#bindings = [];
  }

  #readAttribute(element: string, attribute: string, value: string, inSvg: boolean, says: readonly string[]): void {
    const place = `${element} ${attribute}`;
    const markup = embeddedMarkup(attribute, value);
    if (markup !== null) {
      const { textBlocks, bindings } = readTextBlocks(markup);
      this.textBlocks.push(
        ...textBlocks.map((textBlock) => ({ ...textBlock, place: `${place} · ${textBlock.place}` })),
      );
      this.bindings.push(...bindings);
    } else if (attribute === "style") {
      this.#addWhole("style", value, place);
    } else if (!isForMachines(attribute, inSvg) && !(element === "meta" && attribute === "content")) {
      this.textBlocks.push(plainText(value, place, says));
    }
  }

  #addWhole(kind: "style" | "data", text: string, place: string): void {
    this.textBlocks.push({ kind, text, place, bindings: [], says: [] });
  }
}

/** What becomes of the text in an element. */
function contentOf(name: string, attributes: Readonly<Record<string, string>>, around: Frame): Frame["content"] {
  if (name === "style") return "style";
  if (name === "script") return kindOfScript(attributes["type"]);
  return attributes["data-message"] === undefined ? around.content : "skipped"; // A marked mistake is reported by itself.
}

/** A text in which no element can stand, as a surface. */
export function plainText(text: string, place: string, says: readonly string[] = []): TextBlock {
  return { kind: "text", text: collapseWhiteSpace(text.replaceAll(BINDING_MARK, "")), place, bindings: [], says };
}

/** The surfaces of a piece of HTML or SVG that is no page of its own. */
export function readTextBlocks(markup: string): TextBlockReader {
  const reader = new TextBlockReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.close(),
  });
  parser.end(markup);
  reader.end();
  return reader;
}
