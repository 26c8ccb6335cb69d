/** Returns the complete style of a page that shows briefs with a style. It loads no fonts or other files. */
export function pageStyleWith(briefStyle: string): string {
  return `
:root{color-scheme:light dark;background:light-dark(#fffefb,#171714)}
body{margin:0 auto;padding:24px 16px 64px;max-width:80rem}
.mineral-brief+script+.mineral-brief{margin-block-start:64px}
${briefStyle}
@media print{:root{color-scheme:light;background:none}body{padding:0;max-width:none}.mineral-brief+script+.mineral-brief{break-before:page}}
`.trim();
}
