// Pages from their plans: a template and its data put into words, then into a layout.
//
// Eleventy plans a site: it finds the templates and gives each page its data and its address. It would also compile a
// template again for each page that is made of it, which takes longer than all the rest; here each is compiled once.

import { readFileSync } from "node:fs";
import path from "node:path";
import nunjucks, { type Environment, type FileSystemLoader, type Template } from "nunjucks";
import type { PageData } from "@11ty/eleventy";
import { templatePath, type Folders } from "../../site/load-data.ts";
import type { Problems } from "../../model/problem.ts";
import { templateProblem } from "./template-errors.ts";

/** A page that is to be rendered. */
export interface PlannedPage {
  readonly url: string;
  /** The template as Eleventy names it. */
  readonly inputPath: string;
  /** The template without its front matter. */
  readonly source: string;
  readonly data: PageData;
}

/** Turns the source of a page in one language of templates into HTML. */
export type SourceRenderer = (page: PlannedPage) => string;

/** The templates of one build. */
export class Templates {
  /** Nunjucks with what templates may use; Eleventy adds it when it starts. */
  readonly environment: Environment;
  /** The pages that Eleventy has planned. */
  readonly planned: PlannedPage[] = [];
  /** Templates that did not render, by their path; their pages are not whole. */
  readonly broken = new Set<string>();
  readonly #loader: FileSystemLoader;
  readonly #folders: Folders;
  readonly #problems: Problems;
  readonly #compiled = new Map<string, { readonly source: string; readonly template: Template }>();
  readonly #renderers = new Map<string, SourceRenderer>([
    [".njk", ({ source, inputPath, data }) => this.#render(source, inputPath, data)],
  ]);

  constructor(folders: Folders, problems: Problems) {
    this.#folders = folders;
    this.#problems = problems;
    this.#loader = new nunjucks.FileSystemLoader(path.join(folders.engine, "_includes"));
    this.environment = new nunjucks.Environment(this.#loader, { throwOnUndefined: true, autoescape: true });
  }

  /** Says how sources with another ending than `.njk` are rendered. */
  add(ending: string, renderer: SourceRenderer): void {
    this.#renderers.set(ending, renderer);
  }

  /** The page as HTML, before anything that only a view of all pages can tell. */
  render(page: PlannedPage): string {
    const content = this.#renderers.get(path.extname(page.inputPath))?.(page) ?? "";
    const layout = path.join(this.#folders.engine, "_includes", "layouts", String(page.data["layout"]));
    return this.#render(null, path.relative(process.cwd(), layout), { ...page.data, content });
  }

  /** Reads templates again that pages include or import, and layouts. */
  forget(): void {
    this.#compiled.clear();
    for (const name of Object.keys(this.#loader.cache)) delete this.#loader.cache[name];
  }

  /** One broken template must not hide the next: its error is kept, and the build goes on without what it would say. */
  #render(source: string | null, file: string, data: PageData): string {
    try {
      return this.#compile(source, file).render(data);
    } catch (error) {
      this.#problems.add(templateProblem(error, this.#folders, file));
      this.broken.add(templatePath(file, this.#folders));
      return "";
    }
  }

  /** @param source what the file holds without its front matter; read from the disk where it has none */
  #compile(source: string | null, file: string): Template {
    const known = this.#compiled.get(file);
    if (known !== undefined && (source === null || known.source === source)) return known.template;
    const text = source ?? readFileSync(file, "utf8");
    const template = new nunjucks.Template(text, this.environment, file, false);
    this.#compiled.set(file, { source: text, template });
    return template;
  }
}
