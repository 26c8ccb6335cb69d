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
@media print { .pop { display: none; } .core:target { color: black; } }
.rel { margin: 0; }`),
  ).toEqual({
    first: ".core {color: red;\n}\n@media print {\n.core.target {color: black;\n}\n}\n".replaceAll(
      "{c",
      "{ c",
    ),
    details:
      ".pop:is(.a, .b) { color: red;\n}\n@media print {\n.pop { display: none;\n}\n}\n.rel { margin: 0;\n}\n",
  });
});

test("every declaration of the source is in one part or both", () => {
  const { first, details } = splitStyles(css);
  const declarations = (text: string): string[] =>
    text.replace(/\/\*.*?\*\//gs, "").match(/[\w-]+: [^;{}]+;/g) ?? [];
  const kept = new Set([...declarations(first), ...declarations(details)]);
  expect(declarations(css).filter((one) => !kept.has(one))).toEqual([]);
  expect(first).not.toContain(".pop");
  expect(details.length).toBeLessThan(first.length);
});
