// Compresses files in advance, for servers that send `page.html.br` or `page.html.gz` if it lies beside `page.html`.

import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import pLimit from "p-limit";
import { Cache, keyOf } from "../site/cache.ts";
import { bytesOf, type FileContents } from "../site/file-contents.ts";
import type { Folders } from "../site/paths.ts";

/** Pictures, fonts and PDFs are compressed already. */
const COMPRESSIBLE = /\.(?:html|css|js|json|csv|xml|svg|txt|webmanifest|bib|ico)$/;

/** Smaller files fit into one packet uncompressed. */
const MINIMUM_BYTES = 1000;

/** Threads that Node has for compression by default. */
const CONCURRENCY = 4;

const COMPRESSORS = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** The files together with their compressed forms, which the cache keeps from build to build. */
export async function withCompressed(
  files: ReadonlyMap<string, FileContents>,
  folders: Folders,
): Promise<Map<string, FileContents>> {
  const cache = new Cache(path.join(folders.cache, "compressed"));
  const limit = pLimit(CONCURRENCY);
  const compressed = await Promise.all(
    [...files].flatMap(([file, contents]) => {
      const bytes = bytesOf(contents);
      if (!COMPRESSIBLE.test(file) || bytes.length < MINIMUM_BYTES) return [];
      const key = keyOf(bytes).slice(0, 32);
      return Object.entries(COMPRESSORS).map(([extension, compress]) =>
        limit(async () => {
          const smaller = await cache.get(`${key}.${extension}`, () => compress(bytes));
          return [`${file}.${extension}`, smaller] as const;
        }),
      );
    }),
  );
  return new Map([...files, ...compressed]);
}
