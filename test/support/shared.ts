// What the processes of a test run share: one built site and one browser, started on first use by `runFiles`.
// A test file that is run by itself starts its own.

import type { Suite } from "uvu/parse";
import type { Problem } from "../../src/model/problem.ts";

/** The site is shared as a file, the browser as the address of its socket. */
export type Resource = "site" | "browser";

export type FromWorker =
  | { readonly need: Resource }
  | {
      readonly output: string;
      readonly passed: number;
      readonly failed: number;
      readonly skipped: number;
      readonly errors: readonly Problem[];
    };

export type ToWorker =
  | { readonly run: Suite }
  | { readonly resource: Resource; readonly at: string }
  | { readonly resource: Resource; readonly failed: string };

const requested = new Map<Resource, Promise<string>>();

/** Where the shared resource is, or null in a test file that is run by itself. */
export function shared(resource: Resource): Promise<string> | null {
  if (process.send === undefined || process.env["DISTRICT_BRIEFING_TESTS"] === undefined) return null;
  const known = requested.get(resource);
  if (known !== undefined) return known;
  const answer = new Promise<string>((resolve, reject) => {
    const listen = (message: ToWorker) => {
      if (!("resource" in message) || message.resource !== resource) return;
      process.off("message", listen);
      if ("at" in message) resolve(message.at);
      else reject(new Error(message.failed));
    };
    process.on("message", listen);
    process.send?.({ need: resource } satisfies FromWorker);
  });
  requested.set(resource, answer);
  return answer;
}
