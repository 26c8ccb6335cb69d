import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { listTexts } from "./list-texts.ts";
import { listTextsRequest, readFileRequest } from "./requests.ts";

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
  client.onRequest(listTextsRequest, async (folder: string): Promise<string[]> => {
    const found = await listTexts(vscode.Uri.parse(folder));
    return found.map((uri) => uri.toString());
  });
}
