// Runs a command and measures its wall time, CPU time and peak memory.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** The cost of a command. CPU and memory come from /proc, so they are NaN anywhere but on Linux. */
export interface Cost {
  /** Wall time in seconds. */
  readonly wall: number;
  /** User and system time on all cores in seconds, with that of the child processes it waited for. */
  readonly cpu: number;
  /** Peak resident memory of the process, without its child processes, in MiB. */
  readonly memory: number;
}

/** A program with its arguments. */
export type Command = readonly [program: string, ...values: string[]];

/** Milliseconds between two looks at the memory. */
const POLL = 20;
/** Clock ticks a second in /proc/PID/stat: USER_HZ, which is 100 on Linux (proc(5), time(7)). */
const TICKS = 100;

/**
 * Runs a command to its end.
 *
 * @throws Error with the end of its output when it fails
 */
export function measureCommand([program, ...values]: Command, cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const before = childTicks();
    const start = performance.now();
    const child = spawn(program, values, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk));
    let memory = Number.NaN;
    const poll = setInterval(() => (memory = peakMemory(child.pid) ?? memory), POLL);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(poll);
      const wall = (performance.now() - start) / 1000;
      if (code === 0) resolve({ wall, cpu: (childTicks() - before) / TICKS, memory });
      else reject(new Error(`${program} ${values.join(" ")} ended with ${code}:\n${output.slice(-2000)}`));
    });
  });
}

/** CPU ticks of this process's finished children and of theirs: cutime and cstime of proc(5). */
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

/** Peak resident memory of a running process in MiB (VmHWM of proc(5)); null where it is not known. */
export function peakMemory(pid: number | undefined): number | null {
  try {
    const kibibytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) / 1024;
  } catch {
    return null;
  }
}

/** The median; NaN of an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}
