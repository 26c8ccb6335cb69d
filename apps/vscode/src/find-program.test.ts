import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeAll, expect, test } from "vitest";
import { findProgram } from "./find-program.ts";

const own = "/extension/cli/bin/mineral-brief.cjs";
const installed = "node_modules/@mineral-brief/cli/bin/mineral-brief.cjs";
const root = useFolder("file");

beforeAll(() => {
  for (const name of [installed, `team/${installed}`, "team/desk/a.brief.yaml"]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), "");
  }
});

test.each([
  ["the program of the folder", { folder: "." }, [installed, true]],
  ["that of another folder in the same window", { folder: "team" }, [`team/${installed}`, true]],
  ["that of a parent folder", { folder: "team/desk" }, [`team/${installed}`, true]],
  ["our own, if none is installed", { folder: "../mineral-brief-none" }, [own, true]],
  ["our own, without trust", { folder: "team", isTrusted: false }, [own, true]],
  [
    "our own, without trust but with a path",
    { folder: ".", path: "x", isTrusted: false },
    [own, true],
  ],
  [
    "a path in the folder",
    { folder: "team", path: "bin/mineral-brief" },
    ["team/bin/mineral-brief", false],
  ],
  ["an absolute path to a script", { folder: ".", path: "/a/cli.cjs" }, ["/a/cli.cjs", true]],
] as const)("%s", (_, { folder, ...more }, [file, isScript]) => {
  const options = { path: "", isTrusted: true, own, ...more, folder: join(root, folder) };
  const expected = file.startsWith("/") ? file : join(root, file);
  expect(findProgram(options)).toEqual({ file: expected, isScript });
});
