import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { briefName } from "../apps/vscode/src/brief-name.ts";
import { briefExtensions } from "../packages/cli/src/inputs/selection.ts";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "..", path), "utf8");

const [hook] = parse(read(".pre-commit-hooks.yaml")) as [{ files: string }];
const { activationEvents } = JSON.parse(read("apps/vscode/package.json")) as {
  activationEvents: string[];
};
const activating = activationEvents.find((event) => event.startsWith("workspaceContains:"))!;

test("the command line reads these files of a folder", () => {
  expect(briefExtensions.toSorted()).toEqual([
    "json",
    "jsonl",
    "markdown",
    "md",
    "ndjson",
    "txt",
    "yaml",
    "yml",
  ]);
});

describe.each(briefExtensions)("a.brief.%s", (extension) => {
  const name = `a.brief.${extension}`;

  test.each([
    ["is checked by the pre-commit hook", new RegExp(hook.files).test(name)],
    ["is served by the extension for VS Code", briefName.test(name)],
    ["starts the extension", listIn(activating).includes(extension)],
    [
      "is in the README of the extension",
      read("apps/vscode/README.md").includes(`\`.brief.${extension}\``),
    ],
    ["is on the page of the config", listIn(read("docs/cli/config.md")).includes(extension)],
  ])("%s", (_, isListed) => {
    expect(isListed).toBe(true);
  });
});

test.each(["a.brief.html", "a.json", "a.brief.json.bak", "a.brief.csv"])(
  "neither the hook nor the extension takes %s",
  (name) => {
    expect([new RegExp(hook.files).test(name), briefName.test(name)]).toEqual([false, false]);
  },
);

test("the extension starts for no other name", () => {
  expect(listIn(activating)).toEqual(briefExtensions.toSorted());
});

/** Returns the endings in braces: `json` and `md` for `*.brief.{json,md}`. */
function listIn(text: string): string[] {
  return /\*\.brief\.\{([a-z,]+)\}/.exec(text)![1]!.split(",");
}
