import type { Issue } from "@mineral-brief/schema";
import { isObject, nearest, valueAt, zoneOfCity } from "@mineral-brief/schema/internal";
import { languageTag } from "@mineral-brief/language/language-tag";
import schema from "../../json-schema/1/config.schema.json" with { type: "json" };

/** Adds to an issue of a config what its author probably meant. Many know the configs of other programs. */
export function explainIssue(issue: Issue, config: unknown): Issue {
  const hint = hintFor(issue, config);
  // What is expected is clear from what was probably meant.
  const message = issue.message.replace(/; (?:use|write|did you mean) .*$/s, "");
  return hint === undefined ? issue : { ...issue, message: `${message}; ${hint}` };
}

function hintFor({ code, path, message }: Issue, config: unknown): string | undefined {
  const value = valueAt(config, path);
  switch (code) {
    case "unknown-key":
      return path.includes("severities")
        ? undefined
        : keyMeantBy(path.slice(0, -1).join("."), String(path.at(-1)), message);
    case "language-format":
      return didYouMean(languageTag(String(value)));
    case "id-format":
      return path.at(-1) === "timeZone"
        ? didYouMean(zoneOfCity(String(value).replace(/^.*\//, "")))
        : undefined;
    case "url-format":
      return hostAndPath.test(String(value)) ? didYouMean(`https://${String(value)}`) : undefined;
    case "type-mismatch":
      if (path.length === 1 && path[0] === "rules" && isObject(value))
        return "the severities of rules are in `severities`";
      return path.at(-2) === "severities" ? didYouMean(severityMeantBy(String(value))) : undefined;
    default:
      return undefined;
  }
}

function didYouMean(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
}

function keyMeantBy(owner: string, key: string, message: string): string | undefined {
  const meant = Object.entries(otherKeys[owner] ?? {}).find(([, names]) => names.includes(key));
  if (meant !== undefined) return `did you mean \`${meant[0]}\`?`;
  if (owner !== "" || message.includes("did you mean")) return undefined;
  const owners = Object.entries(schema.properties).flatMap(([name, part]) =>
    "properties" in part && Object.hasOwn(part.properties, key) ? [`\`${name}\``] : [],
  );
  return owners.length === 0 ? undefined : `\`${key}\` is a key of ${owners.join(" and of ")}`;
}

/** Names that other programs give to keys, by the key that they are in. */
const otherKeys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "": {
    include: ["files", "input", "inputs", "src"],
    ignore: ["exclude", "excludes", "ignorePatterns"],
    severities: ["severity", "levels", "lint"],
    publish: ["site", "website"],
    terms: ["vocabulary", "glossary"],
  },
  publish: {
    output: ["out", "outDir", "dir", "folder", "dist"],
    baseUrl: ["url", "base", "site", "siteUrl", "address", "homepage"],
    title: ["name"],
    language: ["lang", "locale"],
    style: ["css", "stylesheet", "theme"],
    paths: ["input", "include", "files", "src"],
  },
  defaults: { language: ["lang", "locale"], timeZone: ["tz", "zone"] },
};

function severityMeantBy(value: string): string | undefined {
  const meant = Object.entries(otherSeverities).find(([, names]) => names.includes(value));
  return meant?.[0] ?? nearest(value, Object.keys(otherSeverities));
}

/** The severities, with their names in other programs. */
const otherSeverities: Readonly<Record<string, readonly string[]>> = {
  off: ["0", "false", "none", "ignore", "disable", "disabled"],
  note: ["info", "information", "hint", "notice", "suggestion"],
  warning: ["1", "warn", "true", "on"],
  error: ["2", "err", "fatal"],
};

const hostAndPath = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
