// What Nunjucks throws, turned into a problem with the file, the line and the name that is wrong.

import { lineAt } from "../../model/line-at.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Environment, TemplateNode } from "nunjucks";
import type { Problem } from "../../model/problem.ts";
import { nearestId, suggestId } from "../../model/suggest-id.ts";
import { type Folders, templateFile, templatePath } from "../../site/paths.ts";
import { causesOf } from "./template-errors.ts";
import { expressionOf, nodesOf, parseTemplate, unclosedTag } from "./template-syntax.ts";

/** A template that failed to render. */
export interface FailedTemplate {
  readonly folders: Folders;
  readonly environment: Environment;
  /** Its path, as Eleventy names it. */
  readonly inputPath: string;
  /** Its text without the front matter. */
  readonly source: string;
  /** Names of the variables that it was given. */
  readonly variables: readonly string[];
}

/** A template in which the error may lie: the one that failed, or one that it includes or imports. */
interface Candidate {
  readonly file: string;
  readonly text: string;
  /** Lines of the file before the text. */
  readonly linesBefore: number;
}

interface Parsed extends Candidate {
  readonly nodes: readonly TemplateNode[];
}

type Finding = Pick<Problem, "message" | "suggestion"> & { readonly line: number | null; readonly in: Candidate };

/** Tags of Nunjucks itself. */
const TAGS = [
  "if",
  "elif",
  "else",
  "for",
  "set",
  "macro",
  "call",
  "filter",
  "block",
  "include",
  "import",
  "from",
  "raw",
];

const ENDS = "each {% if %}, {% for %} and {% macro %} needs its end.";

/** The problem that Nunjucks has with a template. */
export function templateProblem(error: unknown, template: FailedTemplate): Problem {
  const messages = causesOf(error);
  const candidates = candidatesOf(messages.join("\n"), template);
  const { line, in: place, message, suggestion } = findingOf(messages, candidates, template);
  return {
    file: templatePath(place.file, template.folders),
    record: "",
    ...(line === null ? {} : { line: line + place.linesBefore }),
    message,
    suggestion,
  };
}

function findingOf(messages: readonly string[], candidates: readonly Candidate[], template: FailedTemplate): Finding {
  const { environment } = template;
  const parsed: Parsed[] = [];
  for (const candidate of candidates) {
    const root = parseTemplate(candidate.text, environment);
    if ("line" in root) return syntaxFinding(root, candidate, environment);
    parsed.push({ ...candidate, nodes: [...nodesOf(root)] });
  }
  const all = messages.join("\n");
  const places = Array.from(all.matchAll(/\[Line (\d+), Column (\d+)\]/g), ([, line, column]) => ({
    line: Number(line),
    column: Number(column),
  }));
  const reason = reasonOf(messages);
  const [outermost] = places;
  return (
    undefinedFinding(all, places, parsed, template) ??
    namedFinding(reason, parsed, template) ?? {
      // While it renders, Nunjucks counts lines from 0.
      line: outermost === undefined ? null : outermost.line + 1,
      in: parsed[0]!,
      message: reason,
      suggestion: `the tag, filter or variable of that line as another page writes it; ${ENDS}`,
    }
  );
}

