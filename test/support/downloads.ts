// Independent validators and readers of the data files.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { read, utils, type CellObject } from "@e965/xlsx";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import jsonld from "jsonld";
import CsvwParser, { type Dataset, type Quad, type Term } from "rdf-parser-csvw";
import { temporaryFolder } from "./site.ts";

/** Data files by path below data/, such as `figures.csv`. */
export type DataFiles = ReadonlyMap<string, string>;

/** A parsed JSON data file. */
export function json<T = Record<string, unknown>[]>(files: DataFiles, file: string): T {
  return JSON.parse(files.get(file) ?? "null") as T;
}

/** Faults of a table's JSON file by its schema, after the schema itself, by Ajv. */
export function jsonFaults(files: DataFiles, table: string): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const schema = json<object>(files, `schema/${table}.schema.json`);
  if (!ajv.validateSchema(schema)) return [ajv.errorsText(ajv.errors)];
  const validate = ajv.compile(schema);
  return validate(json(files, `${table}.json`))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Rows of cells of a CSV file, by csv-parse. Throws on a violation of RFC 4180. */
export function csvLines(text: string): string[][] {
  return parse(text, { recordDelimiter: "\r\n", relaxQuotes: false, relaxColumnCount: false }) as string[][];
}

/** Rows of cells as a spreadsheet shows them that imports the file as UTF-8, by SheetJS. */
export function spreadsheet(text: string): (CellObject | undefined)[][] {
  const book = read(text, { type: "string" });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const { e: last } = utils.decode_range(sheet["!ref"] ?? "A1");
  return Array.from({ length: last.r + 1 }, (_, r) =>
    Array.from({ length: last.c + 1 }, (_, c) => sheet[utils.encode_cell({ r, c })] as CellObject | undefined),
  );
}

/** The package as the Data Package library reads it: rows cast by their Table Schema, and all faults. */
export interface JudgedPackage {
  readonly rows: ReadonlyMap<string, readonly Record<string, unknown>[]>;
  readonly faults: readonly string[];
}

/** Validates descriptor, rows, keys and foreign keys, with datapackage.js. */
export async function judgePackage(files: DataFiles): Promise<JudgedPackage> {
  const folder = await temporaryFolder("data-package");
  await mkdir(path.join(folder, "schema"));
  for (const [file, text] of files) await writeFile(path.join(folder, file), text);
  const judged = await Package.load(asVersion1(json<Descriptor>(files, "datapackage.json")), { basePath: folder });
  const faults = judged.errors.map(({ message }) => message);
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const resource of judged.resources) {
    faults.push(...resource.errors.map(({ message }) => `${resource.name}: ${message}`));
    if (!resource.tabular) continue;
    try {
      rows.set(resource.name, await resource.read({ keyed: true, relations: true }));
    } catch (error) {
      const { message, errors = [] } = error as Error & { errors?: Error[] };
      faults.push(...[message, ...errors.map((inner) => inner.message)].map((text) => `${resource.name}: ${text}`));
    }
  }
  return { rows, faults };
}

interface Descriptor {
  resources: {
    type?: string;
    schema?: { fields: { type: string }[]; foreignKeys?: { reference: { resource?: string } }[] };
  }[];
}

/**
 * The descriptor in version 1, the one that the library supports: a table has a profile, a list is a text, and
 * a foreign key to its own table names it "". All other properties are the same in both versions.
 */
function asVersion1(descriptor: Descriptor): object {
  return {
    ...descriptor,
    resources: descriptor.resources.map(({ type, schema, ...resource }) => ({
      ...resource,
      ...(type === "table" ? { profile: "tabular-data-resource" } : {}),
      ...(schema === undefined
        ? {}
        : {
            schema: {
              ...schema,
              fields: schema.fields.map((field) => (field.type === "list" ? { ...field, type: "string" } : field)),
              ...(schema.foreignKeys === undefined
                ? {}
                : {
                    foreignKeys: schema.foreignKeys.map((key) => ({
                      ...key,
                      reference: { resource: "", ...key.reference },
                    })),
                  }),
            },
          }),
    })),
  };
}

const CSVW = "http://www.w3.org/ns/csvw";
const SITE = "https://briefing.example/";

/** A cell as RDF: text and datatype. */
export interface Literal {
  readonly value: string;
  readonly datatype: string;
}

/** A row as the CSVW parser reads it: its subject page, and its cells by column, without empty ones. */
export interface DescribedRow {
  readonly about: string;
  readonly cells: Readonly<Record<string, Literal>>;
}

/**
 * Rows of a CSV file as its metadata describes them, by jsonld.js and rdf-parser-csvw.
 * Throws on a metadata property that the W3C context does not define.
 */
export async function describedRows(files: DataFiles, table: string): Promise<DescribedRow[]> {
  const { "@context": context, tables } = json<{ "@context": unknown; tables: { url: string }[] }>(
    files,
    "csv-metadata.json",
  );
  const address = `${SITE}data/${table}.csv`;
  const metadata = await rdf({ "@context": context, ...tables.find(({ url }) => url === `${table}.csv`) });
  const rows = new Map<string, { about: string; cells: Record<string, Literal> }>();
  for await (const { subject, predicate, object } of new CsvwParser({ metadata, baseIRI: address }).import(
    Readable.from([files.get(`${table}.csv`)]),
  )) {
    if (predicate.value === `${CSVW}#describes`)
      rows.set(object.value, { about: object.value.replace(SITE, ""), cells: {} });
    const column = predicate.value.startsWith(`${address}#`) ? predicate.value.slice(address.length + 1) : null;
    const row = rows.get(subject.value);
    if (column !== null && row !== undefined)
      row.cells[column] = { value: object.value, datatype: nameOf(object.datatype).split("#")[1] ?? "" };
  }
  return [...rows.values()];
}

/** The IRI of a datatype, which the parser nests where the metadata gives a format. */
function nameOf(datatype: Term["datatype"]): string {
  const value = datatype?.value ?? "";
  return typeof value === "string" ? value : value.value;
}

/** The metadata as RDF, by jsonld.js. Throws where any of it would be lost. */
export async function rdf(metadata: object): Promise<Dataset> {
  const quads = await jsonld.toRDF(metadata, { base: `${SITE}data/`, safe: true, documentLoader: loadContext });
  return dataset(
    quads.map(({ subject, predicate, object }) => ({
      subject: term(subject),
      predicate: term(predicate),
      object: term(object),
    })),
  );
}

/** Loads the W3C context for CSV on the Web from rdf-parser-csvw, and no other document. */
async function loadContext(address: string) {
  if (address !== CSVW) throw new Error(`The metadata asks for ${address}.`);
  const file = fileURLToPath(import.meta.resolve("rdf-parser-csvw/test/support/csvw.json"));
  return { contextUrl: null, documentUrl: address, document: JSON.parse(await readFile(file, "utf8")) as unknown };
}

function term(plain: Omit<Term, "equals">): Term {
  return { ...plain, equals: (other) => plain.termType === other.termType && plain.value === other.value };
}

function dataset(quads: readonly Quad[]): Dataset {
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject, predicate) =>
      dataset(
        quads.filter(
          (quad) =>
            (subject == null || quad.subject.equals(subject)) &&
            (predicate == null || quad.predicate.equals(predicate)),
        ),
      ),
  };
}
