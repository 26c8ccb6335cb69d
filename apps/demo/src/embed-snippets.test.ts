import { expect, test } from "vitest";
import { embedSnippets } from "./embed-snippets.ts";

const integrity = {
  "mineral-brief.min.js": "sha384-a",
  "mineral-brief.names.fr.min.js": "sha384-b",
};

function codeOf(title: string, language: string): string {
  const snippets = embedSnippets({ src: "/brief.json", language, integrity });
  return snippets.find((snippet) => snippet.title === title)!.code;
}

test("a snippet loads the names in the brief's language if they exist", () => {
  expect(codeOf("Script tag", "fr-CD")).toContain('integrity="sha384-b"');
  expect(codeOf("npm", "fr-CD")).toContain("@mineral-brief/widget/names/fr");
});

test("a snippet for another language loads only the element", () => {
  expect(codeOf("Script tag", "es").match(/<script/g)).toHaveLength(1);
  expect(codeOf("React", "de")).not.toContain("names/");
  expect(codeOf("WordPress", "es")).toBe('[mineral_brief src="/brief.json"]');
});
