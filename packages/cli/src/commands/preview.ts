import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { configFileFinder } from "../config/config-file-finder.ts";
import { settingsFinder } from "../config/settings-finder.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import type { Io } from "../io.ts";
import { checkBriefsWithArticles, type CheckBriefsOptions } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import { SourceVerifier } from "../verification/source-verifier.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";
import { kindOf, statsOf, type PathKind } from "../inputs/stats-of.ts";
import { explanationPage, pageFiles } from "../preview/page-files.ts";
import { PreviewServer, type ServedFile } from "../preview/preview-server.ts";
import { nextState, type PreviewState } from "../preview/preview-state.ts";
import { explain } from "./explain.ts";
import { FolderWatch } from "../watching/folder-watch.ts";

export interface PreviewOptions extends InputOptions {
  /** The first free port from 4646 on if undefined. */
  readonly port?: number | undefined;
  /** A folder of saved sources, or a file with numbered passages, to verify the file with. */
  readonly sources?: string | undefined;
}

/**
 * Serves a live preview of a file with its findings, until the process is stopped. Prints the address.
 *
 * Throws UsageError if the file does not exist or no port is free.
 */
export async function preview(name: string, options: PreviewOptions, io: Io): Promise<never> {
  requireFile(name, io.cwd);
  const { port, sources, ...inputOptions } = options;
  // Fails now if there are no sources, not after the first save.
  const verifier = sources === undefined ? undefined : new SourceVerifier(sources, io.cwd);
  const signal = io.stopSignal?.();
  const findFile = async (path: string) => {
    const code = /^\/codes\/([a-z0-9-]+)$/.exec(path)?.[1];
    return code === undefined ? undefined : findExplanation(code, name, options, io);
  };
  const server = await PreviewServer.start({
    files: pageFiles(),
    findFile,
    port,
    stderr: io.stderr,
  });
  const folders = new FolderWatch(signal);
  try {
    return await serve(server, folders, name, { ...inputOptions, signal, verifier }, io);
  } finally {
    folders.close();
    server.close();
  }
}

async function serve(
  server: PreviewServer,
  folders: FolderWatch,
  name: string,
  { verifier, ...options }: CheckBriefsOptions & { readonly verifier: SourceVerifier | undefined },
  io: Io,
): Promise<never> {
  let state: PreviewState | undefined;
  // Keeps folders from before: a config with an error does not say what it extends.
  const followed = new Set<string>();
  for (let isFirst = true; ; isFirst = false) {
    // Watches the folders before it reads the file, so that it does not miss a save in between.
    for (const folder of await foldersOf(name, options, io.cwd)) followed.add(folder);
    folders.follow([...followed, ...(verifier?.folders ?? [])]);
    const checked = await check(name, options, io);
    state = nextState(checked, state, checked.ok ? await verifier?.verify(checked) : undefined);
    server.send(state);
    if (isFirst) {
      io.stdout(`${server.address}\n`);
      io.stderr(`live preview of ${name}; refreshes when you save; press Ctrl-C to stop\n`);
    }
    await folders.nextChange();
  }
}

function requireFile(name: string, cwd: string): void {
  if (name === "-") throw new UsageError("preview needs a file; it cannot watch standard input");
  if (name === "") throw new UsageError("the path is empty; name a file");
  let kind: PathKind;
  try {
    kind = kindOf(statSync(resolve(cwd, name)));
  } catch (error) {
    throw usageErrorFor(name, error);
  }
  if (kind === "folder") throw new UsageError(`${name} is a folder; name a file in it`);
  if (kind === "stream") throw new UsageError(`${name}: ${notFile}`);
}

const notFile = "this is a pipe or a device, which cannot be watched; name a regular file";

/** Checks the file. Reads the config again each time; an error in it is shown as the reason why the file cannot be read. */
async function check(
  name: string,
  options: CheckBriefsOptions,
  io: Io,
): Promise<CheckedSource | UnreadableInput> {
  // Reading a pipe would block until it has a writer.
  if (kindOf(statsOf(resolve(io.cwd, name))) === "stream") return unreadable(name, notFile);
  try {
    const { inputs } = await checkBriefsWithArticles([name], options, io);
    for await (const input of inputs) return input;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return unreadable(name, error.message);
  }
  return unreadable(name, "this is a folder; name a file in it");
}

/** The folders to watch: those of the file, of the target of a link, of the config, and of all files that it names. */
async function foldersOf(name: string, options: InputOptions, cwd: string): Promise<string[]> {
  const { config } = options;
  const path = resolve(cwd, name);
  const folders = [dirname(path)];
  try {
    folders.push(dirname(realpathSync(path)));
    const configFile =
      typeof config === "string" ? resolve(cwd, config) : configFileFinder(cwd)(dirname(path));
    if (config !== false && configFile !== undefined) folders.push(dirname(configFile));
    const { files } = await settingsFinder({ ...options, lint: false }, cwd)(dirname(path));
    folders.push(...files.map((file) => dirname(file)));
  } catch {
    // The file was deleted, a config has an error, or a folder has two configs. The check reports it.
  }
  return folders;
}

/** Explains a code with the config of the file. */
async function findExplanation(
  code: string,
  name: string,
  { config, untrusted }: PreviewOptions,
  io: Io,
): Promise<ServedFile | undefined> {
  let text = "";
  const cwd = dirname(resolve(io.cwd, name));
  const file = typeof config === "string" ? resolve(io.cwd, config) : config;
  const stdout = (part: string): void => void (text += part);
  try {
    const options = { config: file, untrusted, color: false };
    await explain(code, options, { ...io, cwd, stdout, stderr: () => undefined });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
  return explanationPage(code, text);
}
