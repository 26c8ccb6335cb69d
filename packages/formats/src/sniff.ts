import { filledLines } from "./positions/filled-lines.ts";

// How a text without a file name is recognised. Apart from the formats, so that detection loads none of them.

/** Returns true if the first line is an object and the second line begins one. A single object is JSON. */
export function sniffNdjson(source: string): boolean {
  const lines = filledLines(source.replace(/^\uFEFF/, ""));
  const first = lines.next().value?.[1].trim();
  const second = lines.next().value?.[1].trim();
  if (first === undefined || second === undefined) return false;
  if (!first.startsWith("{") || !first.endsWith("}") || !second.startsWith("{")) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** Returns true if the text begins with an object or a list. */
export function sniffJson(source: string): boolean {
  return /^\uFEFF?\s*[{[]/.test(source);
}

/** Returns true if the text begins as a page, an article in HTML, or the element. */
export function sniffHtml(source: string): boolean {
  return /^\uFEFF?\s*(?:<!doctype html|<html\b|<article\b|<mineral-brief\b)/i.test(source);
}

/** Returns true if the text begins with front matter before a heading. Without front matter, it is a pasted text. */
export function sniffMarkdown(source: string): boolean {
  return /^\uFEFF?(?:[ \t]*\r?\n){0,100}---[ \t]*\r?\n[^]{0,4000}?\n---[ \t]*\r?\n\s*#/.test(
    source,
  );
}

const keyOfArticle = /^["']?(?:schemaVersion|headline|language|\$schema|id)["']?:(?:\s|$)/;
/** `title:`, a key that an article may not have. */
const anyKey = /^["']?[A-Za-z$][\w$-]*["']?:(?:\s|$)/;
/** Lines that no pasted text has: `coreInsights:`, `SchemaVersion: 1.0`, `- text: Tin rose.` */
const lineOfArticle =
  /^(?:["']?(?:schemaVersion|coreInsights)["']?:(?:\s|$)|[ \t]*-[ \t]+["']?text["']?:[ \t])/im;

/**
 * Returns true if the first line with content is a key of an article, or another key above a line that only an article has.
 * Checks the first 2,000 characters.
 */
export function sniffYaml(source: string): boolean {
  const start = source.slice(0, 2000).replace(/^\uFEFF/, "");
  const first = start.split("\n").find((line) => !/^\s*(?:#|---\s*$|$)/.test(line)) ?? "";
  return keyOfArticle.test(first) || (anyKey.test(first) && lineOfArticle.test(start));
}
