import type { Issue, PathSegment } from "@mineral-brief/schema";
import { ProjectCodeError, UsageError } from "../errors.ts";
import { codePattern } from "./code-pattern.ts";
import { importModule, messageOf } from "./import-module.ts";
import { nameFrom } from "./name-from.ts";
import type { Settings } from "./settings.ts";

/** The part of Standard Schema, version 1, that is used here. See https://standardschema.dev. Issues may also have a code and a severity. */
interface OwnSchema {
  readonly "~standard": {
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
  };
}

interface SchemaResult {
  readonly issues?: readonly SchemaIssue[] | undefined;
}

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: unknown;
  readonly severity?: unknown;
}

/**
 * Loads a schema module and returns a function that validates an article with it.
 *
 * Throws UsageError if the module cannot be run or exports no Standard Schema. The function throws
 * ProjectCodeError if the schema throws.
 */
export async function loadOwnSchema(
  file: string,
  cwd: string,
): Promise<NonNullable<Settings["askOwnSchema"]>> {
  const exported = await importModule(file, nameFrom(cwd, file));
  const schema = [exported["default"], exported["schema"]].find(isStandardSchema);
  if (schema === undefined) throw new UsageError(`${nameFrom(cwd, file)}: ${missing(exported)}`);
  return async (article) => {
    try {
      const { issues = [] } = await schema["~standard"].validate(article);
      return issues.map(asIssue);
    } catch (error) {
      throw new ProjectCodeError(`the schema ${nameFrom(cwd, file)} threw ${messageOf(error)}`);
    }
  };
}

function missing(exported: Readonly<Record<string, unknown>>): string {
  const name = Object.keys(exported).find((key) => isStandardSchema(exported[key]));
  return name === undefined
    ? "exports no Standard Schema, as default or as schema; create one with zod, valibot or arktype"
    : `exports a Standard Schema as ${name}; export it as default or as schema`;
}

/** Also accepts functions, because ArkType schemas are functions. */
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

function asIssue({ message, path = [], code, severity }: SchemaIssue): Issue {
  return {
    // Codes of libraries, such as `invalid_type` and `custom`, are not specific.
    code: typeof code === "string" && codePattern.test(code) ? code : "schema",
    severity: severity === "warning" || severity === "note" ? severity : "error",
    path: path.map((segment) => asSegment(typeof segment === "object" ? segment.key : segment)),
    message: String(message),
  };
}

function asSegment(key: PropertyKey): PathSegment {
  return typeof key === "number" ? key : String(key);
}
