import { expect, test } from "vitest";
import { folderOf, isTop, pathToUri, uriToPath } from "./file-names.ts";

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
