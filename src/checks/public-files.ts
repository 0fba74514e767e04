// Files that are published as they are keep what every page keeps: no code, nothing from another host, no lost link.

import { CspReader } from "../html/csp-reader.ts";
import { readPage } from "../html/read-page.ts";
import type { Problems } from "../model/problem.ts";
import { textOf } from "../site/file-contents.ts";
import type { PublicFiles } from "../site/load/public-files.ts";
import { Parser } from "htmlparser2";
import { checkUnrenderedSyntax } from "./unrendered-syntax.ts";

/** Code that a browser may run without a page that asks for it. */
const CODE = /\.(?:[cm]?js|wasm|hta|swf|jar|xht|xhtml|xslt?)$/i;

/** @param paths all files and pages of the site */
export function checkPublicFiles(files: PublicFiles, paths: ReadonlySet<string>, problems: Problems): void {
  for (const [file, bytes] of files) {
    const report = (message: string, suggestion: string, record = "") =>
      problems.add({ file, record, message, suggestion });
    if (CODE.test(file)) report("it is code that no check reads.", "a script in assets/js, or no script.");
    else if (/\.html?$/i.test(file)) checkHtml(file, textOf(bytes), paths, problems, report);
    else if (/\.svg$/i.test(file))
      for (const inline of inlineCode(textOf(bytes)))
        report(`${inline}: the drawing would run code.`, "the drawing without it.");
  }
}

type Report = (message: string, suggestion: string, record?: string) => void;

function checkHtml(file: string, html: string, paths: ReadonlySet<string>, problems: Problems, report: Report): void {
  const page = readPage(html, `/${file}`, file);
  checkUnrenderedSyntax(page, problems);
  for (const inline of page.csp.inline)
    report(
      `${inline}: the policy of the pages would allow none.`,
      "a page in src/pages, whose styles are its classes.",
    );
  if (page.csp.styles.length > 0)
    report("a style element: the policy of the pages would allow none.", "a page in src/pages.");
  for (const { written, file: target, fetched } of page.links) {
    if (target === null) {
      if (fetched) report("a browser would load it from another host.", "a file of the site.", written);
      else if (!/^(?:https?:|mailto:|tel:|\/\/)/i.test(written.trim()))
        report("the address runs code, or points into the reader's own machine.", "the address of a page.", written);
    } else if (written.startsWith("/"))
      report("the address begins with a slash: it works only at the root of a host.", "a relative address.", written);
    else if (!paths.has(target)) report("the link leads to no page or file of the site.", "another address.", written);
  }
}

/** Scripts and event handlers of a drawing, which run when it is opened by itself. */
function inlineCode(svg: string): string[] {
  const reader = new CspReader();
  const addresses: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        reader.open(name.replace(/^.*:/, ""), attributes);
        for (const [attribute, value] of Object.entries(attributes))
          if (/^\s*(?:javascript|vbscript|data:text)/i.test(value)) addresses.push(`${attribute} on ${name}`);
        if (name === "foreignObject") addresses.push("a foreignObject");
        if (/(?:^|:)script$/i.test(name) && attributes["src"] !== undefined) addresses.push("a script element");
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return [...reader.inline.filter((one) => !one.startsWith("style ")), ...addresses];
}
