// A thread that answers calls, for the test of calls between threads.

import { parentPort } from "node:worker_threads";
import { answerCalls } from "../../src/preview/worker-rpc.ts";

export class Target {
  readonly #greeting = "Hello";

  greet(name: string): string {
    return `${this.#greeting}, ${name}`;
  }

  fail(): void {
    throw new TypeError("refused in the thread");
  }

  never(): Promise<void> {
    return new Promise(() => {});
  }

  crash(): Promise<void> {
    setImmediate(() => {
      throw new RangeError("the thread is broken");
    });
    return this.never();
  }
}

if (parentPort !== null) answerCalls(parentPort, new Target());
