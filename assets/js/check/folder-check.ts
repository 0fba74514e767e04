// Loads the comparison of a copy of the site, a script of its own, when a reader first chooses or drops a folder.

import type { CheckWords } from "./check-words.ts";
import { chosenFiles, type FolderFiles } from "./folder-files.ts";
import type * as SiteCopy from "./site-copy.ts";

type CheckFolder = (files: Promise<FolderFiles>) => Promise<void>;

declare global {
  interface Window {
    /** What the script with the comparison exports. */
    readonly briefingSiteCopy: typeof SiteCopy;
  }
}

/**
 * Connects the field for a folder.
 *
 * @param address of the script with the comparison
 * @returns what checks the files of a dropped folder
 */
export function connectFolder(address: string, words: CheckWords): CheckFolder {
  const group = document.querySelector<HTMLElement>(".check-copy");
  const folder = group?.querySelector<HTMLInputElement>("input[type=file]");
  const status = group?.querySelector<HTMLElement>("[role=status]");
  let loading: Promise<CheckFolder> | null = null;

  const load = (): Promise<CheckFolder> =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => resolve(window.briefingSiteCopy.connectSiteCopy(words));
      script.onerror = reject;
      document.head.append(script);
    });
  const check: CheckFolder = async (files) => {
    loading ??= load();
    const checkCopy = await loading.catch(() => null);
    if (checkCopy !== null) return checkCopy(files);
    loading = null;
    if (status) status.textContent = words.text("copy-not-loaded");
  };
  folder?.addEventListener("change", () => {
    if (folder.files !== null && folder.files.length > 0) void check(Promise.resolve(chosenFiles(folder.files)));
  });
  return check;
}
