import { validateArticle, type Issue, type PathSegment } from "@mineral-brief/schema";
import { isTimeZone } from "@mineral-brief/schema/reading";
import schema from "../../json-schema/1/config.schema.json" with { type: "json" };
import { checkCode } from "./check-code.ts";
import { checkShape, type JsonSchema } from "./check-shape.ts";
import type { Config } from "./config.ts";

/**
 * Finds all issues of a config. Their paths start with `root`.
 *
 * The published JSON Schema checks the shape. Fields that briefs have too are checked as in a brief.
 */
export function checkConfig(value: unknown, root: readonly PathSegment[]): Issue[] {
  const shapeIssues = checkShape(value, schema as JsonSchema, root);
  if (shapeIssues.length > 0) return shapeIssues;
  const config = value as Config;
  const issues = [...checkCodes(config), ...checkDefaults(config), ...checkSources(config)];
  return issues.map((issue) => ({ ...issue, path: [...root, ...issue.path] }));
}

function checkCodes({ severities = {}, ignores = [], schema: ownSchema }: Config): Issue[] {
  const issueFor = (code: string, path: PathSegment[], isKey: boolean): Issue[] => {
    const message = checkCode(code, ownSchema !== undefined);
    if (message === undefined) return [];
    return [{ code: isKey ? "unknown-key" : "type-mismatch", severity: "error", path, message }];
  };
  return [
    ...Object.keys(severities).flatMap((code) => issueFor(code, ["severities", code], true)),
    ...ignores.flatMap(({ codes }, index) =>
      codes.flatMap((code, place) => issueFor(code, ["ignores", index, "codes", place], false)),
    ),
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

/** Checks some fields of an article as `validate` does, and that the time zone exists. */
function checkArticleFields(fields: {
  readonly timeZone?: string | undefined;
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
