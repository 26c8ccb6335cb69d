import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFile } from "./replace-file.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "mineral-brief-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const replace = (name: string, before: string, after: string): string =>
  replaceFile({ name, text: before }, after, folder)?.message ?? "done";

test("replaces what was read, keeps its permissions and leaves nothing beside it", () => {
  writeFileSync(join(folder, "a.json"), "old");
  chmodSync(join(folder, "a.json"), 0o640);
  expect(replace("a.json", "old", "new")).toBe("done");
  expect(read("a.json")).toBe("new");
  expect(statSync(join(folder, "a.json")).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

test("writes through a link, which stays one", () => {
  writeFileSync(join(folder, "a.json"), "old");
  symlinkSync("a.json", join(folder, "link.json"));
  expect(replace("link.json", "old", "new")).toBe("done");
  expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
  expect(read("a.json")).toBe("new");
});

test("does not overwrite what something else has changed since", () => {
  writeFileSync(join(folder, "a.json"), "edited meanwhile");
  expect(replace("a.json", "old", "new")).toMatch(/^was changed by another program meanwhile/);
  expect(read("a.json")).toBe("edited meanwhile");
});

test("does not create a file that was removed", () => {
  expect(replace("gone.json", "old", "new")).toMatch(/^was changed by another program/);
  expect(readdirSync(folder)).toEqual([]);
});

test("keeps a byte order mark, and does not replace UTF-16", () => {
  writeFileSync(join(folder, "a.json"), "\uFEFFold");
  expect(replace("a.json", "\uFEFFold", "\uFEFFnew")).toBe("done");
  expect(readFileSync(join(folder, "a.json"))).toEqual(Buffer.from("\uFEFFnew"));
  const wide = Buffer.from("\uFEFFold", "utf16le");
  writeFileSync(join(folder, "b.json"), wide);
  expect(replace("b.json", "\uFEFFold", "\uFEFFnew")).toMatch(/^is not UTF-8; nothing is written/);
  expect(readFileSync(join(folder, "b.json"))).toEqual(wide);
});
