import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../docs/decisions/", import.meta.url);

const index = readFileSync(new URL("README.md", folder), "utf8");

const decisions = readdirSync(folder)
  .filter((file) => file !== "README.md")
  .toSorted();

const titleOf = (file: string): string =>
  readFileSync(new URL(file, folder), "utf8").split("\n", 1)[0]!;

test("the index lists each decision with its title, in order", () => {
  const links = index.matchAll(/^- \[(\d.*)\]\((.+)\)/gm);
  expect(Array.from(links, ([, title, file]) => [file, `# ${title}`])).toEqual(
    decisions.map((file) => [file, titleOf(file)]),
  );
});

test.each(decisions)("%s begins with its number", (file) => {
  expect(titleOf(file)).toMatch(new RegExp(`^# ${Number(file.slice(0, 3))}\\. `));
});
