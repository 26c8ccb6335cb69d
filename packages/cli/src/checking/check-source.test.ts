import { allFormats, type ReadableFormat } from "@mineral-brief/formats";
import { describe, expect, test } from "vitest";
import { settingsFinder } from "../config/settings-finder.ts";
import type { SettingsOptions } from "../config/settings.ts";
import { ProjectCodeError } from "../errors.ts";
import { checkInput } from "./check-input.ts";
import type { CheckedSource } from "./checked-file.ts";

async function check(
  name: string,
  text: string,
  options: SettingsOptions = {},
): Promise<CheckedSource> {
  const format = allFormats.find((item) => item.name === name) as ReadableFormat;
  const settings = await settingsFinder({ config: false, ...options }, "/")("/");
  const input = { ok: true as const, source: { name: "brief", text }, format, settings };
  return (await checkInput(input, options)) as CheckedSource;
}

function article(headline: string, insight = "Prices rose.", more: object = {}): object {
  return {
    schemaVersion: "1.0",
    headline,
    language: "en",
    source: { name: "Mining Desk" },
    datePublished: "2025-10-24",
    coreInsights: [{ text: insight }],
    ...more,
  };
}

/** The headline of each article that may be written, and whether it has errors. */
function sound({ articles }: CheckedSource): string[] {
  return articles.map(
    ({ article: { headline }, index, hasErrors }) =>
      `${index} ${headline as string}${hasErrors ? " (errors)" : ""}`,
  );
}

const codes = ({ diagnostics }: CheckedSource): string[] =>
  diagnostics.map(({ code, severity }) => `${severity} ${code}`);

