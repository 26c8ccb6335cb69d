import type { ConfigEdit, Host, HostOptions } from "@mineral-brief/language/server";
import { settingsFiles } from "@mineral-brief/language/settings-files";
import { settingsHost } from "../../../../packages/cli/src/lsp/settings-host.ts";
import {
  fileUriToPath,
  folderOf,
  isTop,
  joined,
  pathToFileUri,
  pathToUri,
  uriToPath,
} from "./file-names.ts";
import { files } from "./files.ts";

/** The files of the editor. Texts are named by their URI. */
export interface EditorFiles {
  /** Returns null if there is no such file. */
  readonly readFile: (uri: string) => Promise<string | null>;
  /** Lists the texts below a folder that may be briefs. */
  readonly listTexts: (folder: string) => Promise<readonly string[]>;
}

/**
 * The host of the command line, in a worker: the same settings and checks. The worker has no disk, so it copies the
 * configs of a brief into memory before the host looks for them. Code of the project never runs.
 */
export function workerHost(options: HostOptions, editor: EditorFiles): Host {
  /** The folders whose configs are in memory. */
  const copied = new Map<string, Promise<void>>();
  const host = settingsHost({}, "/", {
    trusted: false,
    warn: options.warn,
    showConfigErrors: (uri, errors) =>
      options.showConfigErrors(pathToUri(fileUriToPath(uri)), errors),
  });
  const open = async (uri: string): ReturnType<Host["open"]> => {
    await copyConfigs(folderOf(uriToPath(uri)));
    return host.open(pathToFileUri(uriToPath(uri)));
  };
  return {
    open,
    forgetSettings() {
      copied.clear();
      files.clear();
      host.forgetSettings();
    },
    pageOf: host.pageOf,
    async briefsIn(folder) {
      const texts = await editor.listTexts(folder);
      const opened = await Promise.all(texts.map(open));
      return texts.filter((_, index) => opened[index] !== undefined);
    },
    readText: async (uri) => (await editor.readFile(uri)) ?? undefined,
    async ignoreInConfig(uri, code) {
      await copyConfigs(folderOf(uriToPath(uri)));
      const edit: ConfigEdit | undefined = await host.ignoreInConfig(
        pathToFileUri(uriToPath(uri)),
        code,
      );
      return edit && { ...edit, uri: pathToUri(fileUriToPath(edit.uri)) };
    },
  };

  /** Copies the configs of a folder and of its parents. */
  async function copyConfigs(folder: string): Promise<void> {
    const above = isTop(folder) ? Promise.resolve() : copyConfigs(folderOf(folder));
    let own = copied.get(folder);
    if (own === undefined) {
      own = Promise.all(settingsFiles.map((name) => copy(`${folder}/${name}`))).then(() => {});
      copied.set(folder, own);
    }
    await Promise.all([above, own]);
  }

  async function copy(path: string): Promise<void> {
    if (files.has(path)) return;
    const text = await editor.readFile(pathToUri(path));
    if (text === null) return;
    files.set(path, text);
    if (path.endsWith(".json"))
      await Promise.all(basesOf(text).map((base) => copy(joined(folderOf(path), base))));
  }
}

/** The paths of the configs that a config extends. Packages have no place in an editor without a disk. */
function basesOf(text: string): string[] {
  const list = /"extends"\s*:\s*(\[[^\]]*\]|"[^"]*")/.exec(text)?.[1] ?? "";
  return [...list.matchAll(/"(\.{1,2}\/[^"]*)"/g)].map(([, path]) => path!);
}
