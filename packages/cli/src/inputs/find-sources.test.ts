import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { settingsFinder } from "../config/settings-finder.ts";
import type { SettingsOptions } from "../config/settings.ts";
import { findSources, globPattern, type FoundSources } from "./find-sources.ts";

const folder = useFolder();

function put(name: string | Buffer, text = ""): void {
  const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]);
  mkdirSync(dirname(join(folder, name.toString())), { recursive: true });
  writeFileSync(path, text);
}

function find(paths: readonly string[], options: SettingsOptions = {}): Promise<FoundSources> {
  return findSources(paths, folder, options, settingsFinder(options, folder));
}

describe("finds the briefs of a folder", () => {
  test("by name, and counts the other files", async () => {
    for (const name of ["b.brief.md", "deep/a.brief.JSON", "notes.md", "page.brief.html"])
      put(name);
    put("node_modules/x.brief.json");
    expect(await find(["."])).toEqual({
      names: ["b.brief.md", "deep/a.brief.JSON"],
      failures: [],
      skipped: 2,
    });
  });

  test("without following links to folders", async () => {
    put("real/a.brief.yaml");
    symlinkSync("real", join(folder, "linked.brief.yaml"));
    symlinkSync("..", join(folder, "real/up"));
    expect(await find(["."])).toEqual({
      names: ["real/a.brief.yaml"],
      failures: [],
      skipped: 2,
    });
  });

  test("through links to files, including broken links", async () => {
    put("real.yaml");
    symlinkSync("real.yaml", join(folder, "a.brief.yaml"));
    symlinkSync("nowhere", join(folder, "b.brief.yaml"));
    symlinkSync("c.brief.yaml", join(folder, "c.brief.yaml"));
    const { names } = await find(["."]);
    expect(names).toEqual(["a.brief.yaml", "b.brief.yaml", "c.brief.yaml"]);
  });

  test("without pipes, because reading them could block", async () => {
    execFileSync("mkfifo", [join(folder, "a.brief.yaml")]);
    expect(await find(["."])).toEqual({ names: [], failures: [], skipped: 1 });
    expect((await find(["a.brief.yaml"])).names).toEqual(["a.brief.yaml"]);
  });

  test("with any file name in UTF-8", async () => {
    put("two\nlines.brief.yaml");
    put("钨 [1].brief.yaml");
    put("\u{1F525}\uFFFD.brief.yaml");
    const { names } = await find(["."]);
    expect(names).toEqual([
      "two\nlines.brief.yaml",
      "钨 [1].brief.yaml",
      "\u{1F525}\uFFFD.brief.yaml",
    ]);
  });

  test.runIf(process.platform === "linux")(
    "and reports file names that are not UTF-8",
    async () => {
      put(Buffer.from([0x61, 0xff, ...Buffer.from(".brief.yaml")]));
      put(Buffer.from([0x62, 0xff, ...Buffer.from(".txt")]));
      expect(await find(["."])).toEqual({
        names: [],
        failures: [
          {
            ok: false,
            name: "a\uFFFD.brief.yaml",
            message: "the file name is not valid UTF-8; rename the file",
          },
        ],
        skipped: 1,
      });
    },
  );

  test("that the config includes, but never the config itself", async () => {
    put("mineral-brief.config.json", '{"include": ["*.{json,md}"], "ignore": ["old/"]}');
    for (const name of ["a.json", "b.md", "c.brief.yaml", "old/d.md", "new/e.md"]) put(name);
    expect((await find(["."])).names).toEqual(["a.json", "b.md", "new/e.md"]);
  });

  test("that the config of a subfolder includes", async () => {
    put("mineral-brief.config.json", '{"include": ["*.md"]}');
    put("raw/mineral-brief.config.json", "{}");
    for (const name of ["a.md", "raw/b.md", "raw/c.brief.md"]) put(name);
    expect((await find(["."])).names).toEqual(["a.md", "raw/c.brief.md"]);
  });
});

test("a pattern of Windows separates folders with backslashes", () => {
  const typed = String.raw`briefs\2025\*.md`;
  expect(globPattern(typed, "\\")).toBe("briefs/2025/*.md");
  expect(globPattern(typed, "/")).toBe(typed);
});

describe("ignored files", () => {
  beforeEach(() => {
    for (const name of ["a.brief.md", "b.brief.md", "drafts/c.brief.md", "drafts/d.brief.md"])
      put(name);
  });

  test.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
    [
      "are not found in a folder",
      { ".mineral-brief-ignore": "drafts/\nb.*\n" },
      ["."],
      ["a.brief.md"],
    ],
    [
      "are not found by a pattern",
      { ".mineral-brief-ignore": "drafts/\nb.*\n" },
      ["**/*.md"],
      ["a.brief.md"],
    ],
    ["are not found in an ignored folder", { ".mineral-brief-ignore": "drafts/" }, ["drafts"], []],
    [
      "are found if they are named",
      { ".mineral-brief-ignore": "drafts/" },
      ["drafts/c.brief.md"],
      ["drafts/c.brief.md"],
    ],
    [
      "can be included again by a later pattern",
      { ".mineral-brief-ignore": "*.md", "drafts/.mineral-brief-ignore": "!c.*" },
      ["."],
      ["drafts/c.brief.md"],
    ],
    [
      "match patterns relative to the folder of the ignore file",
      { "drafts/.mineral-brief-ignore": "/c.*\n/a.*" },
      ["."],
      ["a.brief.md", "b.brief.md", "drafts/d.brief.md"],
    ],
    [
      "can be listed with CRLF, comments and a byte order mark",
      { ".mineral-brief-ignore": "\uFEFFdrafts/\r\n# a.*\r\n\r\nb.*\r\n" },
      ["."],
      ["a.brief.md"],
    ],
    [
      "can be set in the config, which an ignore file overrides",
      {
        "mineral-brief.config.json": '{"ignore": ["*.md"]}',
        ".mineral-brief-ignore": "!a.brief.md",
      },
      ["."],
      ["a.brief.md"],
    ],
    [
      "are not set by ignore files above the repository",
      { ".mineral-brief-ignore": "*", "drafts/.git/HEAD": "" },
      ["drafts/*"],
      ["drafts/c.brief.md", "drafts/d.brief.md"],
    ],
  ])("%s", async (_, files, paths, names) => {
    for (const [name, text] of Object.entries(files)) put(name, text);
    expect((await find(paths)).names).toEqual(names);
  });

  test("are counted", async () => {
    put(".mineral-brief-ignore", "b.*");
    expect(await find(["*.md"])).toMatchObject({ skipped: 1 });
    expect(await find(["."])).toMatchObject({ skipped: 1 });
  });

  test("are also set by --ignore-file", async () => {
    put("later", "b.*");
    expect((await find(["*.md"], { ignoreFile: ["later"] })).names).toEqual(["a.brief.md"]);
    await expect(find(["*.md"], { ignoreFile: ["nowhere"] })).rejects.toThrow(
      "nowhere: no such file or folder",
    );
  });
});

test("throws an error in a config before anything is checked", async () => {
  put("a.brief.md");
  put("deep/mineral-brief.config.json", "[");
  put("deep/b.brief.md");
  await expect(find(["a.brief.md", "deep/b.brief.md"])).rejects.toThrow(
    "deep/mineral-brief.config.json:1:2",
  );
  await expect(find(["."])).rejects.toThrow("deep/mineral-brief.config.json:1:2");
});
