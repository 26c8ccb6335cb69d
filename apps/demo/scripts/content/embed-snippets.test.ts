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

test.each([
  ["Script tag", "the folder <code>/assets</code> of your site"],
  ["npm", "<code>npm install @mineral-brief/widget</code>"],
  ["React", "<code>@mineral-brief/widget/react</code> has only types."],
])("the note for %s marks its code: %s", (title, text) => {
  const { note } = embedSnippets("/brief.json", widget).find((one) => one.title === title)!;
  expect(note.text).toContain(text);
});
