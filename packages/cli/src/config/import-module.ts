import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { existsSync, statSync } from "node:fs";
import { plainLine } from "../diagnostics/plain-line.ts";
import { UsageError } from "../errors.ts";

/** Imports a JavaScript module. Throws UsageError, with `name`, if that fails. */
export async function importModule(
  file: string,
  name: string,
): Promise<Readonly<Record<string, unknown>>> {
  if (!existsSync(file)) throw new UsageError(`${name}: there is no such file`);
  try {
    // Node caches CommonJS modules by their path alone.
    delete createRequire(file).cache[file];
    return (await import(/* @vite-ignore */ addressOf(file))) as Record<string, unknown>;
  } catch (error) {
    throw new UsageError(`${name}: cannot be run: ${messageOf(error)}${adviceFor(error, name)}`);
  }
}

function adviceFor(error: unknown, name: string): string {
  if (!(error instanceof SyntaxError)) return "";
  if (name.endsWith(".js") && isInCommonJs.test(error.message))
    return `; rename it to ${name.slice(0, -"js".length)}mjs, also in the config, or set "type": "module" in package.json`;
  // The error of a dynamic import does not contain the position.
  return `; run node --check ${name} for the position`;
}

/** How Node calls `import` and `export` in a file that it reads as CommonJS, as in a folder of `npm init`. */
const isInCommonJs = /^(?:Unexpected token 'export'|Cannot use import statement outside a module)/;

/** Adds the modification time to the address, because Node caches modules and `--watch` must see changes. */
function addressOf(file: string): string {
  const address = pathToFileURL(file);
  address.search = String(statSync(file).mtimeMs);
  return address.href;
}

/** Describes a thrown value of any type on one line. */
export function messageOf(error: unknown): string {
  return plainLine(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
