// What Eleventy would be taught, taught to templates that are compiled already: after a change of the facts, filters,
// shortcodes and global data speak of the new briefing, and nothing is planned or compiled again.

import nunjucks from "nunjucks";
import type { EleventyConfig, Page } from "@11ty/eleventy";
import type { Configure } from "../site/rendering.ts";
import type { Session } from "../site/build-context.ts";

type Context = { readonly ctx: { readonly page: Page } };

/** Teaches the templates of a session anew, and gives the global data, each computed when it is first asked for. */
export function teach(configure: Configure, session: Session): ReadonlyMap<string, () => unknown> {
  const { environment } = session.templates;
  const globals = new Map<string, () => unknown>();
  const config: Partial<EleventyConfig> = {
    addGlobalData(name, value) {
      // What is no function follows from no fact.
      if (typeof value !== "function") return;
      let known: { value: unknown } | null = null;
      globals.set(name, () => (known ??= { value: (value as () => unknown)() }).value);
    },
    addFilter(name, filter) {
      environment.addFilter(name, function (this: Context, ...values: never[]) {
        return filter.call({ page: this.ctx.page }, ...values);
      } as never);
    },
    addShortcode(name, shortcode) {
      const tag = environment.getExtension(name);
      if (tag !== undefined) tag.run = (_context, ...values) => new nunjucks.runtime.SafeString(shortcode(...values));
    },
  };
  const nothing = () => {};
  // All else that Eleventy is taught is about finding and planning pages.
  configure(
    new Proxy(config, {
      get: (target, name) =>
        name === "benchmarkManager"
          ? { get: () => ({ setIsVerbose: nothing }) }
          : (target[name as keyof EleventyConfig] ?? nothing),
    }) as EleventyConfig,
    session,
  );
  return globals;
}
