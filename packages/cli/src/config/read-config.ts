import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Range } from "@mineral-brief/formats";
import { formatPath, issueTarget, type Issue } from "@mineral-brief/schema";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import { checkConfig } from "./check-config.ts";
import { isProgram, packageKey } from "./config-file-finder.ts";
import type { Config } from "./config.ts";
import { importModule } from "./import-module.ts";
import { nameFrom } from "./name-from.ts";

/**
 * Reads and checks a config file. JSON is read as data; JavaScript is run.
 *
 * Throws UsageError that lists all issues, in JSON with line and column.
 */
export async function readConfig(file: string, cwd: string): Promise<Config> {
  const name = nameFrom(cwd, file);
  return isProgram(file) ? readModule(file, name) : readJson(file, name);
}

async function readModule(file: string, name: string): Promise<Config> {
  const { default: config } = await importModule(file, name);
  if (config === undefined)
    throw new UsageError(`${name}: exports no config; add export default { ... }`);
  return checked(config, [], ({ path, message }) => [name, formatPath(path), message]);
}

async function readJson(file: string, name: string): Promise<Config> {
  const { json } = await import("@mineral-brief/formats/json");
  const { documents, diagnostics } = json.parse(readText(file, name));
  const at = ({ start }: Range): string => `${name}:${start.line}:${start.column}`;
  if (diagnostics.length > 0)
    throw errorFrom(diagnostics.map(({ range, message }) => [at(range), message]));
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new UsageError(`${name}: expected an object such as {"severities": {}}`);
  const isPackage = basename(file) === "package.json";
  const data = isPackage
    ? (document.data as Readonly<Record<string, unknown>>)[packageKey]
    : document.data;
  return checked(data, isPackage ? [packageKey] : [], ({ code, path, message }) => [
    at(document.locate(path, issueTarget(code))),
    formatPath(path),
    message,
  ]);
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw usageErrorFor(name, error);
  }
}

function checked(
  value: unknown,
  root: readonly string[],
  describe: (issue: Issue) => readonly string[],
): Config {
  const issues = checkConfig(value, root);
  if (issues.length > 0) throw errorFrom(issues.map(describe));
  return value as Config;
}

/** Puts each issue on its own line. `main` prints `error: ` before the first. */
function errorFrom(issues: readonly (readonly string[])[]): UsageError {
  const lines = issues.map((parts) => plainLine(parts.filter((part) => part !== "").join(": ")));
  return new UsageError(lines.join("\nerror: "));
}
