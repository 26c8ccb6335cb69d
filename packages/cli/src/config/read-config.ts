import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Range } from "@mineral-brief/formats";
import { formatPath } from "@mineral-brief/schema";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError, usageErrorFor } from "../errors.ts";
import { checkConfig } from "./check-config.ts";
import type { ConfigFault } from "./check-shape.ts";
import { isProgram, packageKey } from "./config-file-finder.ts";
import type { Config } from "./config.ts";
import { importModule } from "./import-module.ts";
import { nameFrom } from "./name-from.ts";

/**
 * Reads a config file and checks all of it. A JSON file is read as data; a JavaScript file is run.
 *
 * Throws UsageError that names every fault, in JSON with its line.
 */
export async function readConfig(file: string, cwd: string): Promise<Config> {
  const name = nameFrom(cwd, file);
  return isProgram(file) ? readModule(file, name) : readJson(file, name);
}

async function readModule(file: string, name: string): Promise<Config> {
  const { default: config } = await importModule(file, name);
  if (config === undefined)
    throw new UsageError(`${name}: exports no config; write export default { ... }`);
  return checked(config, [], ({ path, message }) => [name, formatPath(path), message]);
}

async function readJson(file: string, name: string): Promise<Config> {
  const { json } = await import("@mineral-brief/formats/json");
  const { documents, diagnostics } = json.parse(readText(file, name));
  const at = ({ start }: Range): string => `${name}:${start.line}:${start.column}`;
  if (diagnostics.length > 0)
    throw faultsError(diagnostics.map(({ range, message }) => [at(range), message]));
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new UsageError(`${name}: expected an object such as {"severities": {}}`);
  const isPackage = basename(file) === "package.json";
  const data = isPackage
    ? (document.data as Readonly<Record<string, unknown>>)[packageKey]
    : document.data;
  return checked(data, isPackage ? [packageKey] : [], ({ path, target, message }) => [
    at(document.locate(path, target)),
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
  describe: (fault: ConfigFault) => readonly string[],
): Config {
  const faults = checkConfig(value, root);
  if (faults.length > 0) throw faultsError(faults.map(describe));
  return value as Config;
}

/** All faults, a line each; main puts `error: ` before the first. */
function faultsError(faults: readonly (readonly string[])[]): UsageError {
  const lines = faults.map((parts) => plainLine(parts.filter((part) => part !== "").join(": ")));
  return new UsageError(lines.join("\nerror: "));
}
