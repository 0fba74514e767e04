// A thread of the preview: it loads the engine as it was when the thread started, builds the site and shows it.

import { parentPort, workerData } from "node:worker_threads";
import configure from "../../eleventy.config.ts";
import type { Folders } from "../site/load-data.ts";
import { answerCalls } from "./worker-rpc.ts";
import { SiteWorker } from "./site-worker.ts";

if (parentPort !== null) answerCalls(parentPort, new SiteWorker(workerData as Folders, configure));
