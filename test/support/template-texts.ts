// The texts that a template of the engine has in itself, where the catalogues should have them, and the messages it names.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Parser } from "htmlparser2";
import type { Environment, TemplateNode } from "nunjucks";
import { nodesOf, parseTemplate } from "../../src/eleventy/templates/template-syntax.ts";
import { isForMachines, textOfMeta } from "../../src/html/machine-attributes.ts";
import { SHORTCODES } from "../../src/site/render/shortcodes/index.ts";

const ENGINE = path.join(import.meta.dirname, "..", "..");

/** A file of the engine: its path as messages name it, and its text. */
export interface EngineFile {
  readonly file: string;
  readonly text: string;
}

/** The files of a folder of the engine with an ending, in the order of their paths. */
export function filesIn(folder: string, ending: string): EngineFile[] {
  const names = readdirSync(path.join(ENGINE, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(path.join(ENGINE, folder, name), "utf8") }));
}

/** A template of the engine in parts: its front matter, and the syntax of the rest. */
export interface ParsedTemplate {
  readonly front: string;
  readonly root: TemplateNode;
}

/** @throws Error when the template does not parse */
export function parseEngineTemplate(text: string): ParsedTemplate {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? "";
  // A shortcode is a tag of Eleventy; as a function it has the same arguments.
  const tag = new RegExp(String.raw`\{%(-?)\s*(${SHORTCODES.join("|")})\s+([\s\S]*?)\s*(-?)%\}`, "g");
  const plain = text.slice(front.length).replace(tag, "{{$1 element.$2($3) $4}}");
  const root = parseTemplate(plain, { extensionsList: [] } as unknown as Environment);
  if (!("typename" in root)) throw new Error(`line ${root.line}: ${root.message}`);
  return { front, root };
}

/** The strings in the expressions of a template. */
export function stringsOf(root: TemplateNode): string[] {
  return [...nodesOf(root)].flatMap(({ typename, value }) =>
    typename === "Literal" && typeof value === "string" ? [value] : [],
  );
}

/** Attributes that style sheets show to readers: `content: attr(data-label)`. */
const SHOWN = new Set(
  [...filesIn("assets/css", ".css"), ...filesIn("_includes/components", ".css")].flatMap(({ text }) =>
    Array.from(text.matchAll(/attr\((data-[\w-]+)/g), ([, name = ""]) => name),
  ),
);

/**
 * Letters for readers that stand in a template: in its HTML, in attributes that readers meet, and in strings of its
 * expressions that read as words.
 *
 * @param isId whether a string names a message, or begins the names of some
 */
export function textsInTemplate(text: string, isId: (text: string) => boolean): string[] {
  const { root } = parseEngineTemplate(text);
  const { html, written } = htmlOf(root, isId);
  const expressions = [...nodesOf(root)].flatMap((node) =>
    node.typename === "Literal" && typeof node.value === "string" && !written.has(node) && !compared(root).has(node)
      ? [node.value]
      : [],
  );
  return [...textsInHtml(html), ...expressions.filter((value) => !isId(value) && readsAsWords(value))];
}

/** The HTML of a template with every branch of it, and of its expressions only the strings that they may write. */
function htmlOf(root: TemplateNode, isId: (text: string) => boolean) {
  const written = new Set<TemplateNode>();
  const stringsIn = (node: TemplateNode): string => {
    const part = (name: string) => {
      const value = (node as unknown as Record<string, TemplateNode | null | undefined>)[name];
      return value == null ? "" : stringsIn(value);
    };
    switch (node.typename) {
      case "TemplateData":
        return String(node.value);
      case "Literal":
        written.add(node);
        return typeof node.value === "string" && !isId(node.value) ? node.value : "";
      case "InlineIf":
        return `${part("body")} ${part("else_")}`;
      case "Or":
      case "And":
        return `${part("left")} ${part("right")}`;
      case "Add":
      case "Concat":
        return part("left") + part("right");
      case "Group":
        return (node.children ?? []).map(stringsIn).join("");
      case "Filter": {
        const [input] = node.args?.children ?? [];
        return input === undefined ? "" : stringsIn(input);
      }
      default:
        return "";
    }
  };
  let html = "";
  for (const node of nodesOf(root))
    if (node.typename === "Output") html += (node.children ?? []).map(stringsIn).join("");
  return { html, written };
}

/** The strings that a template compares something with, and the names of properties: a reader meets neither. */
function compared(root: TemplateNode): ReadonlySet<TemplateNode> {
  const known = comparedStrings.get(root);
  if (known !== undefined) return known;
  const strings = new Set(
    [...nodesOf(root)].flatMap((node) => {
      if (node.typename === "LookupVal") return node.val ?? [];
      return node.typename === "Compare" || node.typename === "In" ? [...nodesOf(node)] : [];
    }),
  );
  comparedStrings.set(root, strings);
  return strings;
}

const comparedStrings = new WeakMap<TemplateNode, ReadonlySet<TemplateNode>>();

const LETTER = /\p{L}/u;

/** Whether a string has a capital at its start, letters on both sides of white space, or other letters than Latin ones. */
function readsAsWords(value: string): boolean {
  const words = value.replace(/<code>.*?<\/code>|<[^>]*(?:>|$)/gs, "").trim();
  return /^\p{Lu}|\p{L}[,;:.]?\s+\p{L}/u.test(words) || /(?!\p{Script=Latin})\p{L}/u.test(words);
}

/** Elements with code, which is the same in every language. */
const IN_NO_LANGUAGE = new Set(["style", "script", "code"]);

function textsInHtml(html: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const add = (text: string) => {
    if (LETTER.test(text)) texts.push(text.replace(/\s+/g, " ").trim());
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          const isMark = attribute.startsWith("data-") && !SHOWN.has(attribute);
          const isForReaders = name === "meta" ? false : !isForMachines(attribute, open.includes("svg"));
          if (isMark ? readsAsWords(value) : isForReaders) add(value);
        }
        if (name === "meta") add(textOfMeta(attributes)?.text ?? "");
      },
      ontext(text) {
        if (!open.some((name) => IN_NO_LANGUAGE.has(name))) add(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return texts;
}
