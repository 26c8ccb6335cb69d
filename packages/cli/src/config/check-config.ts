import {
  formatPath,
  quote,
  validateArticle,
  type Issue,
  type PathSegment,
} from "@mineral-brief/schema";
import { isTimeZone } from "@mineral-brief/schema/reading";
import schema from "../../json-schema/1/config.schema.json" with { type: "json" };
import { checkCode } from "./check-code.ts";
import { checkShape, type JsonSchema } from "./check-shape.ts";
import type { Config, TermLists } from "./config.ts";

/**
 * Finds all issues of a config. Their paths start with `root`.
 *
 * The published JSON Schema checks the shape. Fields that briefs have too are checked as in a brief.
 */
export function checkConfig(value: unknown, root: readonly PathSegment[]): Issue[] {
  const shapeIssues = checkShape(value, schema as JsonSchema, root);
  if (shapeIssues.length > 0) return shapeIssues;
  const config = value as Config;
  const { terms = {}, overrides = [] } = config;
  const issues = [
    ...checkCodes(config),
    ...checkTerms(terms, ["terms"]),
    ...checkDefaults(config),
    ...checkSources(config),
    ...checkPublish(config),
    ...overrides.flatMap((override, index) => [
      ...checkTerms(override.terms ?? {}, ["overrides", index, "terms"]),
      ...checkDefaults(override).map((issue) => ({
        ...issue,
        path: ["overrides", index, ...issue.path],
      })),
    ]),
  ];
  return issues.map((issue) => ({ ...issue, path: [...root, ...issue.path] }));
}

/** Checks codes that are known before the modules of the project and the configs that it extends are read. */
function checkCodes({
  severities = {},
  overrides = [],
  ignores = [],
  schema: ownSchema,
  rules,
  extends: bases,
}: Config): Issue[] {
  const hasUnknownCodes = ownSchema !== undefined || rules !== undefined || bases !== undefined;
  const issueFor = (code: string, path: PathSegment[], isKey: boolean): Issue[] => {
    const message = checkCode(code, { hasUnknownCodes });
    if (message === undefined) return [];
    return [{ code: isKey ? "unknown-key" : "type-mismatch", severity: "error", path, message }];
  };
  return [
    ...Object.keys(severities).flatMap((code) => issueFor(code, ["severities", code], true)),
    ...overrides.flatMap((override, index) =>
      Object.keys(override.severities ?? {}).flatMap((code) =>
        issueFor(code, ["overrides", index, "severities", code], true),
      ),
    ),
    ...ignores.flatMap(({ codes }, index) =>
      codes.flatMap((code, place) => issueFor(code, ["ignores", index, "codes", place], false)),
    ),
  ];
}

/** A term cannot be both preferred and avoided: fixing would never end. */
function checkTerms({ prefer = {}, forbid = [] }: TermLists, root: PathSegment[]): Issue[] {
  const seen = new Map<string, string>();
  const problem = (message: string | undefined, path: PathSegment[]): Issue[] =>
    message === undefined
      ? []
      : [{ code: "type-mismatch", severity: "error", path: [...root, ...path], message }];
  const spaces = (term: string): string | undefined =>
    term.trim() === term ? undefined : `${quote(term)} starts or ends with white space; remove it`;
  const issueFor = (term: string, path: PathSegment[]): Issue[] => {
    const message = Object.hasOwn(prefer, term)
      ? `${quote(term)} is also a preferred term; remove one of the two`
      : seen.has(term)
        ? `${quote(term)} is already at ${seen.get(term)}; remove one of the two`
        : spaces(term);
    seen.set(term, formatPath(path));
    return problem(message, path);
  };
  return [
    ...Object.entries(prefer).flatMap(([preferred, others]) => [
      ...problem(
        preferred === ""
          ? "a preferred term is empty; write it, or forbid the others"
          : spaces(preferred),
        ["prefer", preferred],
      ),
      ...others.flatMap((term, index) => issueFor(term, ["prefer", preferred, index])),
    ]),
    ...forbid.flatMap((term, index) => issueFor(term, ["forbid", index])),
  ];
}

function checkDefaults({ defaults = {} }: Config): Issue[] {
  return checkArticleFields(defaults).map((issue) => ({
    ...issue,
    path: ["defaults", ...issue.path],
  }));
}

function checkSources({ sources = {} }: Config): Issue[] {
  return Object.entries(sources).flatMap(([name, { timeZone, ...source }]) =>
    checkArticleFields({ timeZone, source: { name, ...source } }).map((issue) => ({
      ...issue,
      path: ["sources", name, ...issue.path.filter((segment) => segment !== "source")],
    })),
  );
}

function checkPublish({ publish = {} }: Config): Issue[] {
  const { timeZone, language = "en", baseUrl } = publish;
  const source = { name: "A site", ...(baseUrl === undefined ? {} : { url: baseUrl }) };
  return checkArticleFields({ timeZone, language, source }).map((issue) => ({
    ...issue,
    path: ["publish", issue.path[0] === "source" ? "baseUrl" : issue.path[0]!],
  }));
}

/** Checks some fields of an article as `validate` does, and that the time zone exists. */
function checkArticleFields(fields: {
  readonly timeZone?: string | undefined;
  readonly language?: string | undefined;
  readonly source?: unknown;
}): Issue[] {
  const { issues } = validateArticle({
    schemaVersion: "1.0",
    headline: "Fields of a config",
    language: "en",
    ...fields,
  });
  const { timeZone } = fields;
  const hasForm = !issues.some(({ path }) => path[0] === "timeZone");
  if (timeZone === undefined || !hasForm || isTimeZone(timeZone)) return [...issues];
  const message = `unknown time zone ${JSON.stringify(timeZone)}; write an IANA name such as Asia/Shanghai`;
  return [...issues, { code: "id-format", severity: "error", path: ["timeZone"], message }];
}
