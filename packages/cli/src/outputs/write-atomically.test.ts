import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, expect, test } from "vitest";
import { inspectPath } from "./path-state.ts";
import { writeAtomically } from "./write-atomically.ts";

const folder = useFolder();
let file: string;

beforeEach(() => {
  file = join(folder, "brief.md");
});

test("makes the folders that are missing", () => {
  const deep = join(folder, "a/b/brief.md");
  expect(writeAtomically(deep, "text", inspectPath(deep))).toBe(true);
  expect(readFileSync(deep, "utf8")).toBe("text");
  expect(readdirSync(join(folder, "a/b"))).toEqual(["brief.md"]);
});

test("keeps permissions and links", () => {
  writeFileSync(file, "old");
  chmodSync(file, 0o660);
  const link = join(folder, "link.md");
  symlinkSync("brief.md", link);
  expect(writeAtomically(link, "new", inspectPath(link))).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(lstatSync(file).mode & 0o777).toBe(0o660);
});

test.each([
  ["was edited", () => writeFileSync(file, "edited"), [["brief.md", "edited"]]],
  ["was removed", () => rmSync(file), []],
])("writes nothing where the file %s meanwhile", (_, meanwhile, after) => {
  writeFileSync(file, "old");
  const before = inspectPath(file);
  meanwhile();
  expect(writeAtomically(file, "new", before)).toBe(false);
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  expect(files).toEqual(after);
});

test("removes its temporary file if it fails", () => {
  expect(() => writeAtomically(join(folder, "x".repeat(300)), "text", { kind: "nothing" })).toThrow(
    "ENAMETOOLONG",
  );
  expect(readdirSync(folder)).toEqual([]);
});
