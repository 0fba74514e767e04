// Adds records to data modules as text: everything else in a module stays as it is written.

import { existsSync } from "node:fs";
import path from "node:path";
import {
  IndentationText,
  Node,
  Project,
  QuoteKind,
  SyntaxKind,
  type ObjectLiteralExpression,
  type SourceFile,
} from "ts-morph";
import { subjectOf } from "../model/facts.ts";
import { BriefingError } from "../model/problem.ts";
import type { Folders } from "../site/paths.ts";

/** JSON values by field name. Fields without a value are left out. */
export type Fields = Readonly<Record<string, unknown>>;

/** The start of a module that does not exist yet. */
export interface ModuleTemplate {
  /** First line: what the module contains. */
  readonly comment: string;
  /** Type of its records, the arguments from `_data/ids.ts`: `ParkRecord<SourceId>`. */
  readonly type: string;
  /** The module of the type in `src/model`. */
  readonly from: string;
  /** Name of the exported type of the module's own ids. */
  readonly idType: string;
}

const IDS_MODULE = "_data/ids.ts";
const FIGURE_IDS_MODULE = "_data/figure-ids.ts";

/** Edits data modules in memory: `texts` has the result, and nothing is written. */
export class DataModuleEditor {
  readonly #folders: Folders;
  readonly #project = new Project({
    skipAddingFilesFromTsConfig: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
      useTrailingCommas: true,
    },
  });
  readonly #changed = new Map<string, SourceFile>();

  constructor(folders: Folders) {
    this.#folders = folders;
  }

  /**
   * Adds a record at the end of a module, `_data/parks.ts`, which is created from the template if it does not exist.
   *
   * @returns the module's name and the record's code, to be shown
   * @throws BriefingError if the module's default export is not an object literal
   */
  addRecord(file: string, id: string, fields: Fields, template: ModuleTemplate): string {
    const code = recordCode(id, fields);
    const source = this.#open(file, template);
    const last = recordsIn(source, file).getProperties().at(-1);
    if (last !== undefined && last.getNextSiblingIfKind(SyntaxKind.CommaToken) === undefined)
      source.insertText(last.getEnd(), ",");
    // As text, because ts-morph indents the lines of a new object one level too deep.
    const close = recordsIn(source, file).getEnd() - 1;
    const line = source.getFullText().lastIndexOf("\n", close - 1) + 1;
    const isAlone = source.getFullText().slice(line, close).trim() === "";
    source.insertText(isAlone ? line : close, `${isAlone ? "" : "\n"}${code.replace(/^/gm, "  ")}\n`);
    return `${file}\n\n${code}`;
  }

  /**
   * Adds a source to those of an edition.
   *
   * @throws BriefingError if the edition's list of sources is not an array literal
   */
  addToEdition(file: string, edition: string, source: string): void {
    const editions = valueOf(recordsIn(this.#open(file), file), "editions")?.asKind(SyntaxKind.ArrayLiteralExpression);
    const chosen = editions
      ?.getElements()
      .map((one) => one.asKind(SyntaxKind.ObjectLiteralExpression))
      .find((one) => valueOf(one, "id")?.asKind(SyntaxKind.StringLiteral)?.getLiteralValue() === edition);
    const sources = valueOf(chosen, "sources")?.asKind(SyntaxKind.ArrayLiteralExpression);
    if (sources === undefined) throw notLiteral(file, `edition "${edition}" has no list of sources written in it.`);
    sources.addElement(JSON.stringify(source));
  }

  /** Adds the ids of a new module of figures to `_data/figure-ids.ts`, if the briefing has one. */
  addFigureIds(file: string, idType: string): void {
    if (!existsSync(this.#pathOf(FIGURE_IDS_MODULE)) || existsSync(this.#pathOf(file))) return;
    const ids = this.#open(FIGURE_IDS_MODULE);
    const all = ids.getTypeAlias("FigureId");
    if (all === undefined) return;
    ids.addImportDeclaration({
      isTypeOnly: true,
      namedImports: [idType],
      moduleSpecifier: `./${path.posix.relative("_data", file)}`,
    });
    all.setType(`${all.getTypeNodeOrThrow().getText()} | ${idType}`);
  }

  /** The text of each changed module by its path, relative to the content folder. */
  get texts(): ReadonlyMap<string, string> {
    return new Map([...this.#changed].map(([file, source]) => [file, source.getFullText()]));
  }

  #pathOf(file: string): string {
    return path.join(this.#folders.content, file);
  }

  #open(file: string, template?: ModuleTemplate): SourceFile {
    const known = this.#changed.get(file);
    if (known !== undefined) return known;
    const full = this.#pathOf(file);
    const source =
      template !== undefined && !existsSync(full)
        ? this.#project.createSourceFile(full, this.#newModule(file, template))
        : this.#project.addSourceFileAtPath(full);
    this.#changed.set(file, source);
    return source;
  }

  #newModule(file: string, { comment, type, from, idType }: ModuleTemplate): string {
    const [name, ...ids] = type.match(/\w+/g) ?? [];
    const variable = subjectOf(file);
    const folder = path.dirname(this.#pathOf(file));
    const to = (target: string) => {
      const relative = path.relative(folder, target).split(path.sep).join("/");
      return relative.startsWith(".") ? relative : `./${relative}`;
    };
    const model = (name: string) => to(path.join(this.#folders.engine, "src", "model", name));
    const ofIds = ids.length === 0 ? "" : `import type { ${ids.join(", ")} } from "${to(this.#pathOf(IDS_MODULE))}";\n`;
    return `// ${comment}
import type { Records } from "${model("record.ts")}";
import type { ${name} } from "${model(from)}";
${ofIds}
const ${variable} = {
} satisfies Records<${type}>;

export default ${variable};
export type ${idType} = keyof typeof ${variable};
`;
  }
}

/** The object that a module exports by default, directly or through a variable. */
function recordsIn(source: SourceFile, file: string): ObjectLiteralExpression {
  const exported = unwrapped(source.getExportAssignment((one) => !one.isExportEquals())?.getExpression());
  const object = Node.isIdentifier(exported)
    ? unwrapped(source.getVariableDeclaration(exported.getText())?.getInitializer())
    : exported;
  if (!Node.isObjectLiteralExpression(object)) throw notLiteral(file, "its default export is not an object literal.");
  return object;
}

/** The expression inside `satisfies`, `as` and parentheses. */
function unwrapped(expression: Node | undefined): Node | undefined {
  return Node.isSatisfiesExpression(expression) ||
    Node.isAsExpression(expression) ||
    Node.isParenthesizedExpression(expression)
    ? unwrapped(expression.getExpression())
    : expression;
}

/** The value of an object's property, as it is written. */
function valueOf(object: ObjectLiteralExpression | undefined, name: string): Node | undefined {
  return object?.getProperty(name)?.asKind(SyntaxKind.PropertyAssignment)?.getInitializer();
}

function notLiteral(file: string, message: string): BriefingError {
  const suggestion = "the record by hand; docs/fields.md lists its fields.";
  return new BriefingError([{ file, record: "export default", message, suggestion }]);
}

/** A record as an editor would write it: one field to a line, with nested lists and objects on that line. */
function recordCode(id: string, fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name}:${fieldValue(name, value)},\n`,
  );
  return `${keyCode(id)}: {\n${lines.join("")}},`;
}

/** Columns of a line in a data module: the line width in .biome.json. */
const LINE_WIDTH = 120;

/**
 * The value behind a field's colon. Too long for its line, a text is split at spaces and joined by `+`, and a list has a
 * line for each entry.
 */
function fieldValue(name: string, value: unknown): string {
  const code = literal(value);
  if (Array.isArray(value) && `    ${name}: ${code},`.length > LINE_WIDTH)
    return ` [\n${value.map((one) => `    ${literal(one)},\n`).join("")}  ]`;
  if (typeof value !== "string" || `    ${name}: ${code},`.length <= LINE_WIDTH) return ` ${code}`;
  const words = value.split(/(?<= )/);
  const room = LINE_WIDTH - '      "" +'.length;
  const count = Math.max(2, linesOf(words, room).length);
  // The narrowest lines of that count are about equally long.
  let width = Math.ceil(value.length / count);
  while (width < room && linesOf(words, width).length > count) width++;
  return linesOf(words, width)
    .map((line) => `\n    ${literal(line)}`)
    .join(" +");
}

/** Fills lines of at most `width` characters with words; a longer word has a line of its own. */
function linesOf(words: readonly string[], width: number): string[] {
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) ?? "";
    if (line === "" || line.length + word.length <= width) lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines;
}

function keyCode(name: string): string {
  return /^[a-z][a-z0-9]*$/i.test(name) ? name : JSON.stringify(name);
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${keyCode(name)}: ${literal(field)}`);
  return `{ ${fields.join(", ")} }`;
}
