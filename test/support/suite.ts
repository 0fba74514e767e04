// uvu's suites, but for one thing: uvu swallows what a `before` hook throws and then runs no test of the suite.

import { suite as uvuSuite, type uvu } from "uvu";

/** A suite whose `before` hook says why it failed. `scripts/test.ts` fails the run, because the tests did not run. */
export function suite<T = Record<string, unknown>>(name: string): uvu.Test<T> {
  const made = uvuSuite<T>(name);
  const { before } = made;
  const told = (hook: uvu.Callback<T>) =>
    before(async (context) => {
      try {
        await hook(context);
      } catch (error) {
        console.error(`before "${name}":`, error);
        throw error;
      }
    });
  made.before = Object.assign(told, { each: before.each });
  return made;
}
