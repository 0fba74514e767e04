// The surfaces of a document on which a reader can meet a number: its blocks of text, its attributes, its metadata,
// and what style sheets and data inside it hold. Gathered while the document is parsed once.

import { Parser } from "htmlparser2";
import { collapseWhiteSpace } from "../grammar/plain-text.ts";
import { DECLARED } from "../checks/number-gate/visible-text.ts";
import { isForMachines, textOfMeta } from "../checks/number-gate/attributes.ts";
import { declaringAttributes } from "./record-bindings.ts";
import { isBlock, isPartOfDeclared, isTextOnly, kindOfScript } from "./elements.ts";
import { embeddedMarkup } from "../checks/number-gate/embedded.ts";

/** An element that declares its text to be the rendering of a record. */
export interface Declaration {
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
  foreign: string | null;
}

/** A piece of a document in which numbers are looked for. */
export interface Surface {
  /** `text` for a reader; `style` and `data` hold texts of their own (CSS, JSON). */
  readonly kind: "text" | "style" | "data";
  /** What it says, white space folded, with U+FFFC where a declared element stands. */
  readonly text: string;
  /** Where it stands: `p below #aims`, `img alt`, `meta description`. */
  readonly place: string;
  /** The elements that stand at each U+FFFC. */
  readonly declared: readonly Declaration[];
  /** Records whose renderings the text may hold: what `data-says` names, for texts that can hold no elements. */
  readonly says: readonly string[];
}

interface Frame {
  readonly name: string;
  readonly id: string | null;
  readonly block: boolean;
  /** What becomes of the text: read, gathered as a whole, or passed over. */
  readonly content: "text" | "style" | "data" | "silent";
  /** All declarations around and of the element. */
  readonly declared: readonly Declaration[];
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
  declared: [],
  link: null,
  says: [],
  inSvg: false,
  whole: "",
};

/** Takes a parser's events and gathers the surfaces. Texts of inline elements are joined: a number cannot hide in them. */
export class SurfaceReader {
  readonly surfaces: Surface[] = [];
  readonly declarations: Declaration[] = [];
  readonly #open: Frame[] = [];
  readonly #isBlock: (element: string) => boolean;
  #text = "";
  #declared: Declaration[] = [];
  #below = "";

  constructor(isBlockElement: (element: string) => boolean = isBlock) {
    this.#isBlock = isBlockElement;
  }

  /** @param declares the attributes by which the element declares what it says */
  open(
    name: string,
    attributes: Readonly<Record<string, string>>,
    declares = declaringAttributes(name, attributes),
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
      declared: own.length === 0 ? around.declared : [...around.declared, ...own],
      link,
      says,
      inSvg,
      whole: "",
    });
    for (const attribute in attributes) {
      const value = attributes[attribute] ?? "";
      const verified =
        own.length > 0 && (attribute === "value" || own.some((declaration) => declaration.attribute === attribute));
      if (!verified && value !== "") this.#readAttribute(name, attribute, value, inSvg, says);
    }
    const meta = name === "meta" ? textOfMeta(attributes) : null;
    if (meta !== null) this.surfaces.push(plainText(meta.text, `meta ${meta.name}`, says));
  }

  text(text: string): void {
    const inside = this.#open.at(-1) ?? ROOT;
    for (const declaration of inside.declared) declaration.text += text;
    if (inside.declared.length > 0) return;
    if (inside.content === "text") this.#text += text.replaceAll(DECLARED, "");
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
  ): readonly Declaration[] {
    if (declares.length === 0) {
      if (!isPartOfDeclared(element)) for (const declaration of around.declared) declaration.foreign ??= element;
      return NOTHING;
    }
    const within = this.#open.flatMap(({ id }) => id ?? []);
    const own = declares.map(
      (attribute): Declaration => ({
        attribute,
        id: attributes[attribute] ?? "",
        element,
        value: attributes["value"] ?? null,
        link,
        within,
        text: "",
        foreign: null,
      }),
    );
    this.declarations.push(...own);
    if (around.declared.length === 0 && element !== "script") {
      this.#text += DECLARED;
      this.#declared.push(...own.slice(0, 1));
    }
    return own;
  }

  #endBlock(): void {
    const text = collapseWhiteSpace(this.#text);
    const { name, says } = this.#open.findLast((frame) => frame.block) ?? ROOT;
    const place = name === "title" ? name : `${name}${this.#below}`;
    if (text !== "" && text !== DECLARED)
      this.surfaces.push({ kind: "text", text, place, declared: this.#declared, says: isTextOnly(name) ? says : [] });
    this.#text = "";
    this.#declared = [];
  }

  #readAttribute(element: string, attribute: string, value: string, inSvg: boolean, says: readonly string[]): void {
    const place = `${element} ${attribute}`;
    const markup = embeddedMarkup(attribute, value);
    if (markup !== null) {
      const { surfaces, declarations } = readSurfaces(markup);
      this.surfaces.push(...surfaces.map((surface) => ({ ...surface, place: `${place} · ${surface.place}` })));
      this.declarations.push(...declarations);
    } else if (attribute === "style") {
      this.#addWhole("style", value, place);
    } else if (!isForMachines(attribute, inSvg) && !(element === "meta" && attribute === "content")) {
      this.surfaces.push(plainText(value, place, says));
    }
  }

  #addWhole(kind: "style" | "data", text: string, place: string): void {
    this.surfaces.push({ kind, text, place, declared: [], says: [] });
  }
}

/** What becomes of the text in an element. */
function contentOf(name: string, attributes: Readonly<Record<string, string>>, around: Frame): Frame["content"] {
  if (name === "style") return "style";
  if (name === "script") return kindOfScript(attributes["type"]);
  return attributes["data-message"] === undefined ? around.content : "silent"; // A marked mistake is reported by itself.
}

/** A text in which no element can stand, as a surface. */
export function plainText(text: string, place: string, says: readonly string[] = []): Surface {
  return { kind: "text", text: collapseWhiteSpace(text.replaceAll(DECLARED, "")), place, declared: [], says };
}

/** The surfaces of a piece of HTML or SVG that is no page of its own. */
export function readSurfaces(markup: string): SurfaceReader {
  const reader = new SurfaceReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: () => reader.close(),
  });
  parser.end(markup);
  reader.end();
  return reader;
}
