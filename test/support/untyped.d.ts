// Types for the untyped validators, as far as the tests use them.

declare module "datapackage" {
  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly errors: Error[];
    readonly resources: {
      readonly name: string;
      readonly tabular: boolean;
      readonly errors: Error[];
      /** The rows as their Table Schema casts them. */
      read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
    }[];
  }
}

declare module "jsonld" {
  interface Term {
    termType: string;
    value: string;
    language?: string;
    datatype?: { value: string };
  }
  interface Options {
    base: string;
    /** Refuse what JSON-LD would silently drop. */
    safe: true;
    documentLoader: (address: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  }
  const jsonld: {
    toRDF(document: object, options: Options): Promise<Record<"subject" | "predicate" | "object", Term>[]>;
  };
  export default jsonld;
}

declare module "rdf-parser-csvw" {
  import type { Readable } from "node:stream";

  export interface Term {
    termType: string;
    value: string;
    datatype?: { value: string | { value: string } };
    equals(other: Term): boolean;
  }
  export interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
  }
  /** The part of an RDF/JS dataset that the parser asks. */
  export interface Dataset extends Iterable<Quad> {
    match(subject?: Term | null, predicate?: Term | null): Dataset;
  }
  export default class CsvwParser {
    constructor(options: { metadata: Dataset; baseIRI: string });
    import(csv: Readable): AsyncIterable<Quad>;
  }
}
declare module "@citation-js/core" {
  export const plugins: { input: { chain(text: string, options: Record<string, unknown>): unknown } };
}

declare module "@citation-js/plugin-bibtex";
