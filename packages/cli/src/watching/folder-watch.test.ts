import { expect, test, vi } from "vitest";
import { UsageError } from "../errors.ts";
import { FolderWatch } from "./folder-watch.ts";

const closed: string[] = [];

// No limit of the system can be set low enough for a test alone.
vi.mock("node:fs", () => ({
  watch(folder: string) {
    if (folder === "gone") throw Object.assign(new Error("gone"), { code: "ENOENT" });
    if (folder === "one too many") throw Object.assign(new Error("full"), { code: "ENOSPC" });
    return { on: () => undefined, close: () => closed.push(folder) };
  },
}));

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
