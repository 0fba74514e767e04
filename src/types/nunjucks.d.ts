// The part of Nunjucks that is used here. It ships no types of its own.

declare module "nunjucks" {
  interface Loader {
    readonly cache: Record<string, unknown>;
  }

  export class FileSystemLoader implements Loader {
    constructor(folders: string | readonly string[], options?: { noCache?: boolean; watch?: boolean });
    readonly cache: Record<string, unknown>;
  }

  /** What a compiled template calls for a tag of its own. */
  interface Extension {
    run: (context: { readonly ctx: object }, ...values: never[]) => unknown;
  }

  export namespace runtime {
    /** HTML that is not escaped when it is written. */
    class SafeString {
      constructor(html: string);
      toString(): string;
    }
  }

  /** A node of a parsed template. Lines and columns count from 0. */
  export interface TemplateNode {
    readonly typename: string;
    readonly lineno: number;
    readonly colno: number;
    readonly fields: readonly string[];
    readonly children?: readonly TemplateNode[];
    readonly value?: unknown;
    readonly name?: TemplateNode;
    readonly target?: TemplateNode;
    readonly val?: TemplateNode;
    readonly args?: TemplateNode;
    readonly right?: TemplateNode;
  }

  export class Environment {
    /** Tags of its own; not documented. */
    readonly extensions: Readonly<Record<string, Extension & { readonly tags: readonly string[] }>>;
    readonly extensionsList: readonly Extension[];
    readonly filters: Readonly<Record<string, unknown>>;
    readonly tests: Readonly<Record<string, unknown>>;
    addFilter(name: string, filter: (this: { readonly ctx: object }, ...values: never[]) => unknown): void;
    readonly globals: object;
    getExtension(name: string): Extension | undefined;
    constructor(loader: Loader | readonly Loader[], options: { throwOnUndefined?: boolean; autoescape?: boolean });
    getTemplate(name: string, eagerCompile?: boolean): Template;
  }

  export class Template {
    constructor(source: string, environment: Environment, path?: string, eagerCompile?: boolean);
    render(context: object): string;
  }

  const nunjucks: {
    /** @throws Error with `lineno` and `colno`, counted from 1, when the text does not parse; not documented */
    parser: { parse(text: string, extensions: readonly Extension[], options: object): TemplateNode };
    runtime: { SafeString: new (text: string) => object };
    Environment: typeof Environment;
    FileSystemLoader: typeof FileSystemLoader;
    Template: typeof Template;
  };
  export default nunjucks;
}
