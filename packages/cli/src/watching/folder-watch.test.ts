import fs, { type FSWatcher } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { UsageError } from "../errors.ts";
import { FolderWatch } from "./folder-watch.ts";

/** Replaces `watch` of Node for one test. */
function watchWith(watch: (folder: unknown) => FSWatcher): void {
  vi.spyOn(fs, "watch").mockImplementation(watch);
  syncBuiltinESMExports();
}

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test("watches the parent of a removed folder, throws UsageError at the system limit, and leaves no open watcher", () => {
  const closed: string[] = [];
  // No limit of the system can be set low enough for a test alone.
  watchWith((folder) => {
    if (folder === "gone/too") throw Object.assign(new Error("gone"), { code: "ENOENT" });
    if (folder === "one too many") throw Object.assign(new Error("full"), { code: "ENOSPC" });
    return { on: () => undefined, close: () => closed.push(String(folder)) } as never;
  });
  const folders = new FolderWatch();
  folders.follow(["one", "gone/too", "two"]);
  expect(closed).toEqual([]);
  expect(() => folders.follow(["one", "one too many"])).toThrow(
    new UsageError(
      "one too many: cannot be watched (ENOSPC); the system limits the number of watched folders, so watch fewer",
    ),
  );
  expect(closed).toEqual(["one", "two", "gone"]);
});

/** Runs a test in a new folder. Ends a wait for a change that does not come. */
async function inFolder(run: (folder: string, watch: FolderWatch) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(join(tmpdir(), "mineral-brief-"));
  const watch = new FolderWatch(AbortSignal.timeout(4000));
  try {
    await run(folder, watch);
  } finally {
    watch.close();
    fs.rmSync(folder, { recursive: true });
  }
}

test("sees a save in a folder that was removed and created again", () =>
  inFolder(async (root, watch) => {
    const briefs = join(root, "briefs");
    fs.mkdirSync(briefs);
    watch.follow([briefs]);
    fs.rmdirSync(briefs);
    fs.mkdirSync(briefs);
    watch.follow([briefs]);
    // The removal, and the new folder itself.
    await watch.nextChange();
    fs.writeFileSync(join(briefs, "a.json"), "{}");
    await expect(watch.nextChange()).resolves.toBeUndefined();
  }));

test("sees that a removed folder is created", () =>
  inFolder(async (root, watch) => {
    const briefs = join(root, "briefs");
    fs.mkdirSync(briefs);
    watch.follow([briefs]);
    fs.rmdirSync(briefs);
    await watch.nextChange();
    watch.follow([briefs]);
    // The parent is watched from now on.
    await watch.nextChange();
    fs.mkdirSync(briefs);
    await expect(watch.nextChange()).resolves.toBeUndefined();
  }));

test("counts a folder as a change that it watches later than others", () =>
  inFolder(async (root, watch) => {
    const later = join(root, "later");
    fs.mkdirSync(later);
    watch.follow([root]);
    watch.follow([later]);
    await expect(watch.nextChange()).resolves.toBeUndefined();
  }));
