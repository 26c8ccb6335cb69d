import * as vscode from "vscode";
import { activate as activateWith, section } from "./extension.ts";
import { serveFiles } from "./serve-files.ts";

/** Called by VS Code in a browser. The server runs in a worker. */
export function activate(context: vscode.ExtensionContext): void {
  activateWith(context, async (_, options) => {
    const { LanguageClient } = await import("vscode-languageclient/browser");
    const script = vscode.Uri.joinPath(context.extensionUri, "dist/server.js");
    const worker = new Worker(script.toString(true));
    const client = new LanguageClient(section, "Mineral brief", worker, options);
    serveFiles(client);
    return client;
  });
}
