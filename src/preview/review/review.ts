// Adds the review panel to a previewed page: its data, script and styles.

import path from "node:path";
import type { Folders } from "../../site/paths.ts";
import { bundleScript } from "../../outputs/js/script-bundles.ts";
import { appendToBody } from "../problem-panel.ts";
import type { ReviewData } from "./panel.ts";

const GLOBAL = "briefingReview";

const STYLE = `
.preview-review {
  position: fixed; inset: 0 0 0 auto; inline-size: min(26rem, 90vw); overflow: auto; z-index: 8; padding: 1rem 1.25rem;
  background: #fff; color: #1c2327; border-left: 4px solid #0b6e6e; font: .875rem/1.45 var(--label, sans-serif);
  overflow-wrap: anywhere;
}
.preview-review h2 { font: 700 .875rem/1.3 sans-serif; margin: 1rem 0 .25rem; max-inline-size: none }
.preview-review ul { margin: 0; padding: 0; list-style: none }
.preview-review li { margin: .5rem 0 }
.preview-review code { font-size: .8125rem; color: #555 }
.preview-review a { color: #0b5e5e }
@media (min-width: 64rem) { .reviewed body { padding-inline-end: 26rem } }
.review-number { outline: 2px solid #0b6e6e; outline-offset: 2px }
.review-no-proof { outline-style: dashed; outline-color: #b05a00 }`;

export function bundleReview(folders: Folders): Promise<string> {
  return bundleScript(folders, path.join(folders.engine, "src", "preview", "review", "panel.ts"), GLOBAL);
}

/** Adds the review to a page, closed: the key "r" or `?review` in the address opens it. */
export function withReview(html: string, data: ReviewData, panel: string): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return appendToBody(html, `<style>${STYLE}</style><script>${panel.trimEnd()}\n${GLOBAL}.review(${json});</script>`);
}
