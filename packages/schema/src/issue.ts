/** A step into a document: an object's key, or an array's index from 0. */
export type PathSegment = string | number;

/**
 * One finding about a document, whoever made it: the validator, a lint rule, a parser.
 *
 * Codes are kebab-case and stable; the words of `message` may improve.
 */
export interface Issue {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** From the document's root; empty for the document itself. */
  readonly path: readonly PathSegment[];
  /** What was found, what is expected by example, how to fix it. It does not repeat the path. */
  readonly message: string;
  /** The key or term that was probably meant, where one is near. */
  readonly suggestion?: string | undefined;
}

/** The part of an entry that an issue with this code speaks of: the key, the value, or the place where a key is missing. */
export function issueTarget(code: string): "key" | "value" | "missing" {
  if (code === "unknown-key") return "key";
  if (code.endsWith("-missing")) return "missing";
  return "value";
}

/**
 * Writes a path as people read it: `groups[0].insights[2].text`, `extensions["org.example"]`.
 *
 * The empty path gives the empty string.
 */
export function formatPath(path: readonly PathSegment[]): string {
  let text = "";
  for (const segment of path) {
    if (typeof segment === "number") text += `[${segment}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(segment)) text += text === "" ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment)}]`;
  }
  return text;
}
