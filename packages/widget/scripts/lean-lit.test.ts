import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../src");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|^server|ssr\.ts$/.test(name))
  .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

/** What the built files cannot use: `lean-lit.mjs` removes the code of Lit for it. */
const removed: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ["directives", /from "(?:lit\/|lit-html|@lit)/, `from "lit/directives/ref.js"`],
  ["property bindings", /[\s"]\.[\w-]+="?\$\{/, "<input .value=${text} />"],
  ["attributes from expressions", /<[a-z][\w-]*\s+\$\{/, "<p ${hidden}>"],
  ["texts of elements with raw text", /<(?:script|style|textarea|title)\b[^`]*\$\{/, "<title>${a}"],
  ["comments in templates", /<!--/, "<!-- ${a} -->"],
  ["MathML", /\bmathml`/, "mathml`<mi>${a}</mi>`"],
  ["initializers", /\baddInitializer\b/, "Brief.addInitializer(start)"],
  ["reflected properties", /\breflect: true/, "{ reflect: true }"],
  ["properties from JSON", /\btype: (?:Object|Array)\b/, "{ type: Array }"],
];

test.each(removed)("no source has %s", (_, pattern, example) => {
  expect(example).toMatch(pattern);
  // A docblock may show such markup.
  const code = (text: string): string => text.replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
  expect(sources.filter(([, text]) => pattern.test(code(text))).map(([name]) => name)).toEqual([]);
});

test("reads the templates", () => {
  expect(sources.map(([name]) => name)).toContain(join("templates", "brief.ts"));
});
