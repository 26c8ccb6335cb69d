import { csl, csv, json, jsonld, markdown, yaml } from "@mineral-brief/formats";
import type { Article } from "@mineral-brief/schema";

/** The formats that the page of a brief offers, by the extension of the file. */
const formats = { json, yaml, md: markdown, csv, jsonld, csl: csl } as const;

/** Writes a brief in each format that can hold it, by the extension of its file. A format that needs a time zone is skipped if the brief has none. */
export function briefExports(article: Article): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [extension, { serialise }] of Object.entries(formats)) {
    const result = serialise([article]);
    if (!("ok" in result) || result.ok) files.set(extension, result.text);
  }
  return files;
}
