import { validateArticle, type PathSegment } from "@mineral-brief/schema";
import schema from "../../json-schema/1/config.schema.json" with { type: "json" };
import { checkShape, type ConfigFault, type Shape } from "./check-shape.ts";
import type { Config } from "./config.ts";
import { checkCode } from "./check-code.ts";
import { isTimeZone } from "./is-time-zone.ts";

/**
 * Says everything that is wrong with a config. The root's path is `root`.
 *
 * The published JSON Schema settles the shape; what stands in briefs too is checked as it is there.
 */
export function checkConfig(value: unknown, root: readonly PathSegment[]): ConfigFault[] {
  const shapeFaults = checkShape(value, schema as Shape, root);
  if (shapeFaults.length > 0) return shapeFaults;
  const config = value as Config;
  const faults = [...codeFaults(config), ...defaultsFaults(config), ...sourcesFaults(config)];
  return faults.map((fault) => ({ ...fault, path: [...root, ...fault.path] }));
}

function codeFaults({ severities = {}, ignores = [], schema: ownSchema }: Config): ConfigFault[] {
  const codes = [
    ...Object.keys(severities).map((code) => ({
      code,
      path: ["severities", code],
      target: "key" as const,
    })),
    ...ignores.flatMap(({ codes: ignored }, index) =>
      ignored.map((code, place) => ({
        code,
        path: ["ignores", index, "codes", place],
        target: "value" as const,
      })),
    ),
  ];
  return codes.flatMap(({ code, path, target }) => {
    const message = checkCode(code, ownSchema !== undefined);
    return message === undefined ? [] : [{ path, target, message }];
  });
}

function defaultsFaults({ defaults = {} }: Config): ConfigFault[] {
  return articleFaults(defaults, ({ path }) => ["defaults", ...path]);
}

function sourcesFaults({ sources = {} }: Config): ConfigFault[] {
  return Object.entries(sources).flatMap(([name, { timeZone, ...source }]) =>
    articleFaults({ timeZone, source: { name, ...source } }, ({ path }) => [
      "sources",
      name,
      ...path.filter((segment) => segment !== "source"),
    ]),
  );
}

/** What the check of an article says of these fields of it. */
function articleFaults(
  fields: { readonly timeZone?: string | undefined; readonly source?: unknown },
  placeOf: (issue: { readonly path: readonly PathSegment[] }) => readonly PathSegment[],
): ConfigFault[] {
  const { issues } = validateArticle({
    schemaVersion: "1.0",
    headline: "Fields of a config",
    language: "en",
    ...fields,
  });
  const faults = issues.map((issue): ConfigFault => {
    const target = issue.code === "unknown-key" ? "key" : "value";
    return { path: placeOf(issue), target, message: issue.message };
  });
  const { timeZone } = fields;
  const isFormed = !issues.some(({ path }) => path[0] === "timeZone");
  if (timeZone !== undefined && isFormed && !isTimeZone(timeZone))
    faults.push({
      path: placeOf({ path: ["timeZone"] }),
      target: "value",
      message: `there is no time zone ${JSON.stringify(timeZone)}; write an IANA name such as Asia/Shanghai`,
    });
  return faults;
}
