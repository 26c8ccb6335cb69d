import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { unreadableEndings } from "@mineral-brief/language/settings-files";
import { formatPath, type Issue, type PathSegment } from "@mineral-brief/schema";
import { issueTarget } from "@mineral-brief/schema/internal";
import { UsageError, usageErrorFor } from "../errors.ts";
import { checkConfig } from "./check-config.ts";
import { ConfigError, type ConfigPlace } from "./config-error.ts";
import { isProgram, packageKey } from "./config-file-finder.ts";
import type { Config } from "./config.ts";
import { importModule } from "./import-module.ts";
import { nameFrom } from "./name-from.ts";

/** A config and its file. */
export interface ConfigFile {
  /** Absolute path. */
  readonly file: string;
  readonly config: Config;
  readonly placeOf: (path: readonly PathSegment[]) => ConfigPlace;
}

/**
 * Reads and checks a config file. JSON is read as data; JavaScript is run.
 *
 * Throws ConfigError that lists all issues, in JSON with line and column. Throws UsageError for a file in another format.
 */
export async function readConfig(file: string, cwd: string): Promise<ConfigFile> {
  const name = nameFrom(cwd, file);
  if (unreadableEndings.includes(extname(file)))
    throw new UsageError(
      `${name}: a config is JSON or JavaScript; use the ending .json, .js, .mjs or .cjs`,
    );
  return isProgram(file) ? readModule(file, name) : readJson(file, name);
}

async function readModule(file: string, name: string): Promise<ConfigFile> {
  const { default: config } = await importModule(file, name);
  if (config === undefined)
    throw new UsageError(`${name}: exports no config; add export default { ... }`);
  return checked(file, config, [], ({ path }) => ({ file, name, path: formatPath(path) }));
}

async function readJson(file: string, name: string): Promise<ConfigFile> {
  const { json } = await import("@mineral-brief/formats/json");
  const { documents, diagnostics } = json.parse(readText(file, name));
  if (diagnostics.length > 0)
    throw new ConfigError(
      ...diagnostics.map(({ range, code, message }) => ({
        place: { file, name, path: "", range },
        message: code === "json-comment" ? commentMessage : message,
      })),
    );
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new UsageError(`${name}: expected an object such as {"severities": {}}`);
  const isPackage = basename(file) === "package.json";
  const data = isPackage
    ? (document.data as Readonly<Record<string, unknown>>)[packageKey]
    : document.data;
  return checked(file, data, isPackage ? [packageKey] : [], ({ code, path }) => ({
    file,
    name,
    path: formatPath(path),
    range: document.locate(path, issueTarget(code)),
  }));
}

const commentMessage =
  "JSON has no comments; remove it, or write the config as mineral-brief.config.js";

function readText(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw usageErrorFor(name, error);
  }
}

function checked(
  file: string,
  value: unknown,
  root: readonly string[],
  placeOf: (issue: Pick<Issue, "code" | "path">) => ConfigPlace,
): ConfigFile {
  const issues = checkConfig(value, root);
  if (issues.length > 0)
    throw new ConfigError(
      ...issues.map((issue) => ({ place: placeOf(issue), message: issue.message })),
    );
  return {
    file,
    config: value as Config,
    placeOf: (path) => placeOf({ code: "", path: [...root, ...path] }),
  };
}
