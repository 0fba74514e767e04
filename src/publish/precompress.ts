// Files compressed beforehand, for servers that send `page.html.br` or `page.html.gz` where it lies beside the page.

import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import pLimit from "p-limit";
import { Cache, keyOf } from "../site/cache.ts";
import type { Folders } from "../site/paths.ts";
import { bytesOf } from "../site/file-contents.ts";

/** What a compressor makes smaller; pictures, fonts and PDFs are compressed already. */
const TEXTS = /\.(?:html|css|js|json|csv|xml|svg|txt|webmanifest|bib|ico)$/;
/** Below this a response is one packet either way. */
const FEWEST_BYTES = 1000;
/** So many at once as Node has threads for. */
const AT_ONCE = 4;

const WAYS = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/** The files with their compressed forms beside them. What was compressed before, in any build, is taken from the cache. */
export async function withCompressed(
  files: ReadonlyMap<string, string | Uint8Array>,
  folders: Folders,
): Promise<Map<string, string | Uint8Array>> {
  const cache = new Cache(path.join(folders.cache, "compressed"));
  const limit = pLimit(AT_ONCE);
  const compressed = await Promise.all(
    [...files]
      .filter(([file]) => TEXTS.test(file))
      .flatMap(([file, contents]) => {
        const bytes = bytesOf(contents);
        if (bytes.length < FEWEST_BYTES) return [];
        const key = keyOf(bytes).slice(0, 32);
        return Object.entries(WAYS).map(([ending, compress]) =>
          limit(
            async (): Promise<[string, Uint8Array]> => [
              `${file}.${ending}`,
              await cache.get(`${key}.${ending}`, () => compress(bytes)),
            ],
          ),
        );
      }),
  );
  return new Map([...files, ...compressed]);
}
