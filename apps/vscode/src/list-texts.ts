import { configNames } from "@mineral-brief/language/settings-files";
import * as vscode from "vscode";

const endings = "{json,jsonl,markdown,md,ndjson,txt,yaml,yml}";

/**
 * Lists the texts below a folder that may be briefs: those with the name of a brief, and all texts of a project whose
 * config can name others. The server leaves the rest out.
 */
export async function listTexts(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const projects = await projectsIn(folder);
  const found = await Promise.all([
    find(folder, "**/*.brief.*"),
    ...projects.map((project) => find(project, `**/*.${endings}`)),
  ]);
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** Whether a folder may have a brief. */
export async function mayHaveBriefs(folder: vscode.Uri): Promise<boolean> {
  const named = await find(folder, "**/*.brief.*", 1);
  return named.length > 0 || (await projectsIn(folder)).length > 0;
}

/** Finds the folders with a config that may set `include`. */
async function projectsIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const configs = await find(folder, `**/{${[...configNames, "package.json"].join()}}`);
  const include = await Promise.all(configs.map(mayInclude));
  return configs
    .filter((_, index) => include[index])
    .map((config) => vscode.Uri.joinPath(config, ".."));
}

async function mayInclude(config: vscode.Uri): Promise<boolean> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config));
    const isConfig = !config.path.endsWith("/package.json") || text.includes('"mineral-brief"');
    return isConfig && /\b(?:include|extends)\b/.test(text);
  } catch {
    return false;
  }
}

async function find(folder: vscode.Uri, pattern: string, most?: number): Promise<vscode.Uri[]> {
  const relative = new vscode.RelativePattern(folder, pattern);
  return vscode.workspace.findFiles(relative, "**/node_modules/**", most);
}
