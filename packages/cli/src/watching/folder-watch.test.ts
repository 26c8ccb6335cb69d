import fs, { type FSWatcher } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { afterAll, expect, test, vi } from "vitest";
import { UsageError } from "../errors.ts";
import { FolderWatch } from "./folder-watch.ts";

const closed: string[] = [];

// No limit of the system can be set low enough for a test alone.
const watch = vi.spyOn(fs, "watch").mockImplementation((folder): FSWatcher => {
  if (folder === "gone") throw Object.assign(new Error("gone"), { code: "ENOENT" });
  if (folder === "one too many") throw Object.assign(new Error("full"), { code: "ENOSPC" });
  return { on: () => undefined, close: () => closed.push(String(folder)) } as never;
});
syncBuiltinESMExports();
afterAll(() => {
  watch.mockRestore();
  syncBuiltinESMExports();
});

test("skips a removed folder, throws UsageError at the system limit, and leaves no open watcher", () => {
  const folders = new FolderWatch();
  folders.follow(["one", "gone", "two"]);
  expect(closed).toEqual([]);
  expect(() => folders.follow(["one", "one too many"])).toThrow(
    new UsageError(
      "one too many: cannot be watched (ENOSPC); the system limits the number of watched folders, so watch fewer",
    ),
  );
  expect(closed).toEqual(["one", "two"]);
});