describe("marks the articles of a file that have rule errors", () => {
  test.each<[string, object[], string[]]>([
    ["none has an error", [article("a"), article("b")], ["0 a", "1 b"]],
    ["the first has an error", [article("a", " "), article("b")], ["0 a (errors)", "1 b"]],
    ["the second has an error", [article("a"), article("b", " ")], ["0 a", "1 b (errors)"]],
    ["both have", [article("a", " "), article("b", " ")], ["0 a (errors)", "1 b (errors)"]],
    ["the first has no structure", [{ headline: "a" }, article("b")], ["1 b"]],
    ["one has a warning", [article("a", "Prices rose [1].")], ["undefined a"]],
  ])("%s", async (_, articles, expected) => {
    const value = articles.length === 1 ? articles[0] : articles;
    expect(sound(await check("json", JSON.stringify(value)))).toEqual(expected);
  });

  test("marks no article if the rules are skipped", async () => {
    const checked = await check("json", JSON.stringify(article("a", " ")), { lint: false });
    expect([sound(checked), codes(checked)]).toEqual([["undefined a"], []]);
  });

  test("treats a warning as an error with `strict` or with the severity `error`", async () => {
    const text = JSON.stringify(article("a", "Prices rose [1]."));
    expect(sound(await check("json", text, { strict: true }))).toEqual(["undefined a (errors)"]);
    const severities = { "citation-in-text": "error" } as const;
    expect(sound(await check("json", text, { severities }))).toEqual(["undefined a (errors)"]);
  });

  test("ignores an error whose severity is `off`", async () => {
    const text = JSON.stringify(article("a", " "));
    const severities = { "text-blank": "off", "insight-uncited": "off" } as const;
    expect(sound(await check("json", text, { severities }))).toEqual(["undefined a"]);
  });

  test("assigns a finding about the text to the article at its place", async () => {
    const brief = (headline: string, comment = "") =>
      `schemaVersion: "1.0"\nheadline: ${headline}\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-24\n${comment}coreInsights:\n  - text: Prices rose.\n`;
    const ignore = "# mineral-brief-ignore no-such-code\n";
    for (const [texts, expected] of [
      [
        [brief("a", ignore), brief("b")],
        ["0 a (errors)", "1 b"],
      ],
      [
        [brief("a"), brief("b", ignore)],
        ["0 a", "1 b (errors)"],
      ],
    ] as const)
      expect(sound(await check("yaml", texts.join("---\n"), { strict: true }))).toEqual(expected);
  });

  test("assigns a finding outside all articles to every article", async () => {
    const brief = `schemaVersion: "1.0"\nheadline: a\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-24\ncoreInsights:\n  - text: Prices rose.\n`;
    const text = `# mineral-brief-ignore-file no-such-code\n---\n${brief}---\n${brief}`;
    expect(sound(await check("yaml", text, { strict: true }))).toEqual([
      "0 a (errors)",
      "1 a (errors)",
    ]);
  });

  test("does not mark other articles if one has a structure error", async () => {
    const broken = { ...article("a"), language: "english", hedline: "b" };
    const text = JSON.stringify([broken, article("b")]);
    expect(sound(await check("json", text, { strict: true }))).toEqual(["1 b"]);
  });

  test("does not mark other articles if the error is about the text of such an article", async () => {
    const brief = (language: string, comment = "") =>
      `schemaVersion: "1.0"\nheadline: a\nlanguage: ${language}\nsource: { name: S }\ndatePublished: 2025-10-24\n${comment}coreInsights:\n  - text: Prices rose.\n`;
    const text = `${brief("english", "# mineral-brief-ignore no-such-code\n")}---\n${brief("en")}`;
    expect(sound(await check("yaml", text, { strict: true }))).toEqual(["1 a"]);
  });

  test("returns no articles if the syntax error affects the entire text", async () => {
    const markdown = (more: string) =>
      `---\nschemaVersion: "1.0"\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-10-24\n---\n\n# a\n\n## Core insights\n\n- Prices rose.\n${more}`;
    expect(sound(await check("markdown", markdown("")))).toEqual(["undefined a"]);
    const damaged = await check("markdown", markdown("  <!-- { \n"));
    expect(damaged.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    expect(sound(damaged)).toEqual([]);
  });

  test("keeps the other lines if one line of NDJSON is not JSON", async () => {
    const text = `${JSON.stringify(article("a"))}\n{\n${JSON.stringify(article("c"))}\n`;
    expect(sound(await check("ndjson", text))).toEqual(["0 a", "2 c"]);
  });
});

describe("does not report a finding of the text parser again as a rule", () => {
  test.each([
    [
      "Tungsten\nCore Insights - Prices rose.",
      ["warning headline-guessed", "warning source-missing", "warning date-missing"],
    ],
    ["Mining Desk· 2025-10-24 09:20\nCore Insights - Prices rose.", ["error headline-missing"]],
    ["Tungsten\nMining Desk· 2025-10-24 09:20\nCore Insights - Prices rose.", []],
    ["Tungsten\nMining Desk· 05/11/2025\nCore Insights - Prices rose.", ["warning date-unclear"]],
  ])("%j: %j", async (text, expected) => {
    const checked = await check("text", text);
    expect(codes(checked).filter((code) => !code.startsWith("note"))).toEqual(expected);
  });

  test("reports it as a rule in other formats", async () => {
    const { source: _, datePublished: __, ...bare } = article("a") as Record<string, unknown>;
    expect(codes(await check("json", JSON.stringify(bare)))).toEqual([
      "warning source-missing",
      "warning date-missing",
    ]);
  });
});

test("marks the articles whose language was guessed", async () => {
  const summary = (headline: string) =>
    `${headline}\nMining Desk· 2025-10-24 09:20\nCore Insights - Prices rose.`;
  const { articles } = await check("text", `${summary("One")}\n\n${summary("Two")}`);
  expect(articles.map(({ languageIsGuessed }) => languageIsGuessed)).toEqual([true, true]);
  const stated = await check("json", JSON.stringify(article("a")));
  expect(stated.articles.map(({ languageIsGuessed }) => languageIsGuessed)).toEqual([false]);
});

test.each([
  ["", "the file is empty; a brief needs at least a headline and an insight"],
  [" \n", "the file is empty; a brief needs at least a headline and an insight"],
  ["[]", "no article found; an article needs at least schemaVersion, headline and language"],
])("a text without an article, %j", async (text, message) => {
  const { diagnostics, documents, articles } = await check("json", text);
  expect([documents, articles]).toEqual([0, []]);
  expect(diagnostics.map((finding) => [finding.code, finding.message])).toEqual([
    ["article-missing", message],
  ]);
});

test("checks another text with `checkAgain`", async () => {
  const checked = await check("json", JSON.stringify(article("a", " ")));
  const again = (await checked.checkAgain(JSON.stringify(article("b")))) as CheckedSource;
  expect([sound(again), again.name, again.source.text]).toEqual([
    ["undefined b"],
    "brief",
    JSON.stringify(article("b")),
  ]);
});

describe("the project's own schema", () => {
  const format = allFormats.find(({ name }) => name === "json") as ReadableFormat;
  const source = { name: "brief", text: JSON.stringify(article("a", "Prices rose [1].")) };

  test("runs after the rules, with the severities of the config", async () => {
    const settings = {
      ...(await settingsFinder({ config: false }, "/")("/")),
      severities: { "desk-style": "warning" as const },
      askOwnSchema: async () => [
        {
          code: "desk-style",
          severity: "error" as const,
          path: ["headline"],
          message: "too short",
        },
        { code: "desk-date", severity: "error" as const, path: ["datePublished"], message: "late" },
      ],
    };
    const checked = (await checkInput({ ok: true, source, format, settings }, {})) as CheckedSource;
    expect(codes(checked)).toEqual([
      "warning desk-style",
      "error desk-date",
      "warning citation-in-text",
    ]);
    expect(sound(checked)).toEqual(["undefined a (errors)"]);
  });

  test("makes the input unreadable if it throws", async () => {
    const settings = {
      ...(await settingsFinder({ config: false }, "/")("/")),
      askOwnSchema: () => Promise.reject(new ProjectCodeError("the schema threw")),
    };
    expect(await checkInput({ ok: true, source, format, settings }, {})).toEqual({
      ok: false,
      name: "brief",
      message: "the schema threw",
    });
  });
});
