import { expect, test } from "vitest";
import { embedSnippets } from "./embed-snippets.ts";

const bytes = new Uint8Array();
const widget = [
  { name: "mineral-brief.details.min.js", bytes, integrity: "sha384-b" },
  { name: "mineral-brief.min.js", bytes, integrity: "sha384-a" },
];

test.each([
  ["Script tag", 'integrity="sha384-a"'],
  ["npm", 'import "@mineral-brief/widget/define";'],
  ["React", '<mineral-brief src="/brief.json"'],
  ["WordPress", '[mineral_brief src="/brief.json"]'],
])("the snippet for %s has %s", (title, code) => {
  const snippets = embedSnippets("/brief.json", widget);
  expect(snippets.find((snippet) => snippet.title === title)!.code).toContain(code);
});
