// The part of Eleventy that is used here. Eleventy ships no types of its own.

declare module "@11ty/eleventy" {
  /** A page as Eleventy knows it while it renders. */
  export interface Page {
    /** False for a template that makes no page. */
    url: string | false;
    inputPath: string;
    filePathStem: string;
  }

  /** What a page's template may ask: front matter, global data and the page itself. */
  export type PageData = Record<string, unknown> & { page: Page };

  /** What Eleventy tells its events. */
  export interface BuildEvent {
    readonly runMode: "build" | "watch" | "serve";
    /** Files, or one text of JSON on the standard output: `--to`. */
    readonly outputMode: "fs" | "json" | "ndjson";
    readonly directories: { readonly output: string };
  }

  export interface ServerResponse {
    status?: number;
    headers?: Record<string, string>;
    body: string | Uint8Array;
  }

  /** Patterns by which Eleventy finds templates; not documented. */
  export interface ExtensionMap {
    _getGlobs(this: ExtensionMap, keys: Iterable<string>, folder: string): string[];
  }

  export interface EleventyConfig {
    /** Transforms by name, in the order in which they run; not documented. */
    readonly transforms: Readonly<Record<string, unknown>>;
    /** Patterns of files that no template is made of. */
    readonly ignores: Set<string>;
    addPlugin<O>(plugin: (config: EleventyConfig, options?: O) => void, options?: O): void;
    addTransform(name: string, transform: (this: { page: Page }, content: string) => string | Promise<string>): void;
    addWatchTarget(target: string): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => void | Promise<void>): void;
    /** Gives the event its map of extensions; not documented. */
    on(event: "eleventy.extensionmap", listener: (map: ExtensionMap) => void): void;
    /** Whether deferred plugins run now; not documented. */
    isPluginExecution(): boolean;
    setQuietMode(quiet: boolean): void;
    setServerOptions(options: {
      domDiff?: boolean;
      onRequest?: Record<
        string,
        (request: { url: URL }) => ServerResponse | undefined | Promise<ServerResponse | undefined>
      >;
    }): void;
    setInputDirectory(folder: string): void;
    setOutputDirectory(folder: string): void;
    readonly benchmarkManager: { get(name: string): { setIsVerbose(verbose: boolean): void } };
    /** Readers of front matter by its language, each given the text between the two lines `---`. */
    setFrontMatterParsingOptions(options: {
      engines: Record<string, (text: string, options: { filePath: string }) => object>;
    }): void;
    addGlobalData(name: string, value: unknown): void;
    addShortcode(name: string, shortcode: (...values: never[]) => string): void;
    addFilter(name: string, filter: (this: { page: Page }, ...values: never[]) => unknown): void;
    /** A preprocessor that returns false takes the template out of the build. */
    addPreprocessor(
      name: string,
      extensions: string,
      preprocess: (data: PageData, content: string) => false | undefined,
    ): void;
    /**
     * Adds a template that is not in the input directory. @param path where it would be, from the input directory
     */
    addTemplate(path: string, content: string): void;
    addExtension(extension: string, options: Record<string, unknown>): void;
    setLibrary(extension: string, library: unknown): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setTemplateFormats(formats: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setUseTemplateCache(use: boolean): void;
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        configPath?: string;
        config?: (config: EleventyConfig) => unknown;
        loader?: "esm" | "cjs" | "auto";
      },
    );
    disableLogger(): void;
    toJSON(): Promise<unknown>;
  }
}
