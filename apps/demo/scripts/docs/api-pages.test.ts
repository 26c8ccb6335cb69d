import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../content/repository.ts";
import { apiPages } from "./api-pages.ts";

test("the file to edit of each page is in Git", () => {
  // A page that lists a folder has no file. Without a build, there are no pages.
  const sources = apiPages(false)
    .map(({ source }) => source)
    .filter((source) => existsSync(join(repository, source)));
  const files = execFileSync("git", ["ls-files"], { cwd: repository, encoding: "utf8" }).split(
    "\n",
  );
  expect(sources.filter((source) => !files.includes(source))).toEqual([]);
});

// The API is read from the built packages.
test.skipIf(apiPages(false).length === 0)(
  "a class of which only the type is exported is a type",
  () => {
    const page = apiPages(false).find(({ title }) => title.includes("widget/define"))!;
    expect(String(page.content.html).replaceAll(/<[^>]*>/g, " ")).toMatch(
      /MineralBriefElement {2}type/,
    );
  },
);
