// A command measured as a whole: time on the wall, time of the processors, memory at its highest.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a command cost. CPU and memory are read from /proc, so only Linux gives them. */
export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of all cores, user and system, of the process and those that it waited for; NaN where it is not known. */
  readonly cpu: number;
  /** Highest resident memory of the process in MiB; NaN where it is not known. */
  readonly memory: number;
}

/** A command with its arguments. */
export type Command = readonly [program: string, ...values: string[]];

const POLL = 20;
/** Clock ticks of /proc in a second: 100 on every Linux since version 2.4. */
const TICKS = 100;

/**
 * Runs a command to its end.
 *
 * @throws Error with what it said, when it fails
 */
export function measureCommand([program, ...values]: Command, folder: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const before = childTicks();
    const start = performance.now();
    const child = spawn(program, values, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk));
    let memory = Number.NaN;
    const poll = setInterval(() => (memory = highestMemory(child.pid ?? 0) ?? memory), POLL);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(poll);
      const wall = (performance.now() - start) / 1000;
      if (code === 0) resolve({ wall, cpu: (childTicks() - before) / TICKS, memory });
      else reject(new Error(`${program} ${values.join(" ")} ended with ${code}:\n${said.slice(-2000)}`));
    });
  });
}

/** Ticks of all children that have ended, with those that they waited for. */
function childTicks(): number {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return Number(fields[13]) + Number(fields[14]);
  } catch {
    return Number.NaN;
  }
}

function highestMemory(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}
