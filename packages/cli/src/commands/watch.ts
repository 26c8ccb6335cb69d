import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { configFileFinder } from "../config/config-file-finder.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import type { SettingsOptions } from "../config/settings.ts";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { findSources } from "../inputs/find-sources.ts";
import { FolderWatch } from "../watching/folder-watch.ts";
import { foldersBelow } from "../watching/folders-below.ts";

/**
 * Checks inputs, and again those that are saved, until the process is stopped.
 *
 * `run` checks what it is given and prints. A fault that ends a run, such as a broken config, does not end
 * the watch. Throws UsageError where there is nothing that could be watched.
 */
export async function watch(
  paths: readonly string[],
  options: SettingsOptions,
  io: Io,
  run: (paths: readonly string[]) => Promise<number>,
): Promise<never> {
  if (paths.includes("-"))
    throw new UsageError("--watch needs files or folders; standard input cannot be watched");
  const folders = new FolderWatch(io.stopSignal?.());
  try {
    let seen = await lookAt(paths, options, io);
    folders.follow(foldersOf(paths, seen, io.cwd));
    await attempt(() => run(paths), io);
    for (;;) {
      const { size } = seen.files;
      io.stderr(`watching ${size} file${size === 1 ? "" : "s"}; Ctrl-C ends\n`);
      const save = await nextSave(seen);
      seen = save.seen;
      io.stderr(`\n${describe(save.changed)}\n`);
      await attempt(() => run(save.changed === "config" ? paths : save.changed), io);
    }
  } finally {
    folders.close();
  }

  /** Waits until files are saved that count. */
  async function nextSave(before: Sight): Promise<Save> {
    for (;;) {
      await folders.nextChange();
      const seen = await lookAt(paths, options, io);
      folders.follow(foldersOf(paths, seen, io.cwd));
      if (seen.configs !== before.configs) return { seen, changed: "config" };
      const changed = [...seen.files].filter(
        ([name, stamp]) => stamp !== undefined && stamp !== before.files.get(name),
      );
      if (changed.length > 0) return { seen, changed: changed.map(([name]) => name) };
      before = seen;
    }
  }
}

/** What was saved, and how everything looks since. */
interface Save {
  readonly seen: Sight;
  readonly changed: readonly string[] | "config";
}

function describe(changed: readonly string[] | "config"): string {
  if (changed === "config") return "the config has changed: everything is checked again";
  const names = changed.slice(0, 3).map(plainLine).join(", ");
  return changed.length > 3 ? `${names} and ${changed.length - 3} more have changed` : `${names}:`;
}

/** A broken config or a full disk ends a run, not the watch. */
async function attempt(run: () => Promise<number>, io: Io): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`error: ${error.message}\n`);
  }
}

/** What stands on the disk. */
interface Sight {
  /** By name: a stamp that differs after each save. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** The same for all configs in force, or what is wrong with one. */
  readonly configs: string;
  readonly configFolders: readonly string[];
}

async function lookAt(
  paths: readonly string[],
  options: SettingsOptions,
  { cwd }: Io,
): Promise<Sight> {
  const files = new Map<string, string | undefined>();
  let fault = "";
  try {
    const findSettings = settingsFinder({ ...options, lint: false }, cwd);
    const { names } = await findSources(paths, cwd, options, findSettings);
    for (const name of names) files.set(name, stampOf(resolve(cwd, name)));
  } catch (error) {
    // The run has said it. The watch goes on, for somebody will fix it.
    if (!(error instanceof UsageError)) throw error;
    fault = error.message;
  }
  const folders = [...paths, ...files.keys()].flatMap((path) => {
    const full = resolve(cwd, path);
    return [full, dirname(full)];
  });
  const configFiles = configFilesFor(folders, options, cwd);
  return {
    files,
    configs: [fault, ...configFiles.map((file) => `${file} ${stampOf(file)}`)].join("\n"),
    configFolders: configFiles.map((file) => dirname(file)),
  };
}

/** The configs of folders; none where two in one folder contradict each other, which a run says. */
function configFilesFor(
  folders: readonly string[],
  { config }: SettingsOptions,
  cwd: string,
): string[] {
  if (config === false) return [];
  if (config !== undefined) return [resolve(cwd, config)];
  const find = configFileFinder(cwd);
  try {
    const found = new Set([...new Set(folders)].map(find));
    return [...found].filter((file) => file !== undefined);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [];
  }
}

/** Undefined for a file that has gone. */
function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  // An editor that saves by renaming gives the name to another file, perhaps of the same size and second.
  return stats && `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

/** The folders where a save can be seen: of files, of what a folder or pattern holds, and of the configs. */
function foldersOf(paths: readonly string[], { configFolders }: Sight, cwd: string): string[] {
  const below = paths.flatMap((path) => {
    const full = resolve(cwd, path);
    const stats = statSync(full, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return foldersBelow(full);
    const pattern = /[*?[\]{}]/.exec(path);
    return stats === undefined && pattern !== null
      ? foldersBelow(resolve(cwd, dirname(`${path.slice(0, pattern.index)}x`)))
      : [dirname(full)];
  });
  return [...new Set([...below, ...configFolders])];
}
