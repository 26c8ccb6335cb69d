import { expect, it } from "vitest";
import { prefixedStyle } from "./prefixed-style.ts";

it.each([
  [".mb { color: red; }", ".mineral-brief.mineral-brief{color:red}"],
  [
    ".mb .cite[href]:hover, .row > * + *::before { margin: 0 auto }",
    ".mineral-brief.mineral-brief .mineral-brief-cite[href]:hover,.mineral-brief.mineral-brief .mineral-brief-row > * + *::before{margin:0 auto}",
  ],
  [
    ".mb:is(:lang(zh), :lang(ja)) .term { top: 0.5em }",
    ".mineral-brief.mineral-brief:is(:lang(zh),:lang(ja)) .mineral-brief-term{top:0.5em}",
  ],
  [
    ":where(.mb) :where(h2, p) { margin: 0 }",
    ".mineral-brief.mineral-brief :where(h2,p){margin:0}",
  ],
  [
    "/* A { note } */ @media print { .pop, .mb summary::after { display: none; } }",
    "@media print{.mineral-brief.mineral-brief .mineral-brief-pop,.mineral-brief.mineral-brief summary::after{display:none}}",
  ],
  [
    "@container (inline-size >= 32em) { .core { gap: 14px } }",
    "@container (inline-size >= 32em){.mineral-brief.mineral-brief .mineral-brief-core{gap:14px}}",
  ],
])("%s", (css, expected) => {
  expect(prefixedStyle(css)).toBe(expected);
});
