import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { splitStyles } from "./split-styles.ts";

const css = readFileSync(
  new URL("../../schema/src/reading/style/brief.css", import.meta.url),
  "utf8",
);

test("splits rules, lists of selectors and groups of rules", () => {
  expect(
    splitStyles(`/* a comment { */
.core, .pop:is(.a, .b) { color: red; }
@media print { .pop { display: none; } .core.part { color: black; } }
.rel { margin: 0; } .brief, .mb .term { color: blue; }`),
  ).toEqual({
    first:
      ".core {color: red;\n}\n@media print {\n.core.part {color: black;\n}\n}\n.brief {color: blue;\n}\n".replaceAll(
        "{c",
        "{ c",
      ),
    rich: ".mb .term { color: blue;\n}\n",
    details:
      ".pop:is(.a, .b) { color: red;\n}\n@media print {\n.pop { display: none;\n}\n}\n.rel { margin: 0;\n}\n",
  });
});

test("splits no list in parentheses", () => {
  const rule = ".mb:is(:lang(zh), :lang(ja)) .term { color: red; }";
  expect(splitStyles(rule)).toEqual({
    first: "",
    rich: ".mb:is(:lang(zh), :lang(ja)) .term { color: red;\n}\n",
    details: "",
  });
});

test("loads what text from right to left needs with the other rules for languages", () => {
  expect(splitStyles(`.mb[dir="rtl"] .refs { color: red; } .refs [dir] { color: blue; }`)).toEqual({
    first: ".refs [dir] { color: blue;\n}\n",
    rich: `.mb[dir="rtl"] .refs { color: red;\n}\n`,
    details: "",
  });
});

test("hides the link to a group at once, and loads the sign of a copied one", () => {
  const rules = ".group-link:not(.copied) { opacity: 0; } .copied::after { inset: 0; }";
  expect(splitStyles(rules)).toEqual({
    first: ".group-link:not(.copied) { opacity: 0;\n}\n",
    rich: "",
    details: ".copied::after { inset: 0;\n}\n",
  });
});

test("loads what shows on touch: the look of what is pointed at, and of the target of a link", () => {
  const rules = `.mb a:hover { color: red; } .core > p:target { outline: 0; }
@media (hover: hover) { .section:not(:hover) > .group-link { opacity: 0; } }`;
  expect(splitStyles(rules)).toEqual({
    first: "@media (hover: hover) {\n.section:not(:hover) > .group-link { opacity: 0;\n}\n}\n",
    rich: "",
    details: ".mb a:hover { color: red;\n}\n.core > p.target { outline: 0;\n}\n",
  });
});

test("every declaration of the source is in a part", () => {
  const { first, rich, details } = splitStyles(css);
  const declarations = (text: string): string[] =>
    text.replace(/\/\*.*?\*\//gs, "").match(/[\w-]+: [^;{}]+;/g) ?? [];
  const kept = new Set([...declarations(first), ...declarations(rich), ...declarations(details)]);
  expect(declarations(css).filter((one) => !kept.has(one))).toEqual([]);
  expect(first).not.toMatch(/\.(?:pop|figures|term)\b/);
  expect(first).toContain(":where(.mb) :where(");
  // More than half of the style loads when it is needed.
  expect(first.length).toBeLessThan(rich.length + details.length);
});
