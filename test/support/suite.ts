// uvu's suites, with two faults of uvu made visible: a `before` hook that throws, and a suite that is never run.

import { suite as uvuSuite, type uvu } from "uvu";

const notRun = new Set<string>();

/** A suite that prints what its `before` hooks throw; uvu discards it and runs none of the tests. */
export function suite<T = Record<string, unknown>>(name: string): uvu.Test<T> {
  const test = uvuSuite<T>(name);
  const { before, run } = test;
  const printing = (hook: uvu.Callback<T>) =>
    before(async (context) => {
      try {
        await hook(context);
      } catch (error) {
        console.log(`before "${name}":`, error);
        throw error;
      }
    });
  test.before = Object.assign(printing, { each: before.each });
  notRun.add(name);
  test.run = () => {
    notRun.delete(name);
    run();
  };
  return test;
}

/** The suites made since the last call whose `run` was not called. */
export function takeSuitesNotRun(): string[] {
  const names = [...notRun];
  notRun.clear();
  return names;
}
