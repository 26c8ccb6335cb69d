import { dirname, join } from "node:path";
import { settingsFiles } from "@mineral-brief/language/settings-files";
import { isTop } from "../config/config-file-finder.ts";
import { UsageError } from "../errors.ts";
import { FolderWatch } from "../watching/folder-watch.ts";
import { stampOf } from "../watching/stamp-of.ts";

/** Watches configs and ignore files, because not every editor does. */
export interface SettingsWatch {
  /** Watches a folder and its parents, up to the one that contains `.git`. */
  readonly follow: (folder: string) => void;
  /** Also counts changes of this file, such as a schema module. */
  readonly followFile: (file: string) => void;
  /** Calls back after each change. */
  readonly onChange: (callback: () => void) => void;
}

export function watchSettings(): SettingsWatch {
  const watch = new FolderWatch();
  const files = new Map<string, string | undefined>();
  const add = (file: string): void => {
    if (!files.has(file)) files.set(file, stampOf(file));
  };
  const watchFolders = (folders: readonly string[]): void => {
    try {
      watch.follow(folders);
    } catch (error) {
      // The limit of watched folders is reached. The editor may watch files.
      if (!(error instanceof UsageError)) throw error;
    }
  };
  return {
    follow(folder) {
      const folders = [folder];
      while (!isTop(folders.at(-1)!)) folders.push(dirname(folders.at(-1)!));
      for (const one of folders) for (const name of settingsFiles) add(join(one, name));
      watchFolders(folders);
    },
    followFile(file) {
      add(file);
      watchFolders([dirname(file)]);
    },
    onChange(callback) {
      void (async () => {
        for (;;) {
          await watch.nextChange();
          // Saving a brief changes its folder too.
          let hasChanged = false;
          for (const [file, stamp] of files) {
            const now = stampOf(file);
            if (now !== stamp) hasChanged = true;
            files.set(file, now);
          }
          if (hasChanged) callback();
        }
      })();
    },
  };
}
