import { briefStyle } from "./brief-style.ts";

/** The whole style of a page. No web fonts, nothing to fetch. */
export const pageStyle = `
:root{color-scheme:light dark;background:light-dark(#fffefb,#171714)}
body{margin:0 auto;padding:24px 16px 64px;max-width:42rem}
.mineral-brief+script+.mineral-brief{margin-block-start:64px}
${briefStyle}
@media print{:root{color-scheme:light;background:none}body{padding:0;max-width:none}.mineral-brief+script+.mineral-brief{break-before:page}}
`.trim();

/**
 * The page's style as a Content-Security-Policy names it: `style-src '<pageStyleHash>'`.
 *
 * It changes with the style, so take it from the version that wrote the page.
 * See https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export const pageStyleHash = "sha256-zmBeAZY8r6sUAMGupHrxZwjAtb+4GqSDXNcqIJuQmaw=";
