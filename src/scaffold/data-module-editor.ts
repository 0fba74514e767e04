// A data module as its text: a record is put into its object and everything else stays as it is written.

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
import type { Folders } from "../site/paths.ts";
import { BriefingError } from "../model/problem.ts";

/** What a new record is made of: values as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** How a module of a kind begins where there is none yet. */
export interface ModuleTemplate {
  /** First line: what the module holds. */
  readonly comment: string;
  /** Name of the variable, such as `figures`. */
  readonly variable: string;
  /** The record's type, from a module of `src/model`: `{ type: "FigureRecord", from: "figure.ts" }`. */
  readonly record: { readonly type: string; readonly from: string };
  /** Types of ids that the record's type takes, of those in `_data/ids.ts`. */
  readonly ids: readonly string[];
  /** Name of the exported type of its own ids. */
  readonly idType: string;
}

/** The data modules that a scaffold changes. Nothing is written before `texts` is taken. */
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

  /** Puts a record at the end of a module, `_data/parks.ts`, which is made where it is not there yet. */
  addRecord(file: string, id: string, fields: Fields, start: ModuleTemplate): void {
    const source = this.#open(file, () => this.#newModule(file, start));
    const last = this.#recordsOf(source, file).getProperties().at(-1);
    if (last !== undefined && last.getNextSiblingIfKind(SyntaxKind.CommaToken) === undefined)
      source.insertText(last.getEnd(), ",");
    // As text: ts-morph would indent the lines of a new object once more than their neighbours.
    const close = this.#recordsOf(source, file).getEnd() - 1;
    const line = source.getFullText().lastIndexOf("\n", close - 1) + 1;
    const alone = source.getFullText().slice(line, close).trim() === "";
    source.insertText(alone ? line : close, `${alone ? "" : "\n"}${recordCode(id, fields).replace(/^/gm, "  ")}\n`);
  }

  /** Names a source in an edition, as what came with it. */
  addToEdition(file: string, edition: string, source: string): void {
    const settings = this.#recordsOf(this.#open(file), file);
    const editions =
      settings.getProperty("editions")?.asKind(PROPERTY)?.getInitializer()?.asKind(ARRAY)?.getElements() ?? [];
    const chosen = editions
      .map((one) => one.asKind(OBJECT))
      .find(
        (one) =>
          one?.getProperty("id")?.asKind(PROPERTY)?.getInitializer()?.asKind(STRING)?.getLiteralValue() === edition,
      );
    const sources = chosen?.getProperty("sources")?.asKind(PROPERTY)?.getInitializer()?.asKind(ARRAY);
    if (sources === undefined) throw notPlain(file, `no list of sources is written in the edition "${edition}".`);
    sources.addElement(JSON.stringify(source));
  }

  /** Adds the ids of a new module of figures to `_data/figure-ids.ts`, where the briefing has that file. */
  addFigureIds(file: string, idType: string): void {
    if (!existsSync(this.#pathOf(FIGURE_IDS)) || !this.#isNew(file)) return;
    const ids = this.#open(FIGURE_IDS);
    const all = ids.getTypeAlias("FigureId");
    if (all === undefined) return;
    ids.addImportDeclaration({
      isTypeOnly: true,
      namedImports: [idType],
      moduleSpecifier: `./${path.posix.relative("_data", file)}`,
    });
    all.setType(`${all.getTypeNodeOrThrow().getText()} | ${idType}`);
  }

  /** Every changed module with its new text, by its path from the content folder. */
  get texts(): ReadonlyMap<string, string> {
    return new Map([...this.#changed].map(([file, source]) => [file, source.getFullText()]));
  }

  #pathOf(file: string): string {
    return path.join(this.#folders.content, file);
  }

  #isNew(file: string): boolean {
    return !existsSync(this.#pathOf(file));
  }

  #open(file: string, make?: () => string): SourceFile {
    const known = this.#changed.get(file);
    if (known !== undefined) return known;
    const source =
      this.#isNew(file) && make !== undefined
        ? this.#project.createSourceFile(this.#pathOf(file), make())
        : this.#project.addSourceFileAtPath(this.#pathOf(file));
    this.#changed.set(file, source);
    return source;
  }

  /** The object that the module exports by default, by itself or by the name of a variable. */
  #recordsOf(source: SourceFile, file: string): ObjectLiteralExpression {
    const exported = source.getExportAssignment((one) => !one.isExportEquals())?.getExpression();
    const plain = exported === undefined ? undefined : unwrapped(exported);
    const named =
      plain !== undefined && Node.isIdentifier(plain)
        ? source.getVariableDeclaration(plain.getText())?.getInitializer()
        : plain;
    const object = named === undefined ? undefined : unwrapped(named);
    if (object === undefined || !Node.isObjectLiteralExpression(object))
      throw notPlain(file, "what the module exports by default is not written as an object in it.");
    return object;
  }

  #newModule(file: string, { comment, variable, record, ids, idType }: ModuleTemplate): string {
    const folder = path.dirname(this.#pathOf(file));
    const to = (target: string) => {
      const relative = path.relative(folder, target).split(path.sep).join("/");
      return relative.startsWith(".") ? relative : `./${relative}`;
    };
    const model = (name: string) => to(path.join(this.#folders.engine, "src", "model", name));
    return `// ${comment}
import type { Records } from "${model("record.ts")}";
import type { ${record.type} } from "${model(record.from)}";
${ids.length === 0 ? "" : `import type { ${ids.join(" ").match(/\w+/g)?.join(", ")} } from "${to(this.#pathOf(IDS))}";\n`}
const ${variable} = {
} satisfies Records<${record.type}${ids.length === 0 ? "" : `<${ids.join(", ")}>`}>;

export default ${variable};
export type ${idType} = keyof typeof ${variable};
`;
  }
}

const IDS = "_data/ids.ts";
const FIGURE_IDS = "_data/figure-ids.ts";

const {
  PropertyAssignment: PROPERTY,
  ArrayLiteralExpression: ARRAY,
  ObjectLiteralExpression: OBJECT,
  StringLiteral: STRING,
} = SyntaxKind;

/** An expression without `satisfies` and `as` around it. */
function unwrapped(expression: Node): Node {
  return Node.isSatisfiesExpression(expression) ||
    Node.isAsExpression(expression) ||
    Node.isParenthesizedExpression(expression)
    ? unwrapped(expression.getExpression())
    : expression;
}

function notPlain(file: string, message: string): BriefingError {
  return new BriefingError([
    {
      file,
      record: "export default",
      message,
      suggestion: "the record by hand; docs/fields.md lists its fields.",
    },
  ]);
}

/** A record as an editor would write it: one field a line, lists and objects in it on one. */
export function recordCode(id: string, fields: Fields): string {
  return `${key(id)}: {\n${linesOf(fields)
    .map((line) => `  ${line}\n`)
    .join("")}},`;
}

function key(id: string): string {
  return /^[a-z][a-z0-9]*$/i.test(id) ? id : JSON.stringify(id);
}

function linesOf(fields: Fields): string[] {
  return Object.entries(fields).map(([name, value]) => `${name}: ${inline(value)},`);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${key(name)}: ${inline(one)}`)
      .join(", ")} }`;
  return JSON.stringify(value);
}
