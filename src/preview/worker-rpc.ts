// Calls from one thread to another.

import type { MessagePort, Worker } from "node:worker_threads";

/** What can be called: values and results are copied, so they are plain records. */
type Callable<T> = { [K in keyof T]: (...values: never[]) => unknown };

interface Call {
  readonly id: number;
  readonly name: string;
  readonly values: readonly unknown[];
}

type Result = { readonly id: number } & ({ readonly value: unknown } | { readonly thrown: string });

/** The first message of a thread: it answers calls from now on. */
const READY = "ready";

/** Answers the calls that come in, each by the method of that name. */
export function answerCalls(port: MessagePort, target: object): void {
  port.on("message", async ({ id, name, values }: Call) => {
    const result: Result = await Promise.resolve()
      .then((): unknown => Reflect.apply(Reflect.get(target, name), target, values))
      .then(
        (value) => ({ id, value }),
        (error: unknown) => ({ id, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
    port.postMessage(result);
  });
  port.postMessage(READY);
}

/** What another thread answers to calls. */
export class Remote<T extends Callable<T>> {
  readonly #worker: Worker;
  readonly #open = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  readonly #started: Promise<void>;
  #calls = 0;
  #ended: Error | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#started = new Promise((resolve, reject) => {
      worker.on("message", (message: Result | typeof READY) => (message === READY ? resolve() : this.#settle(message)));
      worker.on("error", (error) => this.#end(error));
      worker.on("exit", () => this.#end(new Error("The thread has ended.")));
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("The thread has ended.")));
    });
  }

  /** Waits until the thread has loaded its code. */
  started(): Promise<void> {
    return this.#started;
  }

  call<K extends keyof T & string>(name: K, ...values: Parameters<T[K]>): Promise<Awaited<ReturnType<T[K]>>> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== null) return reject(this.#ended);
      const id = ++this.#calls;
      this.#open.set(id, { resolve, reject });
      this.#worker.postMessage({ id, name, values } satisfies Call);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(result: Result): void {
    const open = this.#open.get(result.id);
    this.#open.delete(result.id);
    if ("thrown" in result) open?.reject(new Error(result.thrown));
    else open?.resolve(result.value as never);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#open.values()) reject(this.#ended);
    this.#open.clear();
  }
}
