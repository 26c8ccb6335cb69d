import { dirname, resolve } from "node:path";
import { configFileFinder } from "../config/config-file-finder.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import type { SettingsOptions } from "../config/settings.ts";
import { countNoun } from "@mineral-brief/language/count-noun";
import { listNames, mostNames } from "../diagnostics/list-names.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { findSources } from "../inputs/find-sources.ts";
import { statsOf } from "../inputs/stats-of.ts";
import { Turns } from "../turns.ts";
import { FolderWatch } from "../watching/folder-watch.ts";
import { foldersBelow } from "../watching/folders-below.ts";
import { stampOf } from "../watching/stamp-of.ts";

/** What a watch looks at. */
export interface Watched {
  /** The inputs: files, folders and patterns. */
  readonly paths: readonly string[];
  /** Files that affect all inputs, as their configs do. They need not exist. */
  readonly files?: readonly string[] | undefined;
}

/**
 * Checks inputs, and checks files again when they are saved, until the process is stopped.
 *
 * `look` tells what to watch, again after each change, because a config can name inputs and files. While it throws UsageError,
 * the last answer counts. `run` checks paths and prints the findings. An error that ends a run, such as an invalid config, does
 * not end the watch. With `seesRemoved`, an input that is removed is a change. Throws UsageError if an input cannot be watched.
 */
export async function watch(
  look: () => Watched | Promise<Watched>,
  options: SettingsOptions,
  io: Io,
  run: (paths: readonly string[]) => Promise<number>,
  { seesRemoved = false } = {},
): Promise<never> {
  const first = await look();
  if (first.paths.includes("-"))
    throw new UsageError("--watch needs files or folders; standard input cannot be watched");
  const folders = new FolderWatch(io.stopSignal?.());
  try {
    let snapshot = await takeSnapshot(look, first, options, io);
    folders.follow(foldersOf(snapshot, io.cwd));
    await tryRun(() => run(first.paths), io);
    for (;;) {
      const size = [...snapshot.files.values()].filter((stamp) => stamp !== undefined).length;
      io.stderr(`watching ${countNoun(size, "file")}; press Ctrl-C to stop\n`);
      const change = await nextChange(snapshot);
      snapshot = change.snapshot;
      if (change.deleted.length > 0) io.stderr(`\n${listNames(change.deleted)}: deleted\n`);
      if (change.changed.length === 0) continue;
      io.stderr(`\n${describe(change.changed)}\n`);
      const { paths } = snapshot.watched;
      await tryRun(() => run(change.changed === "config" ? paths : change.changed), io);
    }
  } finally {
    folders.close();
  }

  /** Waits until an input or a config changes. */
  async function nextChange(before: Snapshot): Promise<Change> {
    for (;;) {
      await folders.nextChange();
      const snapshot = await takeSnapshot(look, before.watched, options, io);
      folders.follow(foldersOf(snapshot, io.cwd));
      if (snapshot.configs !== before.configs) return { snapshot, changed: "config", deleted: [] };
      const changed = [...snapshot.files].filter(
        ([name, stamp]) => stamp !== undefined && stamp !== before.files.get(name),
      );
      const names = changed.map(([name]) => name);
      const deleted = [...before.files]
        .filter(([name, stamp]) => stamp !== undefined && snapshot.files.get(name) === undefined)
        .map(([name]) => name);
      if (seesRemoved && deleted.length > 0)
        return { snapshot, changed: [...names, ...deleted], deleted: [] };
      if (names.length + deleted.length > 0) return { snapshot, changed: names, deleted };
      before = snapshot;
    }
  }
}

/** The changed files, and the state after the change. */
interface Change {
  readonly snapshot: Snapshot;
  readonly changed: readonly string[] | "config";
  /** Files that no longer exist, if a run does not look at them. */
  readonly deleted: readonly string[];
}

function describe(changed: readonly string[] | "config"): string {
  if (changed === "config") return "the config changed; checking all files again";
  return changed.length > mostNames ? `${listNames(changed)} changed` : `${listNames(changed)}:`;
}

/** Runs a check. An invalid config or a full disk ends the run, but not the watch. */
async function tryRun(run: () => Promise<number>, io: Io): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`error: ${error.message}\n`);
  }
}

/** The state of the watched files. */
interface Snapshot {
  readonly watched: Watched;
  /** By name: a stamp that changes with each save; undefined if the file does not exist. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** The stamps of all configs that apply and of their modules, or the error in one of them. */
  readonly configs: string;
  readonly configFolders: readonly string[];
}

/** `last` is what was watched until now. */
async function takeSnapshot(
  look: () => Watched | Promise<Watched>,
  last: Watched,
  options: SettingsOptions,
  { cwd, stopSignal }: Io,
): Promise<Snapshot> {
  let watched = last;
  const turns = new Turns(stopSignal?.());
  const files = new Map<string, string | undefined>();
  const settingsFiles = new Set<string>();
  let configError = "";
  try {
    watched = await look();
    const findSettings = settingsFinder({ ...options, lint: false }, cwd);
    const { names } = await findSources(watched.paths, cwd, options, findSettings);
    for (const name of names) {
      await turns.take();
      files.set(name, stampOf(resolve(cwd, name)));
      const settings = await findSettings(dirname(resolve(cwd, name)));
      for (const file of settings.files) settingsFiles.add(file);
    }
  } catch (error) {
    // The run reports the error. The watch goes on until it is fixed.
    if (!(error instanceof UsageError)) throw error;
    configError = error.message;
  }
  const { paths, files: otherFiles = [] } = watched;
  const folderOf = (path: string): string => dirname(resolve(cwd, path));
  const folders = [
    ...paths.map((path) => resolve(cwd, path)),
    ...[...paths, ...files.keys()].map(folderOf),
  ];
  // A config that cannot be read is watched too.
  const others = otherFiles.map((file) => resolve(cwd, file));
  const configFiles = [
    ...new Set([...configFilesFor(folders, options, cwd), ...settingsFiles, ...others]),
  ];
  return {
    watched,
    files,
    configs: [configError, ...configFiles.map((file) => `${file} ${stampOf(file)}`)].join("\n"),
    configFolders: configFiles.map((file) => dirname(file)),
  };
}

/** The configs of folders; empty if a folder has two, which the run reports. */
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

/** The folders to watch: those of files and configs, all folders below a folder or pattern, and that of a config to come. */
function foldersOf({ watched, configFolders }: Snapshot, cwd: string): string[] {
  const below = watched.paths.flatMap((path) => {
    const full = resolve(cwd, path);
    const stats = statsOf(full);
    if (stats?.isDirectory() === true) return foldersBelow(full);
    const pattern = /[*?[\]{}]/.exec(path);
    return stats === undefined && pattern !== null
      ? foldersBelow(resolve(cwd, dirname(`${path.slice(0, pattern.index)}x`)))
      : [dirname(full)];
  });
  return [...new Set([...below, ...configFolders, cwd])];
}
