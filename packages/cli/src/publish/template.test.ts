import { markup, Markup } from "@mineral-brief/formats/markup";
import { describe, expect, test } from "vitest";
import { contentPolicy } from "./content-policy.ts";
import { policyHash } from "../policy-hash.ts";
import { blockedInStyle } from "./blocked-parts.ts";
import { fillTemplate, parseTemplate } from "./template.ts";

const head = "<!-- mineral-brief:head -->";
const content = "<!-- mineral-brief:content -->";
const parts = {
  head: markup`HEAD`,
  nav: markup`<nav></nav>`,
  content: new Markup(`<p>$& ${head}</p>`),
  title: "A title",
  siteTitle: "A & B",
  language: "en",
  direction: "ltr",
};

test("replaces each placeholder, and escapes values that are not markup", () => {
  const template = parseTemplate(
    `\uFEFF<html lang="<!--mineral-brief:language-->">${head}\r\n<b><!-- mineral-brief:site-title --></b>${content}<!-- a comment -->`,
    "team.html",
  );
  expect(fillTemplate(template, parts)).toBe(
    `<html lang="en">HEAD\n<b>A &amp; B</b><p>$& ${head}</p><!-- a comment -->`,
  );
});

describe("throws UsageError for a template", () => {
  test.each([
    [
      "without a head",
      content,
      "expected <!-- mineral-brief:head --> once, at the start of <head>; found it 0 times",
    ],
    [
      "with two contents",
      head + content + content,
      "expected <!-- mineral-brief:content --> once, where the brief or the list goes; found it 2 times",
    ],
    [
      "with an unknown placeholder",
      `${head}${content}<!-- mineral-brief:footer -->`,
      "unknown placeholder mineral-brief:footer; use head, content, nav",
    ],
  ])("%s", (_, text, message) => {
    expect(() => parseTemplate(text, "team.html")).toThrow(`team.html: ${message}`);
  });
});

test.each([
  ["<script src='https://cdn.example/a.js'></script>", ["https://cdn.example/a.js"]],
  ['<img alt="" src=//cdn.example/a.png>', ["//cdn.example/a.png"]],
  ['<link rel="stylesheet" href="http://cdn.example/a.css">', ["http://cdn.example/a.css"]],
  ['<a href="https://example.org/">us</a><link rel="license" href="https://example.org/l">', []],
  ['<img src="logo.svg"><script src="team.js"></script>', []],
  ["<style>@import 'https://cdn.example/a.css';</style>", ["https://cdn.example/a.css"]],
  ['<!-- <img src="https://cdn.example/a.png"> -->', []],
])("finds addresses that load from other sites: %s", (text, foreign) => {
  expect(parseTemplate(head + content + text, "team.html").blocked.foreign).toEqual(foreign);
});

test.each([
  [
    '<form action="https://lists.example/subscribe" method="post"></form>',
    ['<form action="https://lists.example/subscribe">'],
  ],
  ['<body style="margin:0" onload="x()">', ['style="…"', 'onload="…"']],
  ['<iframe src="menu.html"></iframe><video src="a.mp4"></video>', ["<iframe>", "<video>"]],
  ['<base href="/briefs/">', ["<base>"]],
  ['<script>a.innerHTML = \'<b style="x" onclick="y">\'</script><form></form>', []],
  ["<style>b { color: red }</style><p class=a data-style=b>style=c onload=d</p>", []],
])("finds what has no effect: %s", (text, inert) => {
  expect(parseTemplate(head + content + text, "team.html").blocked.inert).toEqual(inert);
});

test("finds what a style sheet loads from other sites, and fonts that it has itself", () => {
  const css = `@import url(//cdn.example/a.css); /* url(https://cdn.example/b.css) */
    @font-face { font-family: A; src: url("https://fonts.example/x.woff2"), url(data:font/woff2;base64,AA) }
    nav a { background: url( 'https://img.example/x.png' ), url(own.png), url(data:image/png;base64,AA) }`;
  expect(blockedInStyle(css).foreign).toEqual([
    "//cdn.example/a.css",
    "https://fonts.example/x.woff2",
    "https://img.example/x.png",
    "data:font/woff2",
  ]);
});

describe("the policy of a page", () => {
  const page = { fetches: false };

  test("allows the styles of the site, and nothing from other sites", () => {
    expect(contentPolicy(page, parseTemplate(head + content, "")).split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html",
    ]);
  });

  test("allows the inline styles and scripts of the template", () => {
    const template = parseTemplate(
      `${head}<STYLE media=print>b{}</STYLE><script>run()</script><script src="a.js"></script>${content}`,
      "",
    );
    const policy = contentPolicy(page, template);
    expect(policy).toContain(`style-src 'self' '${policyHash("b{}")}';`);
    expect(policy).toContain(`script-src 'self' '${policyHash("run()")}';`);
    expect(policy).not.toContain("trusted-types");
  });

  test("a hash is that of RFC 6234, in base64", () => {
    expect(policyHash("")).toBe("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  });
});
