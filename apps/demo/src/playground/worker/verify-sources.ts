import { byPosition } from "@mineral-brief/language/check-brief";
import { applyIgnoreComments } from "@mineral-brief/language/ignore-comments";
import { summariseChecks } from "@mineral-brief/language/describe-check";
import {
  describeSize,
  fileNameOf,
  isSourceName,
  readSources,
  type SourceFile,
  type UnreadableInput,
} from "@mineral-brief/language/saved-sources";
import {
  readSourceKeys,
  sourceKeysFile,
  type SourceKeys,
} from "@mineral-brief/language/source-keys";
import {
  describeUnused,
  openSources,
  verifyArticles,
  type OpenSources,
  type SourceFinding,
} from "@mineral-brief/language/verify-articles";
import type { CheckedText } from "./check-text.ts";

/** What `mineral-brief verify` finds in a text, in the order of the text. */
export interface VerifiedText {
  readonly findings: readonly SourceFinding[];
  readonly summary: string;
  /** Whether anything could be compared. */
  readonly isCompared: boolean;
  /** About files that are not read, and sources that no reference matches. */
  readonly remarks: readonly string[];
}

/** The sources that a reader has chosen. */
export interface ChosenSources extends OpenSources {
  /** About `sources.json`. */
  readonly remarks: readonly string[];
}

/** Reads chosen files like `mineral-brief verify --sources` does. */
export function openChosenSources(files: readonly SourceFile[]): ChosenSources {
  const indexes = files.filter(({ name }) => isIndex(name));
  // A file alone may have any name, as on the command line.
  const sources = files
    .filter((file) => !indexes.includes(file))
    .toSorted((left, right) => comparePaths(left.name, right.name))
    .map((file, _, { length }) => readable(file, length === 1));
  const names = new Set(sources.map(({ name }) => name));
  const keys = new Map<string, readonly (string | number)[]>();
  const remarks: string[] = [];
  for (const { name, bytes } of indexes) {
    const folder = name.slice(0, name.length - fileNameOf(name).length);
    const index = readSourceKeys(new TextDecoder().decode(bytes), (part) => {
      const file = folder + part.replace(/^(?:\.\/)+/, "");
      return names.has(file) ? file : undefined;
    });
    if (!index.ok) remarks.push(`${name}: ${index.message}`);
    else for (const [file, own] of index.keys) keys.set(file, own);
  }
  return { ...openSources(readSources(sources, keys satisfies SourceKeys)), remarks };
}

/** `sources.json` counts at the top of a dropped folder, or beside dropped files. */
function isIndex(name: string): boolean {
  return fileNameOf(name) === sourceKeysFile && name.split("/").length <= 2;
}

function readable(file: SourceFile, isAlone: boolean): SourceFile | UnreadableInput {
  const { name, bytes } = file;
  const message =
    isSourceName(name) || isAlone
      ? describeSize(bytes.length)
      : "only .html, .txt and .md files are read; save the source as one of them";
  return message === undefined ? file : { ok: false, name, message };
}

/** Compares folder by folder, which is the order of the command line. */
function comparePaths(left: string, right: string): number {
  const own = left.split("/");
  const other = right.split("/");
  for (const [index, part] of own.entries()) {
    const its = other[index];
    if (its === undefined) return 1;
    if (part !== its) return part < its ? -1 : 1;
  }
  return own.length - other.length;
}

/** Compares a checked text with sources like `mineral-brief verify` does without a config. */
export function verifyText(
  { text, format, articles }: CheckedText,
  sources: ChosenSources,
): VerifiedText {
  const { saved, remarks } = sources;
  const verified = verifyArticles(articles, sources);
  const { counts } = verified;
  const { kept, commentIssues } = applyIgnoreComments(verified.findings, {
    text,
    format: format.name,
    severities: {},
    checkCode: () => undefined,
    stage: "sources",
    isComplete: true,
  });
  return {
    findings: [...kept, ...commentIssues].toSorted(byPosition),
    summary: summariseChecks(counts),
    isCompared: counts.found + counts.elsewhere + counts.differs + counts["not-found"] > 0,
    remarks: [
      ...remarks,
      ...saved.failures.map(({ name, message }) => `${name}: ${message}`),
      ...describeUnused(verified.articles, saved),
    ],
  };
}
