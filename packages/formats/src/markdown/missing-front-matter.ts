import { matchAt } from "../positions/match-at.ts";
import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { ArticleSpan } from "./front-matter.ts";

/** Front matter that is not between two lines of dashes, and what makes it so. */
interface OtherFrontMatter {
  readonly start: number;
  readonly end: number;
  /** The text that it should be; undefined if it has parts that only TOML has. */
  readonly fixed: string | undefined;
  readonly isToml: boolean;
}

const visible = /\S/g;
const toml = /\+\+\+[ \t]*\r?\n([^]*?)\n\+\+\+[ \t]*(?:\r?\n|$)/y;
const bare =
  /(?:schemaVersion|\$schema|headline|language|title):[ \t][^\n]*(?:\n[ \t]*[^\s#*>`-][^\n]*|\n[ \t]+-[^\n]*)*/y;

/** Finds front matter in TOML, between two lines `+++`, and fields at the start without lines around them. */
function findOtherFrontMatter(text: string, at: number): OtherFrontMatter | undefined {
  const start = matchAt(visible, text, at)?.index ?? at;
  const written = matchAt(toml, text, start);
  if (written !== null) {
    const lines = fromToml(written[1]!);
    const fixed = lines && `---\n${lines}\n---\n`;
    return { start, end: toml.lastIndex, fixed, isToml: true };
  }
  const fields = matchAt(bare, text, start)?.[0].trimEnd();
  if (fields === undefined) return undefined;
  return { start, end: start + fields.length, fixed: `---\n${fields}\n---`, isToml: false };
}

/** Writes simple TOML as YAML: single values, lists on one line, and tables. */
function fromToml(text: string): string | undefined {
  let indent = "";
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, table, key, value = ""] =
      /^\s*(?:\[([\w-]+)\]|([\w-]+)\s*=\s*(\S.*?))\s*$/.exec(line) ?? [];
    if (table !== undefined) {
      indent = "  ";
      lines.push(`${table}:`);
    } else if (key !== undefined && /^(?!"""|'''|\{).*(?:[^[,]|\[\])$/.test(value)) {
      lines.push(`${indent}${key}: ${value}`);
    } else if (/^\s*(?:#|$)/.test(line)) {
      lines.push(line);
    } else {
      return undefined;
    }
  }
  return lines.join("\n");
}

export interface MissingFrontMatter {
  readonly found: OffsetDiagnostic | undefined;
  readonly bodyStart: number;
  /** Whether the article has fields that are written in another way. */
  readonly hasFields: boolean;
}

/**
 * Reports an article without front matter. The validator reports each missing field; this warning reports where they
 * belong. Returns the offset of the text after fields that are written in another way.
 */
export function noteMissingFrontMatter(
  text: string,
  { start, end }: ArticleSpan,
): MissingFrontMatter {
  if (text.slice(start, end).trim() === "")
    return { found: undefined, bodyStart: start, hasFields: false };
  const other = findOtherFrontMatter(text.slice(0, end), start);
  const code = "front-matter-missing";
  const severity = "warning";
  if (other === undefined) {
    const message =
      'a Markdown brief starts with front matter: a line ---, `schemaVersion: "1.0"`, `language: en`, and a line ---; read a pasted text as the format `text`';
    return {
      found: { code, severity, message, start, end: start },
      bodyStart: start,
      hasFields: false,
    };
  }
  const { fixed, isToml, ...span } = other;
  const message = isToml
    ? "this front matter is TOML and is not read; write it as YAML: lines such as `language: en`, between two lines ---"
    : "these fields are not read, because they are not between two lines ---; add a line --- before and after them";
  const repair = fixed !== undefined && {
    repair: { isSafe: false, edits: [{ ...span, text: fixed }] },
  };
  return {
    found: { code, severity, message, ...span, ...repair },
    bodyStart: other.end,
    hasFields: true,
  };
}
