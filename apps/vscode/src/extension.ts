import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { briefName } from "./brief-name.ts";
import { FolderServers } from "./folder-servers.ts";
import { isInProject } from "./is-in-project.ts";
import { mayHaveBriefs } from "./list-texts.ts";

/** The settings key, and the id of the client: the client reads `trace.server` below it. */
export const section = "mineralBrief";

/** Makes a client for the briefs of one folder. Does not start it. */
export type MakeClient = (
  folder: vscode.Uri,
  options: LanguageClientOptions,
) => Promise<BaseLanguageClient>;

/** Languages of texts that may be briefs. */
const languages: ReadonlySet<string> = new Set([
  "json",
  "jsonc",
  "jsonl",
  "markdown",
  "plaintext",
  "yaml",
]);

/**
 * Starts a language server for each folder in which a brief is opened, and ends them with the extension. Folders never
 * share one, because each can have its own version of the command line. Without a brief, nothing starts.
 */
export function activate(context: vscode.ExtensionContext, makeClient: MakeClient): void {
  const servers = new Servers(makeClient);
  const { workspace } = vscode;
  context.subscriptions.push(
    servers,
    workspace.onDidOpenTextDocument((document) => servers.open(document)),
    workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) servers.stop(uri);
      for (const folder of added) servers.openFolder(folder);
    }),
    workspace.onDidGrantWorkspaceTrust(() => servers.restart(() => true)),
    workspace.onDidChangeConfiguration((change) =>
      servers.restart((folder) => change.affectsConfiguration(`${section}.path`, folder)),
    ),
  );
  for (const document of workspace.textDocuments) servers.open(document);
  for (const folder of workspace.workspaceFolders ?? []) servers.openFolder(folder);
}

class Servers implements vscode.Disposable {
  readonly #makeClient: MakeClient;
  readonly #servers = new FolderServers(
    (folder) => this.#run(folder),
    (error) => this.#output?.error(String(error)),
  );
  #output: vscode.LogOutputChannel | undefined;

  constructor(makeClient: MakeClient) {
    this.#makeClient = makeClient;
  }

  /** Starts the server for a text, if it may be a brief. */
  open({ uri, languageId }: vscode.TextDocument): void {
    if (!vscode.workspace.fs.isWritableFileSystem(uri.scheme) && uri.scheme !== "file") {
      // Texts of Git, of chats and of outputs.
      if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return;
    }
    const folder = outermostFolder(uri);
    if (briefName.test(uri.path)) this.#servers.start(folder ?? vscode.Uri.joinPath(uri, ".."));
    else if (folder !== undefined && languages.has(languageId))
      void isInProject(uri, folder).then((isIn) => {
        if (isIn) this.#servers.start(folder);
      });
  }

  /** Starts the server for a folder, if all its briefs are checked and it may have one. */
  openFolder({ uri }: vscode.WorkspaceFolder): void {
    const folder = outermostFolder(uri)!;
    const settings = vscode.workspace.getConfiguration(section, folder);
    if (settings.get("diagnostics") !== "workspace") return;
    void mayHaveBriefs(folder).then((mayHave) => {
      if (mayHave) this.#servers.start(folder);
    });
  }

  /** Stops the server of a folder. */
  stop(folder: vscode.Uri): void {
    this.#servers.stop(folder);
  }

  /** Restarts the servers of some folders. */
  restart(isAffected: (folder: vscode.Uri) => boolean): void {
    this.#servers.restart(isAffected);
  }

  dispose(): void {
    this.#servers.stopAll();
    this.#output?.dispose();
  }

  async #run(folder: vscode.Uri): Promise<BaseLanguageClient> {
    this.#output ??= vscode.window.createOutputChannel("Mineral brief", { log: true });
    const { run, diagnostics, codeLens } = vscode.workspace.getConfiguration(section, folder);
    const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder);
    // A folder that is not of the workspace is only that of one brief.
    const pattern = { baseUri: folder.toString(), pattern: workspaceFolder ? "**/*" : "*" };
    const client = await this.#makeClient(folder, {
      documentSelector: [...languages].map((language) => ({ language, pattern })),
      ...(workspaceFolder && { workspaceFolder }),
      outputChannel: this.#output,
      initializationOptions: {
        trusted: vscode.workspace.isTrusted,
        run,
        diagnostics,
        codeLens,
      },
      synchronize: { configurationSection: section },
      markdown: { isTrusted: false, supportHtml: false },
    });
    await client.start();
    return client;
  }
}

/** A folder of the workspace can be inside another one. Their texts have one server. */
function outermostFolder(uri: vscode.Uri): vscode.Uri | undefined {
  const { workspaceFolders = [] } = vscode.workspace;
  const text = `${uri.toString()}/`;
  const containing = workspaceFolders
    .map((folder) => folder.uri)
    .filter((folder) => text.startsWith(`${folder.toString().replace(/\/$/, "")}/`));
  return containing.toSorted((left, right) => left.path.length - right.path.length)[0];
}
