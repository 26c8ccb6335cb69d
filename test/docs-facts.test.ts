import { execSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allCodes } from "../packages/cli/src/codes/all-codes.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("docs/formats/text.md lists each code that the reader of texts reports", () => {
  const [, table] = read("docs/formats/text.md").split("\n## Findings\n");
  const listed = [...table!.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!),
  );
  const reader = readdirSync(join(root, "packages/formats/src/text"), {
    recursive: true,
    encoding: "utf8",
  })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => read(`packages/formats/src/text/${name}`))
    .join("\n");
  const reported = allCodes.map(({ code }) => code).filter((code) => reader.includes(`"${code}"`));
  expect(reported.length).toBeGreaterThan(20);
  expect(reported.filter((code) => !listed.includes(code))).toEqual([]);
});

test("the README of formats states the sizes of docs/benchmarks.md", () => {
  const sizeOf = (entry: string): number => {
    const row = read("docs/benchmarks.md")
      .split("\n")
      .find((line) => line.startsWith(`| ${entry} `))!;
    return Number.parseFloat(row.split("|")[3]!);
  };
  const first = sizeOf("json and validateArticle, text on demand");
  const all = sizeOf("text, json and validateArticle");
  expect(read("packages/formats/README.md")).toContain(
    `loads ${Math.round(first)} KB (gzip). The text reader adds ${Math.round(all - first)} KB,`,
  );
});

test("the command of docs/formats/html-fragment.md writes the style of fragments", () => {
  const [, command] = /^(node .+) > brief\.css$/m.exec(read("docs/formats/html-fragment.md"))!;
  const written = execSync(command!, { cwd: root, encoding: "utf8" });
  expect(written).toMatch(/^\.mineral-brief\.mineral-brief .*\}\s*$/s);
});

test("the docs never save two schemas under one name", () => {
  const pages = ["docs", "packages/cli/skills"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => read(`${folder}/${name}`)),
  );
  const saved = pages.flatMap((page) => [
    ...page.matchAll(/mineral-brief schema ?(.*) > (\S+\.json)/g),
  ]);
  const optionsOf = new Map<string, Set<string>>();
  for (const [, options, name] of saved)
    optionsOf.set(name!, (optionsOf.get(name!) ?? new Set()).add(options!));
  expect(saved.length).toBeGreaterThan(3);
  expect([...optionsOf].filter(([, options]) => options.size > 1)).toEqual([]);
});

test("the README links each page of the start and each guide", () => {
  const readme = read("README.md");
  const pages = ["docs/start", "docs/guides"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  const [, list] = readme.split("\n## Documentation\n");
  expect(pages.filter((page) => !list!.includes(`](${page})`))).toEqual([]);
});
