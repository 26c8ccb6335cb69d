import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Range } from "@mineral-brief/formats";
import { unreadableEndings } from "@mineral-brief/language/settings-files";
import { formatPath, type Issue, type PathSegment } from "@mineral-brief/schema";
import { issueTarget } from "@mineral-brief/schema/internal";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import { checkConfig } from "./check-config.ts";
import { isProgram, packageKey } from "./config-file-finder.ts";
import type { Config } from "./config.ts";
import { importModule } from "./import-module.ts";
import { nameFrom } from "./name-from.ts";

/** A config and its file. */
export interface ConfigFile {
  /** Absolute path. */
  readonly file: string;
  readonly config: Config;
  /** Describes the place of a value for messages: the file, in JSON also line and column, and the path. */
  readonly placeOf: (path: readonly PathSegment[]) => string;
}

/**
 * Reads and checks a config file. JSON is read as data; JavaScript is run.
 *
 * Throws UsageError that lists all issues, in JSON with line and column, or says that a file has another format.
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
  const describe: Describe = ({ path }) => [name, formatPath(path)];
  return checked(file, config, [], describe);
}

async function readJson(file: string, name: string): Promise<ConfigFile> {
  const { json } = await import("@mineral-brief/formats/json");
  const { documents, diagnostics } = json.parse(readText(file, name));
  const at = ({ start }: Range): string => `${name}:${start.line}:${start.column}`;
  if (diagnostics.length > 0)
    throw errorFrom(
      diagnostics.map(({ range, code, message }) => [
        at(range),
        code === "json-comment" ? commentMessage : message,
      ]),
    );
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new UsageError(`${name}: expected an object such as {"severities": {}}`);
  const isPackage = basename(file) === "package.json";
  const data = isPackage
    ? (document.data as Readonly<Record<string, unknown>>)[packageKey]
    : document.data;
  const describe: Describe = ({ code, path }) => [
    at(document.locate(path, issueTarget(code))),
    formatPath(path),
  ];
  return checked(file, data, isPackage ? [packageKey] : [], describe);
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

/** Describes the place of an issue. */
type Describe = (issue: Pick<Issue, "code" | "path">) => readonly string[];

function checked(
  file: string,
  value: unknown,
  root: readonly string[],
  describe: Describe,
): ConfigFile {
  const issues = checkConfig(value, root);
  if (issues.length > 0)
    throw errorFrom(issues.map((issue) => [...describe(issue), issue.message]));
  return {
    file,
    config: value as Config,
    placeOf: (path) => oneLine(describe({ code: "", path: [...root, ...path] })),
  };
}

/** Puts each issue on its own line. `main` prints `error: ` before the first. */
function errorFrom(issues: readonly (readonly string[])[]): UsageError {
  return new UsageError(issues.map(oneLine).join("\nerror: "));
}

function oneLine(parts: readonly string[]): string {
  return plainLine(parts.filter((part) => part !== "").join(": "));
}
