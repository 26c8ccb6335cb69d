import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { describe, expect, test } from "vitest";
import { placeholders } from "../src/starter/starter-article.ts";
import { secondTry } from "./built-program.ts";
import { converse, hasTerminal, noTerminal } from "./converse.ts";
import { runCli } from "./run-cli.ts";

const folder = useFolder();

/** What an author might write in place of each placeholder. */
const words: Readonly<Record<keyof typeof placeholders, string>> = {
  headline: "Tungsten prices rise for a third week",
  source: "Mining Desk",
  coreInsight: "Quotas fell, and buyers hurry to sign.",
  groupTitle: "Supply",
  insight: "Two smelters close.",
  referenceTitle: "Notice No. 10",
};

const read = (name: string): string => readFileSync(join(folder, name), "utf8");
async function findings(name: string): Promise<string[]> {
  const { stdout } = await runCli(["validate", name, "--notes", "--reporter", "json"], folder);
  const report = JSON.parse(stdout) as { files: { diagnostics: { code: string }[] }[] };
  return report.files[0]!.diagnostics.map(({ code }) => code);
}

describe.each([
  ["brief.yaml", [], Object.keys(placeholders).length + 1],
  ["brief.json", [], Object.keys(placeholders).length + 1],
  ["brief.md", [], Object.keys(placeholders).length + 1],
  // The template has no language, which is a note for any text.
  ["brief.txt", ["language-guessed"], Object.keys(placeholders).length],
] as const)("%s", (name, always, places) => {
  test("reports each placeholder, and nothing after they are replaced", async () => {
    expect(await runCli(["new", name], folder)).toMatchObject({ code: 0, stdout: `${name}\n` });
    const left = (await findings(name)).filter((code) => !always.some((other) => other === code));
    expect(left).toEqual(Array.from({ length: places }, () => "placeholder-left"));
    let text = read(name);
    for (const [key, placeholder] of Object.entries(placeholders))
      text = text.replaceAll(placeholder, words[key as keyof typeof words]);
    expect(text).not.toContain("TODO");
    writeFileSync(join(folder, name), text);
    expect((await findings(name)).toSorted()).toEqual([...always].toSorted());
  });
});

test.each(["de", "zh", "ar"])(
  "reports only the placeholders of a brief in %s",
  async (language) => {
    await runCli(["new", "brief.yaml", "--language", language], folder);
    expect(new Set(await findings("brief.yaml"))).toEqual(new Set(["placeholder-left"]));
  },
);

test.each<[string, string, string, string | undefined]>([
  ["Chinese", "en", "钨价连续第三周上涨", "zh"],
  ["Chinese", "zh-Hans", "钨价上涨", undefined],
  ["Latin", "zh", "Tungsten rises", "en"],
  ["Latin", "ar", "Tungsten rises", "en"],
  ["Latin", "ru", "Tungsten rises", "en"],
  ["Latin", "sr-Latn", "Cena volframa raste", undefined],
  ["Latin", "fr", "Le tungstène monte", undefined],
  ["Latin", "xx", "Tungsten rises", undefined],
  ["Arabic", "ar", "ارتفاع أسعار التنغستن", undefined],
  ["Arabic", "en", "ارتفاع أسعار التنغستن", "ar"],
])("the language of a %s headline in a brief in %s: %s", async (_, language, headline, lang) => {
  await runCli(
    ["new", "a.json", "--yes", `--headline=${headline}`, "--language", language],
    folder,
  );
  expect(JSON.parse(read("a.json"))).toMatchObject({
    language,
    headline: lang === undefined ? headline : { value: headline, lang },
  });
});

test.each([
  ["a.yaml", 2],
  ["a.json", 2],
  ["a.md", 2],
  // The text format has no place for an id.
  ["a.txt", 0],
])("%s has a new id each time", async (name, count) => {
  const ids = new Set<string>();
  for (let run = 0; run < 2; run++) {
    await runCli(["new", name, "--yes"], folder);
    for (const [id] of read(name).matchAll(/urn:uuid:[0-9a-f-]{36}/g)) ids.add(id);
    rmSync(join(folder, name));
  }
  expect(ids.size).toBe(count);
});

test("never overwrites an existing file", async () => {
  writeFileSync(join(folder, "a.yaml"), "mine");
  expect(await runCli(["new", "a.yaml", "--yes"], folder)).toMatchObject({
    code: 2,
    stdout: "",
    stderr:
      "error: a.yaml already exists, and `new` never overwrites a file; choose another name\n",
  });
  expect(read("a.yaml")).toBe("mine");
  expect(readdirSync(folder)).toEqual(["a.yaml"]);
});

describe("at a terminal", () => {
  test("asks for the fields that no option sets", secondTry, async ({ skip }) => {
    skip(!hasTerminal, noTerminal);
    const { code, screen } = await converse(
      folder,
      "new a.json --source-url https://example.org/a",
      [
        ["Headline", "Tungsten prices rise\r"],
        ["Source", "Mining Desk\r"],
        ["Minerals", "wolfram\t\r"],
      ],
    );
    expect([code, screen]).toEqual([0, expect.stringContaining("a.json")]);
    expect(JSON.parse(read("a.json"))).toMatchObject({
      headline: "Tungsten prices rise",
      source: { name: "Mining Desk", url: "https://example.org/a" },
      minerals: ["tungsten"],
    });
  });

  test("lets the author skip every question", secondTry, async ({ skip }) => {
    skip(!hasTerminal, noTerminal);
    const { code } = await converse(folder, "new a.json", [
      ["Headline", "\r"],
      ["Source", "\r"],
      ["Minerals", "\r"],
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(read("a.json"))).toMatchObject({ headline: placeholders.headline });
    expect(JSON.parse(read("a.json"))).not.toHaveProperty("minerals");
  });

  test("writes nothing and exits with 130 on Ctrl-C", secondTry, async ({ skip }) => {
    skip(!hasTerminal, noTerminal);
    const { code, screen } = await converse(folder, "new a.json", [["Headline", "\u0003"]]);
    expect([code, readdirSync(folder)]).toEqual([130, []]);
    expect(screen).toContain("nothing was written");
  });

  test("asks no questions with --yes", secondTry, async ({ skip }) => {
    skip(!hasTerminal, noTerminal);
    expect(await converse(folder, "new a.json --yes", [])).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "a.json"))).toBe(true);
  });
});
