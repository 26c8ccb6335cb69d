import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { expect, test } from "vitest";
import { replaceFile } from "./replace-file.ts";

const folder = useFolder();

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

test.skipIf(process.platform !== "linux")(
  "says that a file cannot be written (needs Linux)",
  () => {
    // The longest path of the system, so that the temporary file beside it has no room.
    const name = Array.from({ length: 19 }, () => "f".repeat(200)).join("/");
    const deep = join(name, "f".repeat(Math.max(1, 4080 - join(folder, name).length - 1)));
    mkdirSync(join(folder, deep), { recursive: true });
    writeFileSync(join(folder, deep, "a.json"), "old");
    expect(replace(join(deep, "a.json"), "old", "new")).toBe(
      "cannot be written: the file name is too long; it is unchanged",
    );
    expect(read(join(deep, "a.json"))).toBe("old");
  },
);

test("keeps a byte order mark", () => {
  writeFileSync(join(folder, "a.json"), "\uFEFFold");
  expect(replace("a.json", "\uFEFFold", "\uFEFFnew")).toBe("done");
  expect(readFileSync(join(folder, "a.json"))).toEqual(Buffer.from("\uFEFFnew"));
});

test.each([
  ["little-endian", (text: string) => Buffer.from(text, "utf16le")],
  ["big-endian", (text: string) => Buffer.from(text, "utf16le").swap16()],
])("keeps UTF-16, %s, and its mark", (_, encode) => {
  writeFileSync(join(folder, "b.json"), encode("\uFEFFold 锂"));
  expect(replace("b.json", "\uFEFFold 锂", "\uFEFFnew 锂")).toBe("done");
  expect(readFileSync(join(folder, "b.json"))).toEqual(encode("\uFEFFnew 锂"));
  expect(replace("b.json", "\uFEFFnew 锂", "newer")).toBe("done");
  expect(readFileSync(join(folder, "b.json"))).toEqual(encode("\uFEFFnewer"));
  expect(replace("b.json", "\uFEFFother", "x")).toMatch(/^was changed by another program/);
});

test("does not replace a page in another encoding", () => {
  const page = Buffer.from('<meta charset="windows-1252"><p>\u00E9', "latin1");
  writeFileSync(join(folder, "c.html"), page);
  expect(replace("c.html", page.toString("latin1"), "new")).toMatch(/^is not UTF-8; nothing is/);
  expect(readFileSync(join(folder, "c.html"))).toEqual(page);
});
