import { describe, expect, test } from "vitest";
import { sha256Of } from "./article-text.ts";
import { parseManifest, printManifest, type ManifestEntry } from "./manifest.ts";

test("comes back as it was printed, in the order of the names", () => {
  const entry: ManifestEntry = { sha256: sha256Of("text"), from: "../in.yaml" };
  const text = printManifest(
    new Map([
      ["b.brief.md", { ...entry, id: "urn:1" }],
      ["a.brief.md", entry],
    ]),
  );
  const read = parseManifest(text)!;
  expect([...read]).toEqual([
    ["a.brief.md", entry],
    ["b.brief.md", { ...entry, id: "urn:1" }],
  ]);
  expect(printManifest(read)).toBe(text);
  const files = Object.fromEntries(read);
  expect(text).toBe(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  expect(printManifest(new Map())).toBe('{\n  "version": 1,\n  "files": {}\n}\n');
});

describe("returns undefined for an invalid manifest", () => {
  const entry = '{"sha256":"00","from":"in.yaml"}';
  test.each([
    ["half of one", '{"version":1,"fil'],
    ["another version", '{"version":2,"files":{}}'],
    ["no files", '{"version":1}'],
    ["a list", "[]"],
    ["null", "null"],
    ["a file above the folder", `{"version":1,"files":{"../x":${entry}}}`],
    ["a file above the folder, as Windows writes it", `{"version":1,"files":{"..\\\\x":${entry}}}`],
    ["the folder above", `{"version":1,"files":{"..":${entry}}}`],
    ["a file without a hash", '{"version":1,"files":{"x":{"from":"in.yaml"}}}'],
  ])("%s", (_, text) => {
    expect(parseManifest(text)).toBeUndefined();
  });
});
