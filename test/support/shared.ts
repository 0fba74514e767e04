// What all test files share, whichever process they run in: one built site, one browser. `scripts/test.ts` makes each on
// the first call and says where it is; a test file that is run alone makes its own.

import type { Problem } from "../../src/model/problem.ts";

/** What can be shared, and how a worker is told where it is: the site as a file, the browser as an address. */
export type SharedThing = "site" | "browser";

/** From a worker to whoever runs the tests. */
export type FromWorker =
  | { readonly need: SharedThing }
  | { readonly ready: true }
  | { readonly done: string; readonly output: string; readonly errors: readonly Problem[] };

/** To a worker: the next test file, or what it asked for. */
export type ToWorker =
  | { readonly run: string; readonly name: string }
  | { readonly thing: SharedThing; readonly at: string }
  | { readonly thing: SharedThing; readonly failed: string };

const asked = new Map<SharedThing, Promise<string>>();

/** Where the shared thing is, or null where nobody shares: a test file that was started by itself. */
export function shared(thing: SharedThing): Promise<string> | null {
  if (process.send === undefined || process.env["DISTRICT_BRIEFING_TESTS"] === undefined) return null;
  const known = asked.get(thing);
  if (known !== undefined) return known;
  const answer = new Promise<string>((resolve, reject) => {
    const listen = (message: ToWorker) => {
      if (!("thing" in message) || message.thing !== thing) return;
      process.off("message", listen);
      if ("at" in message) resolve(message.at);
      else reject(new Error(message.failed));
    };
    process.on("message", listen);
    process.send?.({ need: thing } satisfies FromWorker);
  });
  asked.set(thing, answer);
  return answer;
}
