/** The style of a page: the look of the element, for a whole document. No web fonts, no script. */
export const pageStyle = `
:root{color-scheme:light dark;--text:#1b1b18;--page:#fffefb;--muted:#5c5a52;--rule:#dedbd0;--accent:#8a4b08}
@media (prefers-color-scheme:dark){:root{--text:#ecebe4;--page:#171714;--muted:#a9a699;--rule:#3a3933;--accent:#f0b35e}}
body{margin:0 auto;padding:24px 16px 64px;max-width:42rem;color:var(--text);background:var(--page);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
.mineral-brief{border-block-start:3px solid var(--accent);padding-block-start:16px;margin-block-end:64px;overflow-wrap:break-word}
:lang(zh),:lang(ja),:lang(ko){line-height:1.75}
h1,.core-insights li{font-family:Charter,Cambria,"Noto Serif","Noto Serif CJK SC","Songti SC",serif}
h1{margin:8px 0;font-size:clamp(1.5rem,1rem + 2.2vw,2.125rem);line-height:1.18;text-wrap:balance}
h1:lang(zh),h1:lang(ja){line-height:1.35}
h2{margin:32px 0 8px;font-size:1.125rem;line-height:1.3}
.topics,.meta{margin:0;font-size:.8125rem;color:var(--muted)}
.topics{color:var(--accent);font-weight:600}
ul{margin:0;padding-inline-start:1.25rem}
li{margin-block:8px}
li::marker{color:var(--muted)}
.core-insights h2{font-size:.8125rem;color:var(--muted);margin-block:24px 8px}
.core-insights ul{list-style:none;padding-inline-start:16px;border-inline-start:3px solid var(--accent)}
.core-insights li{font-size:1.25rem;line-height:1.5}
.group{border-block-start:1px solid var(--rule);margin-block-start:24px}
.group h2{margin-block-start:16px}
.citations{font:500 .8125rem/1 system-ui,sans-serif;color:var(--accent);white-space:nowrap}
.references{border-block-start:1px solid var(--rule);margin-block-start:32px;font-size:.875rem}
.references h2{font-size:.8125rem;color:var(--muted);margin-block:16px 8px}
.references ul{list-style:none;padding:0}
.references li:target{outline:2px solid var(--accent);outline-offset:4px}
.references cite{font-style:normal}
.label{color:var(--muted);font-variant-numeric:tabular-nums}
blockquote{margin:4px 0 0;padding-inline-start:12px;border-inline-start:2px solid var(--rule);color:var(--muted)}
a{color:var(--accent);text-underline-offset:2px;text-decoration-thickness:1px}
.citations a{text-decoration:none;padding:6px 1px}
a:focus-visible{outline:2px solid;outline-offset:2px}
@media print{body{max-width:none;padding:0}.mineral-brief{break-after:page}li,h2{break-inside:avoid}h2{break-after:avoid}.references a[href^="http"]::after{content:" <" attr(href) ">"}}
`.trim();
