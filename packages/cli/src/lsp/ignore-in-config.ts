import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { fixText, loadFixer } from "@mineral-brief/formats/fix";
import { json } from "@mineral-brief/formats/json";
import type { ConfigEdit } from "@mineral-brief/language/server";
import type { PathSegment } from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import { slashedPath } from "../diagnostics/relative-name.ts";
import { isProgram, isTop, packageKey } from "../config/config-file-finder.ts";

const newName = "mineral-brief.config.json";

/**
 * Finds the edit that ignores a code in a brief: an entry in the `ignores` of its config, or a new config beside `.git`.
 * Undefined if the config is JavaScript, or if its text cannot be edited. Paths are absolute.
 */
export async function ignoreInConfig(
  brief: string,
  code: string,
  configFile: string | undefined,
): Promise<ConfigEdit | undefined> {
  if (configFile === undefined) return newConfig(brief, code);
  if (isProgram(configFile)) return undefined;
  const text = readFileSync(configFile, "utf8");
  const [document] = json.parse(text).documents;
  const root: PathSegment[] = basename(configFile) === "package.json" ? [packageKey] : [];
  const config =
    root.length === 0 ? document?.data : isObject(document?.data) && document.data[packageKey];
  if (!isObject(config)) return undefined;
  const { ignores = [] } = config;
  if (!Array.isArray(ignores)) return undefined;
  const file = patternFor(brief, dirname(configFile));
  const at = ignores.findIndex((entry) => isObject(entry) && isEqual(entry["files"], [file]));
  const codes: unknown = at === -1 ? [] : (ignores[at] as Record<string, unknown>)["codes"];
  if (!Array.isArray(codes) || codes.includes(code)) return undefined;
  const edit =
    at === -1
      ? {
          path: [...root, "ignores"],
          value: [...(ignores as unknown[]), { files: [file], codes: [code] }],
        }
      : { path: [...root, "ignores", at, "codes"], value: [...(codes as unknown[]), code] };
  const fixer = await loadFixer("json");
  const { applied, textEdits } = fixText(text, [{ document: 0, edits: [edit] }], fixer);
  if (applied.length === 0) return undefined;
  return { uri: uriOf(configFile), name: basename(configFile), text, edits: textEdits };
}

function newConfig(brief: string, code: string): ConfigEdit {
  let folder = dirname(brief);
  while (!isTop(folder)) folder = dirname(folder);
  // Without a repository, the root of the disk is no place for a config.
  if (dirname(folder) === folder) folder = dirname(brief);
  const config = { ignores: [{ files: [patternFor(brief, folder)], codes: [code] }] };
  const text = `${JSON.stringify(config, null, 2)}\n`;
  return {
    uri: uriOf(join(folder, newName)),
    name: newName,
    text: undefined,
    edits: [{ start: 0, end: 0, text }],
  };
}

/** A pattern that matches only this file. Characters with a meaning in patterns are escaped. */
function patternFor(brief: string, folder: string): string {
  const path = slashedPath(folder, brief);
  return `/${path.replace(/[\\*?[\]{}!#]/g, String.raw`\$&`)}`;
}

function isEqual(left: unknown, right: readonly string[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
