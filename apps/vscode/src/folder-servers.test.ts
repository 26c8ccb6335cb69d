import { expect, test } from "vitest";
import type { Uri } from "vscode";
import { FolderServers } from "./folder-servers.ts";

const folder = { toString: () => "file:///project" } as Uri;
const other = { toString: () => "file:///other" } as Uri;

// Vitest fails a run with an unhandled rejection.

/** Servers whose starts fail as long as `fails` is true. `log` lists what happens to them. */
function makeServers(fails = false) {
  const log: string[] = [];
  const state = { fails };
  const servers = new FolderServers(
    async (started) => {
      if (state.fails) throw new Error("no program");
      log.push(`start ${String(started)}`);
      return { dispose: async () => void log.push(`stop ${String(started)}`) };
    },
    (error) => log.push(String(error)),
  );
  return { servers, log, state };
}

/** Waits until promises and unhandled rejections have been handled. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("a folder has one server, which ends once", async () => {
  const { servers, log } = makeServers();
  servers.start(folder);
  servers.start(folder);
  servers.start(other);
  servers.stop(folder);
  servers.stop(folder);
  await settled();
  expect(log).toEqual(["start file:///project", "start file:///other", "stop file:///project"]);
});

test("the next brief of a folder tries again after a failed start", async () => {
  const { servers, log, state } = makeServers(true);
  servers.start(folder);
  await settled();
  state.fails = false;
  servers.start(folder);
  servers.start(folder);
  await settled();
  expect(log).toEqual(["Error: no program", "start file:///project"]);
});

test("a restart includes servers that could not start, and no others", async () => {
  const { servers, log, state } = makeServers(true);
  servers.start(folder);
  await settled();
  state.fails = false;
  servers.start(other);
  servers.restart((one) => one === folder);
  await settled();
  expect(log).toEqual(["Error: no program", "start file:///other", "start file:///project"]);
  servers.stopAll();
  await settled();
  expect(log.slice(3)).toEqual(["stop file:///other", "stop file:///project"]);
});

test("a server that cannot be stopped is reported by its client alone", async () => {
  const failures: unknown[] = [];
  const servers = new FolderServers(
    async () => ({ dispose: () => Promise.reject(new Error("not running")) }),
    (error) => failures.push(error),
  );
  servers.start(folder);
  servers.stop(folder);
  await settled();
  expect(failures).toEqual([]);
});
