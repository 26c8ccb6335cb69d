import { pathToFileURL } from "node:url";
import { existsSync, statSync } from "node:fs";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";

/** Runs a JavaScript module and gives what it exports. Throws UsageError that calls it `name` where it cannot be run. */
export async function importModule(
  file: string,
  name: string,
): Promise<Readonly<Record<string, unknown>>> {
  if (!existsSync(file)) throw new UsageError(`${name}: there is no such file`);
  try {
    return (await import(/* @vite-ignore */ addressOf(file))) as Record<string, unknown>;
  } catch (error) {
    // Node keeps where a module breaks its grammar to itself.
    const where = error instanceof SyntaxError ? `; node --check ${name} says where` : "";
    throw new UsageError(`${name}: cannot be run: ${messageOf(error)}${where}`);
  }
}

/** With the time of its last change, since a process that runs on would else be given what it was before. */
function addressOf(file: string): string {
  const address = pathToFileURL(file);
  address.search = String(statSync(file).mtimeMs);
  return address.href;
}

/** What a foreign module threw, whatever it is, on one line. */
export function messageOf(error: unknown): string {
  return plainLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
