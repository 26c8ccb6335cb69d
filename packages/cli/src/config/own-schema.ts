import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import type { Issue, PathSegment } from "@mineral-brief/schema";
import { OwnSchemaError, UsageError } from "../errors.ts";
import { importModule, messageOf } from "./import-module.ts";
import { nameFrom } from "./name-from.ts";
import type { Settings } from "./settings.ts";

/** What is read of a Standard Schema, version 1. See https://standardschema.dev. Its issues may have a code and a severity of their own. */
interface OwnSchema {
  readonly "~standard": {
    readonly validate: (value: unknown) => OwnResult | Promise<OwnResult>;
  };
}

interface OwnResult {
  readonly issues?: readonly OwnIssue[] | undefined;
}

interface OwnIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: unknown;
  readonly severity?: unknown;
}

/**
 * Loads the module that a config names and gives the question it stands for.
 *
 * Throws UsageError where the module cannot be run or exports no Standard Schema. Asking throws
 * OwnSchemaError where the schema throws.
 */
export async function loadOwnSchema(
  specifier: string,
  configFile: string,
  cwd: string,
): Promise<NonNullable<Settings["askOwnSchema"]>> {
  const file = resolveModule(specifier, configFile, cwd);
  const exported = await importModule(file, nameFrom(cwd, file));
  const schema = [exported["default"], exported["schema"]].find(isStandardSchema);
  if (schema === undefined)
    throw new UsageError(
      `${nameFrom(cwd, file)}: exports no Standard Schema, as default or as schema; zod, valibot and arktype make one`,
    );
  return async (article) => {
    try {
      const { issues = [] } = await schema["~standard"].validate(article);
      return issues.map(asIssue);
    } catch (error) {
      throw new OwnSchemaError(`the schema ${nameFrom(cwd, file)} threw ${messageOf(error)}`);
    }
  };
}

function resolveModule(specifier: string, configFile: string, cwd: string): string {
  if (/^\.{0,2}\//.test(specifier)) return resolve(dirname(configFile), specifier);
  try {
    return createRequire(configFile).resolve(specifier);
  } catch {
    throw new UsageError(
      `${nameFrom(cwd, configFile)}: schema: no package \`${specifier}\` is found from here; a file is written ./${specifier}`,
    );
  }
}

/** ArkType's schemas are functions. */
function isStandardSchema(value: unknown): value is OwnSchema {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  const standard: unknown = (value as Partial<OwnSchema>)["~standard"];
  return (
    typeof standard === "object" &&
    standard !== null &&
    "validate" in standard &&
    typeof standard.validate === "function"
  );
}

/** A kebab-case code of several words is the author's own; `invalid_type` and `custom` are a library's and say little. */
const ownCode = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

function asIssue({ message, path = [], code, severity }: OwnIssue): Issue {
  return {
    code: typeof code === "string" && ownCode.test(code) ? code : "schema",
    severity: severity === "warning" || severity === "note" ? severity : "error",
    path: path.map((segment) => asSegment(typeof segment === "object" ? segment.key : segment)),
    message: String(message),
  };
}

function asSegment(key: PropertyKey): PathSegment {
  return typeof key === "number" ? key : String(key);
}
