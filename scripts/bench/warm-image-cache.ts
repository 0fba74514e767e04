// Resolves the pictures of this briefing from the image cache and prints the milliseconds as JSON.

import { foldersOf } from "../../src/site/paths.ts";
import { Images } from "../../src/outputs/images/images.ts";
import { loadBriefing } from "../../src/site/load/load-briefing.ts";
import { Problems } from "../../src/model/problem.ts";

const folders = foldersOf();
const { briefing } = await loadBriefing(folders, {}, new Problems());
const start = performance.now();
const images = await Images.encode(briefing.pictures, folders, new Problems());
const milliseconds = performance.now() - start;
// Loading the native library of sharp would take most of the time.
const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
console.log(
  JSON.stringify({
    milliseconds,
    pictures: images.pictures.size,
    encoded: images.filesWritten,
    sharp: sharedObjects.some((file) => file.includes("sharp")),
  }),
);
