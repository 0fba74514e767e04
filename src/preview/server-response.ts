// Turns a preview's answer into what Eleventy's dev server sends.

import mime from "mime";
import type { PreviewResponse } from "./site-worker.ts";

/** Undefined lets the server look for a file itself. Nothing is cached: the next save changes it. */
export function serverResponse(response: PreviewResponse | undefined) {
  if (response === undefined) return undefined;
  const { status, file, body } = response;
  const type = mime.getType(file) ?? "application/octet-stream";
  const charset = /^text\/|\/json$/.test(type) ? "; charset=utf-8" : "";
  return { status, headers: { "content-type": `${type}${charset}`, "cache-control": "no-store" }, body };
}
