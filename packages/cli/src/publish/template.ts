import { markup, type Markup } from "@mineral-brief/formats/markup";
import { UsageError } from "../errors.ts";
import { policyHash } from "../policy-hash.ts";
import { blockedInTemplate, type BlockedParts } from "./blocked-parts.ts";

/** An HTML page with placeholders. */
export interface Template {
  readonly text: string;
  /** The text between the placeholders, and their names. */
  readonly pieces: readonly (string | { readonly part: keyof PageParts })[];
  /** Whether it has scripts of its own. */
  readonly hasScripts: boolean;
  /** Whether it links to an icon. */
  readonly hasIcon: boolean;
  /** Hashes of the inline styles and scripts, as a Content-Security-Policy writes them. */
  readonly styleHashes: readonly string[];
  readonly scriptHashes: readonly string[];
  /** What the policy blocks in it. */
  readonly blocked: BlockedParts;
  /** Whether it has a place for the navigation. */
  readonly hasNav: boolean;
}

/** The values of the placeholders of one page. */
export interface PageParts {
  readonly head: Markup;
  readonly nav: Markup;
  readonly content: Markup;
  readonly title: string;
  readonly siteTitle: string;
  readonly language: string;
  readonly direction: string;
}

const placeholders: Readonly<Record<string, keyof PageParts>> = {
  head: "head",
  content: "content",
  nav: "nav",
  title: "title",
  "site-title": "siteTitle",
  language: "language",
  direction: "direction",
};
const placeholder = /<!-- *mineral-brief:([\w-]+) *-->/g;

/**
 * Reads a template.
 *
 * Throws UsageError if a placeholder is unknown, or if `head` or `content` does not appear exactly once.
 */
export function parseTemplate(source: string, name: string): Template {
  // Browsers normalize line breaks before they hash a style or script.
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const found = [...text.matchAll(placeholder)].map(([, part]) => part!);
  const unknown = found.find((part) => !Object.hasOwn(placeholders, part));
  if (unknown !== undefined)
    throw new UsageError(
      `${name}: unknown placeholder mineral-brief:${unknown}; use ${Object.keys(placeholders).join(", ")}`,
    );
  for (const part of ["head", "content"]) {
    const count = found.filter((other) => other === part).length;
    const place = part === "head" ? "at the start of <head>" : "where the brief or the list goes";
    if (count !== 1)
      throw new UsageError(
        `${name}: expected <!-- mineral-brief:${part} --> once, ${place}; found it ${count} times`,
      );
  }
  return {
    text,
    pieces: text
      .split(placeholder)
      .map((piece, index) => (index % 2 === 0 ? piece : { part: placeholders[piece]! })),
    hasScripts: /<script\b/i.test(text),
    hasIcon: /\brel=["']?icon\b/i.test(text),
    styleHashes: hashesIn(text, "style"),
    scriptHashes: hashesIn(text, "script"),
    blocked: blockedInTemplate(text),
    hasNav: found.includes("nav"),
  };
}

/** Replaces the placeholders of a template. A placeholder inside a part stays as it is. */
export function fillTemplate({ pieces }: Template, parts: PageParts): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : markup`${parts[piece.part]}`.text))
    .join("");
}

/** Hashes the content of every inline element with this name. */
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
