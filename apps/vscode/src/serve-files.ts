import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { readFileRequest, listBriefsRequest } from "./requests.ts";

/** Reads files for a server that has no file system. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, async (uri: string): Promise<string | null> => {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
      return new TextDecoder().decode(bytes);
    } catch {
      return null;
    }
  });
  client.onRequest(listBriefsRequest, async (folder: string): Promise<string[]> => {
    const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), "**/*.brief.*");
    const found = await vscode.workspace.findFiles(pattern, "**/node_modules/**");
    return found.map((uri) => uri.toString());
  });
}
