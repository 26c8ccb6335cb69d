import { createHash } from "node:crypto";
import { UsageError } from "../errors.ts";

/** A page with marks where a site's own parts go. */
export interface Template {
  readonly text: string;
  /** Hashes of the styles and scripts that stand in the page, as a Content-Security-Policy names them. */
  readonly styleHashes: readonly string[];
  readonly scriptHashes: readonly string[];
  /** Addresses on other sites that the page would load from: its policy refuses them. */
  readonly foreign: readonly string[];
}

/** What a page has of its own. All but `head` and `content` are text. */
export interface PageParts {
  readonly head: string;
  readonly content: string;
  readonly title: string;
  readonly siteTitle: string;
  readonly language: string;
  readonly direction: string;
}

const marks: Readonly<Record<string, keyof PageParts>> = {
  head: "head",
  content: "content",
  title: "title",
  "site-title": "siteTitle",
  language: "language",
  direction: "direction",
};
/** What an element loads by itself from an address with a host. */
const loaded =
  /<(?:script|img|iframe|source|link(?=[^<>]*stylesheet|[^<>]*icon))\b[^<>]*?\b(?:src|href)\s*=\s*["']?((?:https?:)?\/\/[^\s"'<>]+)/gi;
const mark = /<!-- *mineral-brief:([\w-]+) *-->/g;

/**
 * Reads a template. Throws UsageError, with the template's name, where a mark is missing, unknown or, of
 * `head` and `content`, there twice.
 */
export function parseTemplate(source: string, name: string): Template {
  // A browser reads every line break as one character, and hashes what it has read.
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const found = [...text.matchAll(mark)].map(([, part]) => part!);
  const unknown = found.find((part) => !Object.hasOwn(marks, part));
  if (unknown !== undefined)
    throw new UsageError(
      `${name}: there is no mark mineral-brief:${unknown}; the marks are ${Object.keys(marks).join(", ")}`,
    );
  for (const part of ["head", "content"]) {
    const times = found.filter((other) => other === part).length;
    const place = part === "head" ? "at the start of <head>" : "where the brief or the list goes";
    if (times !== 1)
      throw new UsageError(
        `${name}: write <!-- mineral-brief:${part} --> once, ${place}; it is there ${times === 0 ? "not at all" : `${times} times`}`,
      );
  }
  const foreign = [...text.matchAll(loaded)].map(([, address]) => address!);
  return {
    text,
    styleHashes: hashesIn(text, "style"),
    scriptHashes: hashesIn(text, "script"),
    foreign: [...new Set(foreign)],
  };
}

/** Puts a page's parts at the marks of a template. A mark inside a part is text. */
export function fillTemplate({ text }: Template, parts: PageParts): string {
  return text.replace(mark, (_, name: string) => parts[marks[name]!]);
}

/** The hash of a style or script, as a Content-Security-Policy names it. See https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function policyHash(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/** The hashes of what stands between the tags of an element. */
function hashesIn(text: string, element: "style" | "script"): string[] {
  const open = new RegExp(`<${element}\\b[^<>]*>`, "gi");
  const close = new RegExp(`</${element}\\b`, "gi");
  const hashes = new Set<string>();
  for (let start = open.exec(text); start !== null; start = open.exec(text)) {
    close.lastIndex = open.lastIndex;
    const end = close.exec(text);
    if (end === null) break;
    const content = text.slice(open.lastIndex, end.index);
    if (content !== "") hashes.add(policyHash(content));
    open.lastIndex = close.lastIndex;
  }
  return [...hashes];
}
