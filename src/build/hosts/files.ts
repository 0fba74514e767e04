// The files by which hosts are told how to serve the folder. Each is read by the hosts that know it; to others it is one file more.

import { HEADER_RULES } from "./headers.ts";

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
  return HEADER_RULES.map(({ paths, headers }) => [`/${paths}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n")).join("\n\n") + "\n";
}

/** `serve.json`, as `serve` reads it in the folder that it serves, or where `--config` names it. */
function serveFile(): string {
  const settings = {
    // Without these it would lead from parks/index.html to parks, where no relative link fits any more.
    cleanUrls: ["!**/*.html"],
    trailingSlash: true,
    headers: [
      ...HEADER_RULES.map(({ paths, headers }) => ({ source: `**/${paths.replace(/\*$/, "**")}`, headers: keyed(headers) })),
      // It does not know the type by itself, and with `nosniff` browsers do not guess.
      { source: "**/*.avif", headers: keyed({ "Content-Type": "image/avif" }) },
    ],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function keyed(headers: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
