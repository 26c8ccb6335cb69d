import { configNames } from "@mineral-brief/language/settings-files";
import * as vscode from "vscode";

/** Whether a text has a config, whose `include` may count it as a brief: in its folder or in a parent of it inside the workspace folder. */
export async function isInProject(text: vscode.Uri, top: vscode.Uri): Promise<boolean> {
  for (let folder = folderOf(text); ;) {
    const configs = configNames.map((name) => vscode.Uri.joinPath(folder, name));
    if ((await Promise.all(configs.map(isFile))).includes(true)) return true;
    if (await hasKey(vscode.Uri.joinPath(folder, "package.json"))) return true;
    const above = folderOf(folder);
    if (folder.path === top.path || above.path === folder.path) return false;
    folder = above;
  }
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, "..");
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function hasKey(uri: vscode.Uri): Promise<boolean> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder().decode(bytes).includes('"mineral-brief"');
  } catch {
    return false;
  }
}
