import { describe, expect, test } from "vitest";
import { contentPolicy } from "./content-policy.ts";
import { fillTemplate, parseTemplate, policyHash } from "./template.ts";

const head = "<!-- mineral-brief:head -->";
const content = "<!-- mineral-brief:content -->";
const parts = {
  head: "HEAD",
  content: `<p>$& ${head}</p>`,
  title: "A title",
  siteTitle: "A site",
  language: "en",
  direction: "ltr",
};

test("puts each part at its marks, and takes what a part says as it is", () => {
  const template = parseTemplate(
    `\uFEFF<html lang="<!--mineral-brief:language-->">${head}\r\n<b><!-- mineral-brief:site-title --></b>${content}<!-- a comment -->`,
    "team.html",
  );
  expect(fillTemplate(template, parts)).toBe(
    `<html lang="en">HEAD\n<b>A site</b><p>$& ${head}</p><!-- a comment -->`,
  );
});

describe("a template that cannot work is refused", () => {
  test.each([
    [
      "without a head",
      content,
      "write <!-- mineral-brief:head --> once, at the start of <head>; it is there not at all",
    ],
    [
      "with two contents",
      head + content + content,
      "write <!-- mineral-brief:content --> once, where the brief or the list goes; it is there 2 times",
    ],
    [
      "with a mark that is none",
      `${head}${content}<!-- mineral-brief:footer -->`,
      "there is no mark mineral-brief:footer; the marks are head, content, title",
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
])("finds what loads from elsewhere: %s", (text, foreign) => {
  expect(parseTemplate(head + content + text, "team.html").foreign).toEqual(foreign);
});

describe("the policy of a page", () => {
  const page = { styles: ["a{}"], fetches: false };

  test("names its styles by their hashes, and lets in nothing from elsewhere", () => {
    expect(contentPolicy(page, parseTemplate(head + content, "")).split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' '${policyHash("a{}")}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test("lets in the styles and scripts that stand in the template, and these alone", () => {
    const template = parseTemplate(
      `${head}<STYLE media=print>b{}</STYLE><script>run()</script><script src="a.js"></script>${content}`,
      "",
    );
    const policy = contentPolicy(page, template);
    expect(policy).toContain(`'${policyHash("a{}")}' '${policyHash("b{}")}';`);
    expect(policy).toContain(`script-src 'self' '${policyHash("run()")}';`);
    expect(policy).not.toContain("trusted-types");
  });

  test("a hash is that of RFC 6234, in base64", () => {
    expect(policyHash("")).toBe("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  });
});
