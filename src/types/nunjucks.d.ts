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

  export class Environment {
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
    runtime: { SafeString: new (text: string) => object };
    Environment: typeof Environment;
    FileSystemLoader: typeof FileSystemLoader;
    Template: typeof Template;
  };
  export default nunjucks;
}
