// Calls between threads: results and errors come back, and no call stays open when its thread is gone.

import path from "node:path";
import { Worker } from "node:worker_threads";
import * as assert from "uvu/assert";
import { callsTo } from "../../src/preview/worker-rpc.ts";
import { foldersOf } from "../../src/site/paths.ts";
import { bundleCode, whileWritten } from "../../src/site/load/load-data-modules.ts";
import type { Target } from "../support/rpc-thread.ts";
import { suite } from "../support/suite.ts";

const rpc = suite<{ thread: Worker; calls: ReturnType<typeof callsTo<Target>> }>("calls between threads");

// Bundled as the preview bundles its own threads: Node loads no TypeScript in one.
rpc.before.each(async (context) => {
  const code = await bundleCode(path.resolve("test/support/rpc-thread.ts"));
  await whileWritten(code, path.join(foldersOf().cache, "test"), async (file) => {
    context.thread = new Worker(file, { execArgv: ["--enable-source-maps"] });
    context.calls = callsTo<Target>(context.thread);
    await context.calls.greet("you");
  });
});

rpc.after.each(async ({ thread }) => {
  await thread.terminate();
});

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => assert.unreachable("the call has an answer") as never,
    (error: Error) => error,
  );

rpc("returns what the method returns, and keeps the message and stack of an error", async ({ calls }) => {
  assert.is(await calls.greet("you"), "Hello, you");
  const error = await refusal(calls.fail());
  assert.is(error.message, "refused in the thread");
  assert.match(error.stack ?? "", /TypeError: refused in the thread\n +at .*rpc-thread\.ts/);
  assert.is(await calls.greet("again"), "Hello, again");
});

rpc("rejects open and later calls with the error of a thread that crashed", async ({ calls }) => {
  const open = refusal(calls.never());
  assert.is((await refusal(calls.crash())).message, "the thread is broken");
  assert.is((await open).message, "the thread is broken");
  assert.is((await refusal(calls.greet("you"))).message, "the thread is broken");
});

rpc("rejects open and later calls of a thread that has exited", async ({ thread, calls }) => {
  const open = refusal(calls.never());
  await thread.terminate();
  assert.is((await open).message, "The worker thread has exited.");
  assert.is((await refusal(calls.greet("you"))).message, "The worker thread has exited.");
});

rpc.run();
