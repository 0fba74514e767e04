// Every page forbids what it does not use: a policy before anything that it governs, no hole in it, and nothing inline
// that it does not name by its hash.

import { hashSource } from "../html/content-security-policy.ts";
import type { Page } from "../html/read-page.ts";
import type { Problems } from "../model/problem.ts";

const SOURCE = /^'(?:none|self|sha(?:256|384|512)-[A-Za-z0-9+/_-]+={0,2})'$/;
/** Directives that `default-src` does not stand in for. */
const NO_DEFAULT = ["base-uri", "form-action"];

/** Reports pages without a policy, with one that lets in more than the folder, or with something inline. */
export function checkCsp(pages: readonly Page[], problems: Problems): void {
  for (const { csp, template, url, broken } of pages) {
    if (broken) continue;
    const report = (message: string, suggestion: string) =>
      problems.add({ file: template, record: `${url} · Content-Security-Policy`, message, suggestion });
    for (const one of csp.inline)
      report(
        `${one}: a policy that lets it in would let in anybody's.`,
        "a class and a rule in a style sheet, or a script in assets/js.",
      );
    if (csp.referrer !== "no-referrer")
      report(
        "other sites are told where their readers come from.",
        '<meta name="referrer" content="no-referrer"> in the layout.',
      );
    if (csp.policy === null) {
      report(
        "the page has no policy.",
        'in the layout, <meta http-equiv="Content-Security-Policy" content="{{ policies.page | safe }}">.',
      );
      continue;
    }
    if (csp.before !== null)
      report(
        `a <${csp.before}> stands before it, and is not bound by it.`,
        "the policy right after the page's charset.",
      );
    const directives = directivesOf(csp.policy);
    if (directives.get("default-src")?.join(" ") !== "'none'")
      report("it lets in what it does not name.", "default-src 'none'.");
    for (const name of NO_DEFAULT)
      if (directives.get(name)?.join(" ") !== "'none'") report(`it says nothing strict of ${name}.`, `${name} 'none'.`);
    for (const [name, sources] of directives) {
      for (const source of sources)
        if (!SOURCE.test(source))
          report(`${name} lets in ${source}.`, "'self', 'none', or the hash of what stands in the page.");
    }
    for (const style of csp.styles) {
      if (!(directives.get("style-src") ?? []).includes(hashSource(style)))
        report(
          "it does not name a style element of the page: browsers leave it out.",
          `${hashSource(style)} in style-src, or the rules in a style sheet.`,
        );
    }
  }
}

/** A policy's sources by directive; of a directive that stands twice, the first counts (CSP 3, section 2.2.1). */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    if (name !== "" && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}
