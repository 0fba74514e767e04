// The title of a source as pages print it.

import { escapeHtml } from "../../html/escape.ts";
import type { Source } from "../../model/source.ts";

/**
 * The title in its language; a Chinese one in title marks (GB/T 15834-2011, 4.15), which are the punctuation of the page
 * and no part of the title.
 */
export function sourceTitle({ id, title, language }: Pick<Source, "id" | "title" | "language">): string {
  if (title === null) return "";
  const cite = `<cite data-source-title="${id}" lang="${language}">${escapeHtml(title)}</cite>`;
  return language === "zh" ? `<span lang="zh">《${cite}》</span>` : cite;
}
