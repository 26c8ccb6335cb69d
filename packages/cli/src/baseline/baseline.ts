import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { formatPath } from "@mineral-brief/schema";
import { groupBy, isObject } from "@mineral-brief/schema/internal";
import type { CheckedFile } from "../checking/checked-file.ts";
import { isFixedCode } from "../config/check-code.ts";
import type { ReportedDiagnostic } from "../diagnostics/diagnostic.ts";
import { slashedPath } from "../diagnostics/relative-name.ts";
import { describeFileError, UsageError } from "../errors.ts";
import { writeOutput } from "../outputs/write-output.ts";
import { countNoun } from "@mineral-brief/language/count-noun";

/** The keys of the findings of one file, by code. A key appears once per finding. */
type FileFindings = Readonly<Record<string, readonly string[]>>;

/** The content of a baseline file. */
interface BaselineFile {
  readonly version: 1;
  /** By the name of the brief, relative to the folder of the baseline. */
  readonly findings: Readonly<Record<string, FileFindings>>;
}

/**
 * The known errors and warnings of an archive. Those that it lists are counted and not reported.
 *
 * A finding is known by its file, its code, its path without numbers and the start of its text, so that it stays known when
 * other parts of the brief change. Syntax and structure errors are never listed, because such a brief cannot be
 * published; notes are not, because they never fail.
 */
export class Baseline {
  readonly #path: string;
  readonly #name: string;
  readonly #cwd: string;
  readonly #known: ReadonlyMap<string, FileFindings>;
  /** The keys that are left to find, and those that were found, of each file of the run. */
  readonly #seen = new Map<string, SeenFile>();
  readonly #isUpdate: boolean;

  /**
   * Reads a baseline file. With `isUpdate`, the file may be missing, and every finding counts as known.
   *
   * Throws UsageError if it cannot be read.
   */
  constructor(
    name: string,
    { cwd, isUpdate }: { readonly cwd: string; readonly isUpdate: boolean },
  ) {
    this.#name = name;
    this.#cwd = cwd;
    this.#path = resolve(cwd, name);
    this.#isUpdate = isUpdate;
    const known = isUpdate && !existsSync(this.#path) ? {} : readBaseline(this.#path, name);
    this.#known = new Map(Object.entries(known));
  }

  /** Removes the known findings of a file, and counts them. Call it for the pieces of a large file in their order. */
  apply(file: CheckedFile): { readonly file: CheckedFile; readonly known: number } {
    const seen = this.#seenFile(file.name);
    seen.isBroken ||= file.diagnostics.some(isStructural);
    const diagnostics = file.diagnostics.filter((diagnostic) => {
      const key = keyOf(diagnostic);
      if (key === undefined) return true;
      seen.found.push([diagnostic.code, key]);
      return !seen.take(diagnostic.code, key) && !this.#isUpdate;
    });
    return { file: { ...file, diagnostics }, known: file.diagnostics.length - diagnostics.length };
  }

  /** How many findings it lists for the files of the run that none of them has any more. */
  get gone(): number {
    return [...this.#seen.values()].reduce(
      (sum, { left, isBroken }) => sum + (isBroken ? 0 : left.length),
      0,
    );
  }

  /**
   * Writes the findings of the run. Keeps those of files that were not checked and still exist, and those that an
   * error of syntax or structure may hide. Returns a sentence about it.
   *
   * Throws UsageError if the file cannot be written.
   */
  save(): string {
    const files = new Map<string, FileFindings>();
    for (const [name, known] of this.#known)
      if (!this.#seen.has(name) && existsSync(resolve(dirname(this.#path), name)))
        files.set(name, known);
    for (const [name, { found, left, isBroken }] of this.#seen) {
      const known = isBroken ? [...found, ...left] : found;
      if (known.length > 0) files.set(name, byCode(known));
    }
    const findings = Object.fromEntries([...files].sort(byKey));
    const content: BaselineFile = { version: 1, findings };
    const count = Object.values(findings).flatMap((codes) => Object.values(codes).flat()).length;
    const text = `${JSON.stringify(content, null, 2)}\n`;
    const outcome = writeOutput({ name: this.#name, cwd: this.#cwd, text, force: true });
    return `${this.#name}: ${outcome}, ${countNoun(count, "known finding")} in ${countNoun(files.size, "file")}`;
  }

  #seenFile(name: string): SeenFile {
    const path = slashedPath(dirname(this.#path), resolve(this.#cwd, name));
    const seen = this.#seen.get(path) ?? new SeenFile(this.#known.get(path) ?? {});
    this.#seen.set(path, seen);
    return seen;
  }
}

/** A code, and the key of one of its findings. */
type Known = readonly [code: string, key: string];

/** The state of one file in a run. */
class SeenFile {
  readonly found: Known[] = [];
  /** Whether a syntax or structure error may hide other findings. */
  isBroken = false;
  readonly #left = new Map<string, Known[]>();

  constructor(known: FileFindings) {
    for (const [code, keys] of Object.entries(known))
      for (const key of keys) this.#leftOf(code, key).push([code, key]);
  }

  /** The known findings that were not found. */
  get left(): readonly Known[] {
    return [...this.#left.values()].flat();
  }

  /** Takes one finding from those that are left. Returns false if it is not among them. */
  take(code: string, key: string): boolean {
    return this.#leftOf(code, key).pop() !== undefined;
  }

  #leftOf(code: string, key: string): Known[] {
    const id = `${code} ${key}`;
    const known = this.#left.get(id) ?? [];
    this.#left.set(id, known);
    return known;
  }
}

/** The number of characters of a text by which a finding is known. An excerpt has at least that many, wherever its line starts. */
const keyLength = 48;

/** Undefined for a finding that is never listed. */
function keyOf(diagnostic: ReportedDiagnostic): string | undefined {
  const { severity, path = [], excerpt } = diagnostic;
  if (severity === "note" || isStructural(diagnostic)) return undefined;
  const place = formatPath(path).replace(/\[\d+\]/g, "[]");
  return [place, excerpt.marked.slice(0, keyLength).trim()]
    .filter((part) => part !== "")
    .join(": ");
}

/** Whether a finding is an error of syntax or structure: by its code, or because it joins one, such as a missing key. */
function isStructural({ code, isFatal }: ReportedDiagnostic): boolean {
  return isFatal === true || isFixedCode(code);
}

function byCode(found: readonly Known[]): FileFindings {
  const codes = [...groupBy(found, ([code]) => code)].sort(byKey);
  return Object.fromEntries(codes.map(([code, all]) => [code, all.map(([, key]) => key).sort()]));
}

/** Sorts by code units, so that the order does not depend on the language of the system. */
function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function readBaseline(path: string, name: string): BaselineFile["findings"] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${name}: ${describeFileError(error)}; to write a baseline, add --update-baseline`,
    );
  }
  const content = parse(text);
  if (!isBaseline(content))
    throw new UsageError(
      `${name}: this is not a baseline; remove the file, and write a new one with --update-baseline`,
    );
  return content.findings;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is BaselineFile {
  const isKeys = (keys: unknown): boolean =>
    Array.isArray(keys) && keys.every((key) => typeof key === "string");
  return (
    isObject(value) &&
    value["version"] === 1 &&
    isObject(value["findings"]) &&
    Object.values(value["findings"]).every(
      (codes) => isObject(codes) && Object.values(codes).every(isKeys),
    )
  );
}
