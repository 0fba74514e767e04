// Compiles Nunjucks templates, each once for all pages made from it, and reports a template that fails to render.

import path from "node:path";
import type { PageData } from "@11ty/eleventy";
import nunjucks, { type Environment, type FileSystemLoader } from "nunjucks";
import type { Problems } from "../../model/problem.ts";
import { type Folders, templatePath } from "../../site/paths.ts";
import { templateProblem } from "../templates/nunjucks-problem.ts";

/** Renders a page, or wraps it in a layout, from Eleventy's data. */
export type Render = (data: PageData) => string;

/** What templates ask of the build that renders them. */
interface TemplateBuild {
  readonly folders: Folders;
  readonly context: { readonly problems: Problems };
  dataFor(data: PageData): Record<string, unknown>;
}

export class NunjucksTemplates {
  /** Nunjucks with the filters and shortcodes that Eleventy adds to it. */
  readonly environment: Environment;
  /** Templates that failed to render, by the path that messages name; their pages are incomplete. */
  readonly broken = new Set<string>();
  readonly #loader: FileSystemLoader;
  readonly #build: TemplateBuild;
  readonly #compiled = new Map<string, { readonly source: string; readonly render: Render }>();

  constructor(build: TemplateBuild) {
    this.#build = build;
    this.#loader = new nunjucks.FileSystemLoader(path.join(build.folders.engine, "_includes"));
    this.environment = new nunjucks.Environment(this.#loader, { throwOnUndefined: true, autoescape: true });
  }

  /** Compiles a template or layout. Eleventy asks again for every page of a pagination; equal sources compile once. */
  compile(source: string, inputPath: string): Render {
    const known = this.#compiled.get(inputPath);
    if (known?.source === source) return known.render;
    const template = new nunjucks.Template(source, this.environment, inputPath, false);
    const render = (data: PageData) => {
      const given = this.#build.dataFor(data);
      return this.#report(inputPath, source, given, () => template.render(given));
    };
    this.#compiled.set(inputPath, { source, render });
    return render;
  }

  /** Gives every template these globals, each computed once, when a template first asks for it. */
  setGlobals(globals: Readonly<Record<string, () => unknown>>): void {
    for (const [name, compute] of Object.entries(globals)) {
      let known: { readonly value: unknown } | null = null;
      const get = () => (known ??= { value: compute() }).value;
      Object.defineProperty(this.environment.globals, name, { get, configurable: true, enumerable: true });
    }
  }

  /** Reads included, imported and compiled templates again. */
  reset(): void {
    this.broken.clear();
    this.#compiled.clear();
    for (const name of Object.keys(this.#loader.cache)) delete this.#loader.cache[name];
  }

  /** A broken template must not hide the next: its error is reported, and the build continues with an empty text. */
  #report(inputPath: string, source: string, given: object, render: () => string): string {
    try {
      return render();
    } catch (error) {
      const { environment } = this;
      const { folders, context } = this.#build;
      const variables = [...Object.keys(given), ...Object.keys(environment.globals)];
      context.problems.add(templateProblem(error, { folders, environment, inputPath, source, variables }));
      this.broken.add(templatePath(inputPath, this.#build.folders));
      return "";
    }
  }
}
