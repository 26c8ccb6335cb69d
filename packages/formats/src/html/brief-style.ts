/**
 * The style of a brief's HTML. It looks like the element and uses the same `--mineral-brief-*` properties.
 *
 * Every rule begins with `.mineral-brief`. The page's `color-scheme` selects light or dark.
 */
export const briefStyle = `
.mineral-brief{--_text:var(--mineral-brief-text,light-dark(#1b1b18,#ecebe4));--_muted:var(--mineral-brief-muted,light-dark(#5c5a52,#a9a699));--_rule:var(--mineral-brief-rule,light-dark(#dedbd0,#3a3933));--_accent:var(--mineral-brief-accent,light-dark(#8a4b08,#f0b35e));--_tint:var(--mineral-brief-tint,light-dark(#f6f2e8,#211f1a));--_second:var(--mineral-brief-second,light-dark(#2f5d73,#8fc3dc));--_small:400 .8125rem/1.5 var(--mineral-brief-font-ui,system-ui,sans-serif)}
.mineral-brief{container-type:inline-size;min-inline-size:min(100%,16rem);padding-block:16px 24px;border-block-start:3px solid var(--_accent);color:var(--_text);font:400 1.0625rem/1.6 var(--mineral-brief-font,Charter,Cambria,"Noto Serif","Noto Serif CJK SC","Songti SC",serif);text-align:start;overflow-wrap:anywhere}
.mineral-brief :is(h1,h2,h3,p,ul,dl,dd,blockquote){margin:0;padding:0;font:inherit}
.mineral-brief a{color:inherit;text-decoration:underline 1px var(--_muted);text-underline-offset:.2em}
.mineral-brief a:hover{color:var(--_accent);text-decoration-color:currentColor}
.mineral-brief a:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}
.mineral-brief cite{font-style:normal}
.mineral-brief :is(.mineral-brief-topics,.mineral-brief-meta,.mineral-brief-facts,.mineral-brief-details,.mineral-brief-subjects,.mineral-brief-back,.mineral-brief-mark,.mineral-brief-passages,footer){color:var(--_muted);font:var(--_small)}
.mineral-brief :is(.mineral-brief-kind,.mineral-brief-citation){color:var(--_accent);font:var(--_small)}
.mineral-brief :is(time,.mineral-brief-mark,.mineral-brief-citation,.mineral-brief-passages,.mineral-brief-back){font-variant-numeric:tabular-nums}
.mineral-brief .mineral-brief-topics>span:first-child{color:var(--_accent);font-weight:600}
.mineral-brief>header>:is(h1,h2){margin-block:4px 8px;font-size:clamp(1.25rem,1rem + 2.2cqi,2rem);font-weight:700;line-height:1.18;text-wrap:balance}
.mineral-brief>section>:is(h2,h3){margin-block-end:8px;font-size:1.125rem;font-weight:700;line-height:1.4}
.mineral-brief .mineral-brief-core{margin-block:20px;padding-inline-start:16px;border-inline-start:3px solid var(--_accent)}
.mineral-brief .mineral-brief-core p{text-wrap:pretty;max-inline-size:66ch;font-size:clamp(1.0625rem,1rem + .9cqi,1.25rem);line-height:1.5}
.mineral-brief .mineral-brief-core>*+p{margin-block-start:12px}
.mineral-brief :is(.mineral-brief-core,.mineral-brief-references,footer>section)>:is(h2,h3){color:var(--_muted);font:var(--_small);font-weight:600}
.mineral-brief .mineral-brief-kind{color:var(--_second);font-size:.75rem}
.mineral-brief :is(.mineral-brief-citation,.mineral-brief-back a){padding:4px 3px;text-decoration:none;unicode-bidi:isolate}
.mineral-brief :is(.mineral-brief-citation,.mineral-brief-back a):is(:hover,:target){background:var(--_tint)}
.mineral-brief .mineral-brief-back a{padding-inline:6px}
.mineral-brief .mineral-brief-passages{margin-inline-start:3px}
.mineral-brief>:is(.mineral-brief-group,.mineral-brief-references){padding-block:16px 20px;border-block-start:1px solid var(--_rule)}
.mineral-brief ul{display:grid;gap:12px;max-inline-size:66ch;text-wrap:pretty}
.mineral-brief .mineral-brief-group>ul{padding-inline-start:20px;list-style-type:"–  "}
.mineral-brief .mineral-brief-group>ul>li::marker{color:var(--_muted)}
.mineral-brief .mineral-brief-references{padding-block-end:0;font-size:.9375rem;line-height:1.5}
.mineral-brief .mineral-brief-references ul{max-inline-size:none;padding-inline-start:1.75rem;list-style-type:""}
.mineral-brief .mineral-brief-details{gap:2px;max-inline-size:44rem;padding-block-start:4px;list-style-type:""}
.mineral-brief .mineral-brief-details b{color:var(--_text);font-weight:600}
.mineral-brief :is([role=group],.mineral-brief-subjects dd){color:var(--_second)}
.mineral-brief>:is(.mineral-brief-subjects,footer){padding-block:16px;border-block-start:1px solid var(--_rule)}
.mineral-brief>footer{display:grid;gap:16px;max-inline-size:44rem;margin-block-start:20px;padding-block-end:0}
.mineral-brief>footer ul{gap:4px;max-inline-size:none;list-style-type:""}
.mineral-brief dl{display:grid;gap:4px}
.mineral-brief dl>div{display:flex;flex-wrap:wrap;gap:0 12px}
.mineral-brief dt{flex:0 0 8rem}
.mineral-brief dd{flex:1 1 16rem}
.mineral-brief>footer dd{color:var(--_text)}
.mineral-brief .mineral-brief-mark{display:inline-block;min-inline-size:1.5rem;margin-inline-start:-1.75rem}
.mineral-brief .mineral-brief-facts{display:block}
.mineral-brief .mineral-brief-references li:target{background:var(--_tint);outline:6px solid var(--_tint)}
.mineral-brief blockquote{margin-block-start:4px;padding-inline-start:12px;border-inline-start:1px solid var(--_rule);color:var(--_muted)}
.mineral-brief>header>:is(h1,h2):is(:lang(zh),:lang(ja),:lang(ko),:has(:lang(zh),:lang(ja),:lang(ko))){line-height:1.35}
.mineral-brief>section :is(p,li):is(:lang(zh),:lang(ja),:lang(ko),:has(:lang(zh),:lang(ja),:lang(ko))){line-height:1.7}
@media print{.mineral-brief{color-scheme:light}.mineral-brief .mineral-brief-back{display:none}.mineral-brief>section>:is(h2,h3){break-after:avoid}.mineral-brief :is(p,li){break-inside:avoid}.mineral-brief .mineral-brief-references cite a::after{content:attr(href);display:inline-block;color:var(--_muted);font:var(--_small)}}
`.trim();
