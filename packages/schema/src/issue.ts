/** A step into a document: an object's key, or an array's index from 0. */
export type PathSegment = string | number;

/** The codes of the validator. */
export type IssueCode =
  | "date-format"
  | "id-format"
  | "key-missing"
  | "language-format"
  | "number-range"
  | "text-shape"
  | "type-mismatch"
  | "unknown-key"
  | "url-format"
  | "version-unsupported";

/**
 * A problem in a document, as reported by the validator, a lint rule or a parser.
 *
 * Codes are kebab-case and stable; messages may change.
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: "error" | "warning" | "note";
  /** From the root of the document; empty for the document itself. */
  readonly path: readonly PathSegment[];
  /** States what was found, what is expected by example, and how to fix it. It does not repeat the path. */
  readonly message: string;
  /** The key or term that the author probably meant; undefined if no known one is similar. */
  readonly suggestion?: string | undefined;
}

/** Returns the part of an entry that issues with this code are about: its key, its value, or the missing entry. */
export function issueTarget(code: string): "key" | "value" | "missing" {
  if (code === "unknown-key") return "key";
  if (code.endsWith("-missing")) return "missing";
  return "value";
}

/**
 * Formats a path for readers: `groups[0].insights[2].text`, `extensions["org.example"]`.
 *
 * The empty path becomes the empty string. Paths of zod issues have the type `PropertyKey[]`.
 */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = "";
  for (const segment of path) {
    const key = String(segment);
    if (/^[A-Za-z_$][\w$]*$/.test(key)) text += text === "" ? key : `.${key}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}
