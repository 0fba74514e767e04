// A thread of the preview: it loads the engine as it was when the thread started, builds the site and shows it.

import { parentPort, workerData } from "node:worker_threads";
import configure from "../../eleventy.config.ts";
import type { Folders } from "../build/content.ts";
import { answerCalls } from "./calls.ts";
import { Workshop } from "./workshop.ts";

if (parentPort !== null) answerCalls(parentPort, new Workshop(workerData as Folders, configure));
