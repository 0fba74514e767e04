// Calls from the preview's main thread into its worker threads. Arguments and results are structured clones.

import type { MessagePort, Worker } from "node:worker_threads";
import { createBirpc, type BirpcReturn } from "birpc";

/** A build takes as long as it takes. */
const NO_TIMEOUT = -1;

/** Answers calls from the main thread with the methods of `target`. */
export function answerCalls(port: MessagePort, target: object): void {
  createBirpc(target, {
    post: (message) => port.postMessage(message),
    on: (receive) => void port.on("message", receive),
    bind: "functions",
    timeout: NO_TIMEOUT,
  });
}

/** The methods of a worker thread. Once it has failed or exited, open and later calls reject with the reason. */
export function callsTo<Target extends object>(worker: Worker): BirpcReturn<Target> {
  let reason: Error | null = null;
  const calls = createBirpc<Target>(
    {},
    {
      post(message) {
        if (reason !== null) throw reason;
        worker.postMessage(message);
      },
      on: (receive) => void worker.on("message", receive),
      timeout: NO_TIMEOUT,
    },
  );
  const end = (error: Error) => {
    const first = (reason ??= error);
    calls.$rejectPendingCalls(({ reject }) => reject(first));
  };
  worker.on("error", end);
  worker.on("exit", () => end(new Error("The worker thread has exited.")));
  return calls;
}
