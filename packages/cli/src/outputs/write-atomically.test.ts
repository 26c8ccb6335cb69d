import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { inspectEntry, inspectPath } from "./path-state.ts";
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

describe("a symbolic link in a folder that is written", () => {
  const options = { followsLinks: false };

  test.each([
    ["a file", "elsewhere/theirs.md"],
    ["nothing", "elsewhere/nothing.md"],
    ["a folder", "elsewhere"],
    ["itself", "link.md"],
  ])("to %s is replaced itself, and nothing is written where it leads", (_, target) => {
    mkdirSync(join(folder, "elsewhere"));
    writeFileSync(join(folder, "elsewhere/theirs.md"), "theirs");
    const link = join(folder, "link.md");
    symlinkSync(target, link);
    expect(inspectEntry(link)).toMatchObject({ kind: "file", isLink: true });
    expect(writeAtomically(link, "ours", inspectEntry(link), options)).toBe(true);
    expect(lstatSync(link).isFile()).toBe(true);
    expect(lstatSync(link).mode & 0o111).toBe(0);
    expect(readFileSync(link, "utf8")).toBe("ours");
    expect(readFileSync(join(folder, "elsewhere/theirs.md"), "utf8")).toBe("theirs");
    expect(existsSync(join(folder, "elsewhere/nothing.md"))).toBe(false);
  });

  test("stays if it has taken the place of a file meanwhile", () => {
    writeFileSync(file, "old");
    const before = inspectEntry(file);
    writeFileSync(join(folder, "theirs.md"), "old");
    rmSync(file);
    symlinkSync("theirs.md", file);
    expect(writeAtomically(file, "new", before, options)).toBe(false);
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, "utf8")).toBe("old");
  });
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
