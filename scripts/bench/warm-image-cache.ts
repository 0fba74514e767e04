// The pictures of this briefing decided by a process of its own, from what an earlier build kept: prints the milliseconds.

import { foldersOf } from "../../src/site/load-data.ts";
import { encodeImages } from "../../src/outputs/images/images.ts";
import { briefingsOf } from "../../src/site/build-context.ts";
import { Problems } from "../../src/model/problem.ts";

const folders = foldersOf();
const { briefing } = await briefingsOf(folders, {}, new Problems());
const start = performance.now();
const images = await encodeImages(briefing.pictures, folders, new Problems());
const milliseconds = performance.now() - start;
// Its binary is what takes the time to load.
const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
console.log(
  JSON.stringify({
    milliseconds,
    pictures: images.pictures.size,
    made: images.filesWritten,
    sharp: sharedObjects.some((file) => file.includes("sharp")),
  }),
);
