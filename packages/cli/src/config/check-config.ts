import {
  formatPath,
  quote,
  validateArticle,
  type Issue,
  type PathSegment,
} from "@mineral-brief/schema";
import { isObject } from "@mineral-brief/schema/internal";
import { isTimeZone } from "@mineral-brief/schema/reading";
import schema from "../../json-schema/1/config.schema.json" with { type: "json" };
import { checkCode } from "./check-code.ts";
import { checkShape, type JsonSchema } from "./check-shape.ts";
import type { Config, FileIgnore, TermLists } from "./config.ts";
import { explainIssue } from "./explain-issue.ts";

/**
 * Finds all issues of a config. Their paths start with `root`.
 *
 * The published JSON Schema checks the shape. What has the right shape is checked further: fields that briefs have too are
 * checked as in a brief.
 */
export function checkConfig(value: unknown, root: readonly PathSegment[]): Issue[] {
  const shapeIssues = checkShape(value, schema as JsonSchema, []);
  const config = (
    shapeIssues.length === 0
      ? value
      : withoutPaths(
          value,
          shapeIssues.filter(({ code }) => code !== "key-missing").map(({ path }) => path),
        )
  ) as ReadableConfig;
  const { terms = {}, overrides = [] } = config;
  const issues = [
    ...shapeIssues,
    ...checkCodes(config, hasUnknownCodes(value)),
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
  return issues.map((issue) => ({
    ...explainIssue(issue, value),
    path: [...root, ...issue.path],
  }));
}

/** The parts of a config that have the right shape. */
type ReadableConfig = Omit<Config, "ignores"> & {
  readonly ignores?: readonly Partial<FileIgnore>[] | undefined;
};

/** Omits what has a wrong shape. If an item of a list has, omits the list: no index may change. */
function withoutPaths(value: unknown, paths: readonly Issue["path"][]): unknown {
  const omitted = new Set(
    paths.map((path) =>
      formatPath(path.slice(0, path.findLastIndex((segment) => typeof segment === "string") + 1)),
    ),
  );
  const copy = (part: unknown, path: Issue["path"]): unknown => {
    if (Array.isArray(part)) return part.map((item, index) => copy(item, [...path, index]));
    if (!isObject(part)) return part;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !omitted.has(formatPath([...path, key])))
        .map(([key, item]) => [key, copy(item, [...path, key])]),
    );
  };
  return omitted.has("") ? {} : copy(value, []);
}

/** Whether a config may have codes of the modules of the project or of the configs that it extends, which are read later. */
function hasUnknownCodes(config: unknown): boolean {
  return (
    isObject(config) && ["schema", "rules", "extends"].some((key) => config[key] !== undefined)
  );
}

function checkCodes(
  { severities = {}, overrides = [], ignores = [] }: ReadableConfig,
  mayBeUnknown: boolean,
): Issue[] {
  const issueFor = (code: string, path: PathSegment[], isKey: boolean): Issue[] => {
    const message = checkCode(code, { hasUnknownCodes: mayBeUnknown });
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
    ...ignores.flatMap(({ codes = [] }, index) =>
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

function checkDefaults({ defaults = {} }: Pick<Config, "defaults">): Issue[] {
  return checkArticleFields(defaults).map((issue) => ({
    ...issue,
    path: ["defaults", ...issue.path],
  }));
}

function checkSources({ sources = {} }: Pick<Config, "sources">): Issue[] {
  return Object.entries(sources).flatMap(([name, { timeZone, ...source }]) =>
    checkArticleFields({ timeZone, source: { name, ...source } }).map((issue) => ({
      ...issue,
      path: ["sources", name, ...issue.path.filter((segment) => segment !== "source")],
    })),
  );
}

function checkPublish({ publish = {} }: Pick<Config, "publish">): Issue[] {
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
