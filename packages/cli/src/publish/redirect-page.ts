import { markup, Markup } from "@mineral-brief/formats/markup";
import { directionOfLanguage } from "@mineral-brief/schema/reading";
import { labelAttributes, labelMarkup } from "./label-markup.ts";
import { addressOf, siteFiles, type Site } from "./site.ts";
import { generatorTag, writePage } from "./write-page.ts";

/** The page that a former address leads to. */
export interface Destination {
  readonly page: string;
  /** Undefined for a page without a brief. */
  readonly headline: string | undefined;
  /** The permanent address; undefined if unknown. */
  readonly canonical: string | undefined;
}

/** Writes the page of a former address. It leads on without script. */
export function redirectPage({ page, headline, canonical }: Destination, site: Site): string {
  const { labels, language, title } = site;
  const address = encodeURIComponent(page);
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOfLanguage(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${headline ?? title}</title>
${new Markup(generatorTag)}
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${canonical ?? addressOf(page, site)}">
</head>
<body>
<p>${labelMarkup(labels.moved, site)} <a href="${address}">${headline ?? title}</a></p>
</body>
</html>
`.text;
}

/** Writes the page of a brief that is no longer part of the site. Search engines drop it. */
export function withdrawnPage(site: Site): string {
  const { labels } = site;
  const attributes = labelAttributes(site);
  const content = markup`<h1${attributes}>${labels.withdrawn}</h1>
<p${attributes}><a href="${siteFiles.index}">${labels.allBriefs}</a></p>
`;
  const head = markup`<meta name="robots" content="noindex">`;
  return writePage({ title: labels.withdrawn, head, content }, site);
}

/**
 * Writes `_redirects`, which Netlify, Cloudflare Pages and others read: one former address per line. `pairs` are file names. A
 * list without briefs leads to the index for now, because the next brief brings it back.
 */
export function redirectList(
  pairs: readonly (readonly [from: string, to: string])[],
  { address }: Site,
): string {
  const folder = address === undefined ? "/" : new URL(address).pathname;
  const path = (file: string): string => folder + encodeURIComponent(file);
  return pairs
    .map(([from, to]) => `${path(from)} ${path(to)} ${to === siteFiles.index ? 302 : 301}\n`)
    .join("");
}

/** The lines around our part of `_redirects`. */
const [partStart, partEnd] = ["# mineral-brief: former addresses", "# mineral-brief: end"];

/**
 * Puts a list of redirects into `_redirects`: in the place of the last list, or else at the start, because hosts use the
 * first rule that matches. All other lines stay. An empty list has no lines around it.
 */
export function withRedirects(bytes: Uint8Array, list: string): Uint8Array {
  // One character per byte, so that lines in any encoding stay. Ours are ASCII.
  const text = Buffer.from(bytes).toString("latin1");
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() === partStart);
  const end = lines.findIndex((line, index) => index > start && line.trim() === partEnd);
  const part = list === "" ? [] : [partStart, ...list.trimEnd().split("\n"), partEnd];
  const isComplete = start >= 0 && end > start;
  const isMarker = (line: string): boolean => [partStart, partEnd].includes(line.trim());
  const merged = isComplete
    ? [...lines.slice(0, start), ...part, ...lines.slice(end + 1)]
    : [...part, ...lines.filter((line) => !isMarker(line))];
  return Buffer.from(merged.join("\n"), "latin1");
}
