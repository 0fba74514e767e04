// Each page's Content-Security-Policy: it precedes everything it governs, allows the site's own files alone, and lists
// inline styles by their hash.

import { hashSource } from "../html/content-security-policy.ts";
import type { Page } from "../html/read-page.ts";
import type { Problems } from "../model/problem.ts";
import { type PlaceInTemplate, reportOnPage } from "./report-on-page.ts";

/** Sources that a directive may list (CSP 3, section 2.3.1). */
const SOURCE = /^'(?:none|self|sha(?:256|384|512)-[A-Za-z0-9+/_-]+={0,2})'$/;
/** Directives that do not fall back to `default-src`. */
const NO_FALLBACK = ["base-uri", "form-action"];

/** Reports a page without a policy, with one that allows more than the site's own files, or with inline code. */
export function checkCsp(page: Page, problems: Problems): void {
  const { csp, broken } = page;
  if (broken) return;
  const report = (message: string, suggestion: string, inTemplate?: PlaceInTemplate) =>
    reportOnPage(page, problems)(message, suggestion, "Content-Security-Policy", inTemplate);
  for (const inline of csp.inline)
    report(
      `${inline}: a policy that allowed it would allow anyone's.`,
      "a class and a rule in a style sheet, or a script in assets/js.",
      { written: `${inline.split(" ")[0]}=` },
    );
  if (csp.referrer !== "no-referrer")
    report(
      "links out of the page reveal its address to other sites.",
      '<meta name="referrer" content="no-referrer"> in the layout.',
    );
  if (csp.policy === null)
    return report(
      "the page has no policy.",
      'in the layout, <meta http-equiv="Content-Security-Policy" content="{{ policies.page | safe }}">.',
    );
  if (csp.ungoverned !== null)
    report(
      `a <${csp.ungoverned}> comes before the policy, which does not govern it.`,
      "the policy just after the page's charset.",
    );
  const directives = directivesOf(csp.policy);
  if (directives.get("default-src")?.join(" ") !== "'none'")
    report("anything that no directive names is allowed.", "default-src 'none'.");
  for (const name of NO_FALLBACK)
    if (directives.get(name)?.join(" ") !== "'none'") report(`${name} is not 'none'.`, `${name} 'none'.`);
  for (const [name, sources] of directives)
    for (const source of sources)
      if (!SOURCE.test(source))
        report(`${name} allows ${source}.`, "'self', 'none', or the hash of the inline style or script.");
  for (const hash of csp.styles.map(hashSource))
    if (!(directives.get("style-src") ?? []).includes(hash))
      report(
        "style-src lacks the hash of a style element: browsers ignore the element.",
        `${hash} in style-src, or the rules in a style sheet.`,
      );
}

/** Sources by directive. Of a directive given twice, the first counts (CSP 3, section 2.2.1). */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    if (name !== "" && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}
