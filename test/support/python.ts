// Python, where it is installed, and the command that it runs.

import { spawnSync } from "node:child_process";

/** The name of the program; undefined where there is none. */
export const PYTHON = ["python3", "python"].find((program) => spawnSync(program, ["--version"]).status === 0);

/** Runs Python. Its status, and what it wrote. */
export function runPython(
  args: readonly string[],
  input = "",
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(PYTHON ?? "python3", args, {
    encoding: "utf8",
    input,
    maxBuffer: 1e8,
    env: { ...process.env, LC_ALL: "C.UTF-8", PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" },
  });
}
