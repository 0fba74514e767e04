// The files by which hosts are told how to serve the folder. Each is read by the hosts that know it; to others it is one file more.

import { HEADER_RULES, type HeaderRule } from "./host-headers.ts";

/** Every host file by its path in the built folder. */
export function hostFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["_headers", headersFile()],
    ["serve.json", serveFile()],
    // GitHub Pages would pass the folder through Jekyll, which leaves out what begins with an underscore.
    [".nojekyll", ""],
  ]);
}

/** `_headers`, as Netlify and Cloudflare Pages read it: a path and, indented below it, its headers. */
function headersFile(): string {
  return (
    HEADER_RULES.map(({ paths, headers }) =>
      [`/${paths}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    ).join("\n\n") + "\n"
  );
}

/** `serve.json`, as `serve` reads it in the folder that it serves, or where `--config` names it. */
function serveFile(): string {
  const settings = {
    // Without these it would lead from parks/index.html to parks, where no relative link fits any more.
    cleanUrls: ["!**/*.html"],
    trailingSlash: true,
    headers: [
      ...HEADER_RULES.map((rule) => ({ source: globOf(rule), headers: keyed(rule.headers) })),
      // It does not know the type by itself, and with `nosniff` browsers do not guess.
      { source: "**/*.avif", headers: keyed({ "Content-Type": "image/avif" }) },
    ],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

// The files of a rule wherever the site begins: "data/*" is "**/data/**/*.{csv,json}".
function globOf({ paths, endings }: HeaderRule): string {
  const files =
    endings === undefined ? "**" : `**/*.${endings.length === 1 ? endings.join() : `{${endings.join(",")}}`}`;
  return `**/${paths.replace(/\*$/, files)}`;
}

function keyed(headers: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
