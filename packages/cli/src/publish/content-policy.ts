import { policyHash, type Template } from "./template.ts";

/** What a page of a site may load. */
export interface ContentPolicy {
  /** The styles that stand in the page, besides those of the template. */
  readonly styles: readonly string[];
  /** Whether its script fetches files of the site. */
  readonly fetches: boolean;
}

/**
 * Writes a page's Content-Security-Policy: its own styles by their hashes, scripts, pictures and fonts of
 * the same site, and nothing from elsewhere.
 *
 * With a template of scripts of its own, Trusted Types are not asked for: they may write HTML as they please.
 */
export function contentPolicy({ styles, fetches }: ContentPolicy, template: Template): string {
  const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join("");
  return [
    "default-src 'none'",
    `script-src 'self'${quoted(template.scriptHashes)}`,
    `style-src 'self'${quoted([...styles.map(policyHash), ...template.styleHashes])}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ...(fetches ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    ...(/<script\b/i.test(template.text)
      ? []
      : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join("; ");
}