function syntaxFinding(
  { message, line }: { message: string; line: number },
  candidate: Candidate,
  environment: Environment,
): Finding {
  const place = { in: candidate, line: line === 0 ? null : line };
  const tag = /unknown block tag: (\w+)/.exec(message)?.[1];
  if (tag !== undefined && !tag.startsWith("end")) {
    const own = Object.values(environment.extensions).flatMap(({ tags }) => tags);
    return {
      ...place,
      message: `there is no tag or shortcode "${tag}".`,
      suggestion: suggestId(tag, [...own, ...TAGS]),
    };
  }
  if (/end of comment/.test(message)) {
    const at = lineAt(candidate.text, candidate.text.lastIndexOf("{#"));
    return { in: candidate, line: at, message: "a comment is not closed.", suggestion: "#} at its end." };
  }
  const unclosed = tag !== undefined || /end of file|end\w+|EOF/i.test(message) ? unclosedTag(candidate.text) : null;
  if (unclosed !== null) {
    const { tag: name, line: at } = unclosed;
    return name.startsWith("end")
      ? { in: candidate, line: at, message: `{% ${name} %} closes nothing.`, suggestion: "nothing; remove the tag." }
      : { in: candidate, line: at, message: `{% ${name} %} is not closed.`, suggestion: `{% end${name} %} after it.` };
  }
  const [, words = message] = /^(?:\w+: )?(.*)$/s.exec(message.split("\n").at(-1) ?? message) ?? [];
  return {
    ...place,
    message: `the template does not parse: ${words}.`,
    suggestion: `the tag with all its parts; ${ENDS}`,
  };
}

/**
 * An output without a value. Nunjucks gives its place, counted from one, but neither its name nor the file of a macro;
 * outside of the macro, it gives the place of the call, with the line counted from zero.
 */
function undefinedFinding(
  all: string,
  places: readonly { readonly line: number; readonly column: number }[],
  parsed: readonly Parsed[],
  { variables, folders }: FailedTemplate,
): Finding | null {
  const innermost = places.at(-1);
  if (!/attempted to output null or undefined/.test(all) || innermost === undefined) return null;
  const [own, ...others] = parsed as [Parsed, ...Parsed[]];
  const suggestion = 'the name of a variable that the page has; {{ name or "" }} where it may be missing.';
  for (const candidate of places.length === 1 ? [own, ...others] : [...others, own]) {
    const output = candidate.nodes.find(
      ({ typename, lineno, colno }) =>
        typename === "Output" && lineno === innermost.line - 1 && colno === innermost.column - 1,
    );
    const node = output?.children?.[0];
    if (node === undefined) continue;
    const expression = expressionOf(node);
    const message = `"${expression}" has no value`;
    if (candidate !== own && places[0] !== undefined && places.length > 1)
      return {
        in: own,
        line: places[0].line + 1,
        message: `${message} in ${templatePath(candidate.file, folders)}, line ${innermost.line}, which is used here.`,
        suggestion: `a value for "${expression}".`,
      };
    const near = node.typename === "Symbol" && !variables.includes(expression) && nearestId(expression, variables);
    return {
      in: candidate,
      line: innermost.line,
      message: node.typename === "Symbol" ? `the variable ${message}.` : `${message}.`,
      suggestion: typeof near === "string" ? `did you mean "${near}"?` : suggestion,
    };
  }
  return { in: own, line: innermost.line, message: "the template writes a variable that has no value.", suggestion };
}

