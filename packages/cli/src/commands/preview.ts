import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { configFileFinder } from "../config/config-file-finder.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { checkBriefsWithArticles, type CheckBriefsOptions } from "../briefs/check-briefs.ts";
import type { CheckedSource } from "../checking/checked-file.ts";
import type { InputOptions } from "../inputs/input-options.ts";
import { unreadable, type UnreadableInput } from "../inputs/source.ts";
import { explanationPage, pageFiles } from "../preview/page-files.ts";
import { PreviewServer, type ServedFile } from "../preview/preview-server.ts";
import { nextState, type PreviewState } from "../preview/preview-state.ts";
import { explain } from "./explain.ts";
import { FolderWatch } from "../watching/folder-watch.ts";

export interface PreviewOptions extends InputOptions {
  /** The first free one of a few if undefined. */
  readonly port?: number | undefined;
}

/**
 * Serves a page with the briefs of a file and what was found in them, anew after each save, until the process
 * is stopped. Prints its address.
 *
 * Throws UsageError where there is no such file, or no port.
 */
export async function preview(name: string, options: PreviewOptions, io: Io): Promise<never> {
  requireFile(name, io.cwd);
  const { port, ...inputOptions } = options;
  const signal = io.stopSignal?.();
  const codePage = (code: string): ServedFile | undefined => findExplanation(code, io);
  const server = await PreviewServer.start({ files: pageFiles(), codePage, port });
  const folders = new FolderWatch(signal);
  try {
    return await serve(server, folders, name, { ...inputOptions, signal }, io);
  } finally {
    folders.close();
    server.close();
  }
}

async function serve(
  server: PreviewServer,
  folders: FolderWatch,
  name: string,
  options: CheckBriefsOptions,
  io: Io,
): Promise<never> {
  let state: PreviewState | undefined;
  for (let isFirst = true; ; isFirst = false) {
    // The folders are followed before the file is read, so that a save meanwhile is seen.
    folders.follow(foldersOf(name, options, io.cwd));
    state = nextState(await check(name, options, io), state);
    server.send(state);
    if (isFirst) {
      io.stdout(`${server.address}\n`);
      io.stderr(`${name} is shown there, anew after each save; Ctrl-C ends\n`);
    }
    await folders.nextChange();
  }
}

function requireFile(name: string, cwd: string): void {
  if (name === "-") throw new UsageError("preview needs a file; standard input is not saved again");
  const stats = statSync(resolve(cwd, name), { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`${name}: there is no such file`);
  if (stats.isDirectory()) throw new UsageError(`${name} is a folder; name one of its files`);
  if (!stats.isFile()) throw new UsageError(`${name}: ${notFile}`);
}

const notFile = "is a pipe or a device, which is not saved again; name a file";

/** Reads the config again each time. A broken one is shown as the reason why the file cannot be read. */
async function check(
  name: string,
  options: CheckBriefsOptions,
  io: Io,
): Promise<CheckedSource | UnreadableInput> {
  const stats = statSync(resolve(io.cwd, name), { throwIfNoEntry: false });
  // A pipe in the place of the file would keep the page waiting for a writer.
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory())
    return unreadable(name, notFile);
  try {
    const { inputs } = await checkBriefsWithArticles([name], options, io);
    for await (const input of inputs) return input;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return unreadable(name, error.message);
  }
  return unreadable(name, "is a folder; name one of its files");
}

/** Where a save can be seen: of the file, of what a link leads to, and of its config. */
function foldersOf(name: string, { config }: InputOptions, cwd: string): string[] {
  const path = resolve(cwd, name);
  const folders = [dirname(path)];
  try {
    folders.push(dirname(realpathSync(path)));
    const configFile =
      typeof config === "string" ? resolve(cwd, config) : configFileFinder(cwd)(dirname(path));
    if (config !== false && configFile !== undefined) folders.push(dirname(configFile));
  } catch {
    // A file that is gone, or two configs in a folder: the check says so.
  }
  return [...new Set(folders)];
}

function findExplanation(code: string, io: Io): ServedFile | undefined {
  let text = "";
  try {
    explain(code, { color: false }, { ...io, stdout: (part) => void (text += part) });
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
  return explanationPage(code, text);
}
