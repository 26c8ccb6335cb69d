import type { Template } from "./template.ts";

/** What a page of a site needs to load. */
export interface PageNeeds {
  /** Whether a script of the page fetches files of the site. False if undefined. */
  readonly fetches?: boolean | undefined;
  /** Whether the page has a `<base>`. False if undefined. */
  readonly hasBase?: boolean | undefined;
}

/**
 * Writes a page's Content-Security-Policy. It allows styles, scripts, images and fonts of the same
 * site, and the inline styles and scripts of the template by their hashes.
 *
 * If the template has scripts, the policy does not require Trusted Types, because these scripts may write HTML.
 */
export function contentPolicy(
  { fetches = false, hasBase = false }: PageNeeds,
  template: Template,
): string {
  const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join("");
  return [
    "default-src 'none'",
    `script-src 'self'${quoted(template.scriptHashes)}`,
    `style-src 'self'${quoted(template.styleHashes)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ...(fetches ? ["connect-src 'self'"] : []),
    `base-uri '${hasBase ? "self" : "none"}'`,
    "form-action 'none'",
    ...(template.hasScripts
      ? []
      : ["require-trusted-types-for 'script'", "trusted-types lit-html"]),
  ].join("; ");
}
