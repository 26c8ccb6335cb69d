import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { expect, test } from "vitest";
import { makeFolders } from "./make-folders.ts";

const folder = useFolder();

test("creates a folder with its parents, and accepts one that exists", () => {
  for (let run = 0; run < 2; run++) makeFolders(join(folder, "a/b/c"));
  expect(existsSync(join(folder, "a/b/c"))).toBe(true);
});

test("accepts a link to a folder", () => {
  makeFolders(join(folder, "a"));
  symlinkSync("a", join(folder, "link"));
  makeFolders(join(folder, "link/b"));
  expect(existsSync(join(folder, "a/b"))).toBe(true);
});

test.each([
  ["a file", "file", "EEXIST"],
  ["a file as a parent", "file/a", /EEXIST|ENOTDIR/],
  ["a link to nothing", "dangling", "EEXIST"],
  ["a link to nothing as a parent", "dangling/a", "EEXIST"],
])("throws for %s", (_, path, code) => {
  writeFileSync(join(folder, "file"), "");
  symlinkSync("nowhere", join(folder, "dangling"));
  expect(() => makeFolders(join(folder, path))).toThrow(code);
});

test.runIf(existsSync("/proc/self"))("throws where the system creates no folder", () => {
  expect(() => makeFolders("/proc/site")).toThrow("ENOENT");
});
