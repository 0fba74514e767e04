// Entry point of a preview thread, with the engine's code as it was when the thread started.

import { parentPort, workerData } from "node:worker_threads";
import type { Folders } from "../site/paths.ts";
import { SiteWorker } from "./site-worker.ts";
import { answerCalls } from "./worker-rpc.ts";

interface ThreadData {
  readonly folders: Folders;
  readonly language: string | undefined;
}

if (parentPort !== null) {
  const { folders, language } = workerData as ThreadData;
  answerCalls(parentPort, new SiteWorker(folders, language));
}
