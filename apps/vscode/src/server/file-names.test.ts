import { expect, test } from "vitest";
import {
  fileUriToPath,
  folderOf,
  isTop,
  joined,
  pathToFileUri,
  pathToUri,
  uriToPath,
} from "./file-names.ts";

test.each([
  [
    "vscode-vfs://github/owner/repository/a%20b.brief.yaml",
    "/vscode-vfs/github/owner/repository/a b.brief.yaml",
  ],
  ["vscode-vfs://github%2B7b2276/a/%E9%94%97.md", "/vscode-vfs/github%2B7b2276/a/锗.md"],
  ["file:///home/a%23b/c.brief.md", "/file/-/home/a#b/c.brief.md"],
])("names %s by a path, and back", (uri, path) => {
  expect(uriToPath(uri)).toBe(path);
  expect(pathToUri(path)).toBe(uri);
});

test("finds the folders up to the root of the scheme", () => {
  const folders: string[] = [];
  for (
    let at = uriToPath("vscode-vfs://github/a/b/c.md");
    !isTop(at);
    folders.push((at = folderOf(at)))
  );
  expect(folders).toEqual(["/vscode-vfs/github/a/b", "/vscode-vfs/github/a", "/vscode-vfs/github"]);
});

test.each([
  ["/vscode-vfs/github/a/C# prices.brief.md", "/vscode-vfs/github/a/C%23%20prices.brief.md"],
  ["/file/-/home/a?b/100%.md", "/file/-/home/a%3Fb/100%25.md"],
  ["/vscode-vfs/github%2B7b/锗.md", "/vscode-vfs/github%252B7b/%E9%94%97.md"],
])("writes the path %s as a file URI, and back", (path, written) => {
  expect(pathToFileUri(path)).toBe(`file://${written}`);
  expect(fileUriToPath(`file://${written}`)).toBe(path);
});

test.each([
  ["/vscode-vfs/github/my repo/briefs", "../base.json", "/vscode-vfs/github/my repo/base.json"],
  [
    "/vscode-vfs/github/my repo",
    "./C#/a?b 100%.json",
    "/vscode-vfs/github/my repo/C#/a?b 100%.json",
  ],
])("joins %s with %s", (folder, path, expected) => {
  expect(joined(folder, path)).toBe(expected);
});