/** An error that names a filter, a test, a macro or a file, and mostly no line. */
function namedFinding(
  reason: string,
  parsed: readonly Parsed[],
  { environment, folders }: FailedTemplate,
): Finding | null {
  const find = (is: (node: TemplateNode) => boolean) => {
    for (const candidate of parsed) {
      const node = candidate.nodes.find(is);
      if (node !== undefined) return { in: candidate, line: node.lineno + 1 };
    }
    return { in: parsed[0]!, line: null };
  };
  const named = (pattern: RegExp) => pattern.exec(reason)?.[1];

  const filter = named(/filter not found: (\S+)/);
  if (filter !== undefined)
    return {
      ...find(({ typename, name }) => typename === "Filter" && name?.value === filter),
      message: `there is no filter "${filter}".`,
      suggestion: suggestId(filter, Object.keys(environment.filters).reverse()),
    };

  const test = named(/test not found: (\S+)/);
  if (test !== undefined)
    return {
      ...find(({ typename, right }) => typename === "Is" && (right?.name ?? right)?.value === test),
      message: `there is no test "${test}".`,
      suggestion: suggestId(test, Object.keys(environment.tests)),
    };

  const called = named(/Unable to call `(.+?)`, which is/)?.replaceAll(/\["([^"]*)"\]/g, ".$1");
  if (called !== undefined)
    return {
      ...find(({ typename, name }) => typename === "FunCall" && name !== undefined && expressionOf(name) === called),
      message: `there is no macro or function "${called}".`,
      suggestion:
        called in environment.filters
          ? `it is a filter: {{ value | ${called} }}`
          : `the name of a macro that the template imports: {% from "components/…/macro.njk" import ${called} %}`,
    };

  const macro = named(/cannot import '(.+?)'/);
  if (macro !== undefined) {
    const imports = (node: TemplateNode) =>
      node.typename === "FromImport" &&
      [...nodesOf(node)].some(({ typename, value }) => typename === "Symbol" && value === macro);
    const from = parsed.flatMap(({ nodes }) => nodes).find(imports) as { template?: TemplateNode } | undefined;
    const file = String(from?.template?.value ?? "");
    const macros = parsed
      .filter((one) => one.file === includedFile(file, folders))
      .flatMap(({ nodes }) => nodes.flatMap(({ typename, name }) => (typename === "Macro" ? String(name?.value) : [])));
    return {
      ...find(imports),
      message: `${file === "" ? "the imported file" : file} has no macro "${macro}".`,
      suggestion: suggestId(macro, macros),
    };
  }

  const file = named(/template not found: (.+)/);
  if (file !== undefined)
    return {
      ...find((node) => (node as { template?: TemplateNode }).template?.value === file),
      message: `there is no template "${file}" in _includes.`,
      suggestion: suggestId(file, includedFiles(folders)),
    };

  const failed = named(/Error in Nunjucks Filter `(.+?)`/);
  if (failed === undefined) return null;
  return {
    ...find(({ typename, name }) => typename === "Filter" && name?.value === failed),
    message: `the filter "${failed}" failed${reason.includes("\n") ? `: ${reason.split("\n").at(-1)}` : ""}.`,
    suggestion: "a value that the filter can take, as another page has it.",
  };
}

/** The innermost reason, without the paths around it. */
function reasonOf(messages: readonly string[]): string {
  const lines = messages.flatMap((message) => message.split("\n")).map((line) => line.trim());
  const words = lines.filter((line) => line !== "" && !/^\(.*\)|^Template render error/.test(line));
  const filter = words.find((line) => line.includes("Error in Nunjucks Filter"));
  const last = (words.at(-1) ?? messages.join(" ")).replace(/^(?:Error|TypeError|EleventyNunjucksError): /, "");
  return filter === undefined || words.at(-1) === filter ? last : `${filter}\n${last}`;
}

/** The template that failed, those that the error names, and all that they include or import. */
function candidatesOf(all: string, { inputPath, source, folders }: FailedTemplate): Candidate[] {
  const own = templateFile(inputPath, folders);
  const candidates = new Map<string, Candidate>();
  const add = (file: string, text: string, linesBefore: number) => {
    if (candidates.has(file)) return;
    candidates.set(file, { file, text, linesBefore });
    for (const [, name = ""] of text.matchAll(/\{%-?\s*(?:from|import|include|extends)\s+"([^"]+)"/g))
      addFile(includedFile(name, folders));
  };
  const addFile = (file: string) => {
    if (existsSync(file)) add(file, readFileSync(file, "utf8"), 0);
  };
  const named = [...all.matchAll(/\(([^()\n]+\.(?:njk|html))\)/g)].map(([, file = ""]) => templateFile(file, folders));
  add(own, source, existsSync(own) ? linesOf(readFileSync(own, "utf8")) - linesOf(source) : 0);
  for (const file of named) addFile(file);
  return [...candidates.values()];
}

const linesOf = (text: string) => text.split("\n").length;

function includedFile(name: string, { engine }: Folders): string {
  return path.join(engine, "_includes", name);
}

function includedFiles({ engine }: Folders): string[] {
  const files = readdirSync(path.join(engine, "_includes"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".njk"))
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}
