// The part of Nunjucks that is used here. It ships no types of its own.

declare module "nunjucks" {
  interface Loader {
    readonly cache: Record<string, unknown>;
  }

  export class FileSystemLoader implements Loader {
    constructor(folders: string | readonly string[], options?: { noCache?: boolean; watch?: boolean });
    readonly cache: Record<string, unknown>;
  }

  export class Environment {
    constructor(loader: Loader | readonly Loader[], options: { throwOnUndefined?: boolean; autoescape?: boolean });
    getTemplate(name: string, eagerCompile?: boolean): Template;
  }

  export class Template {
    constructor(source: string, environment: Environment, path?: string, eagerCompile?: boolean);
    render(context: object): string;
  }

  const nunjucks: { Environment: typeof Environment; FileSystemLoader: typeof FileSystemLoader; Template: typeof Template };
  export default nunjucks;
}
