import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = useFolder();

beforeEach(() => {
  const severities = {
    "headline-long": "error",
    "insight-uncited": "off",
    "insight-repeated": "note",
    "date-missing": "warning",
  };
  writeFileSync(join(folder, "mineral-brief.config.json"), JSON.stringify({ severities }));
});

const run = (...args: string[]): ReturnType<typeof runCli> => runCli(args, folder);

describe("the severities of the config", () => {
  test.each([
    ["headline-long", "error*  ", "error (set by the config; otherwise note)", "note"],
    ["insight-uncited", "off*    ", "off (set by the config; otherwise warning)", "warning"],
    ["insight-repeated", "note*   ", "note (set by the config; otherwise off)", "off"],
    ["date-missing", "warning ", "warning", "warning"],
  ])("are those of `rules` and `explain` for %s", async (code, listed, explained, usual) => {
    expect((await run("rules")).stdout).toMatch(
      new RegExp(`^  ${code} +${listed.replace("*", "\\*")}`, "m"),
    );
    expect((await run("explain", code)).stdout).toContain(`${code}: ${explained}\n`);
    const list = JSON.parse((await run("rules", "--json")).stdout) as Record<string, unknown>[];
    expect(list.find((one) => one["code"] === code)).toMatchObject({
      severity: explained.split(" ")[0],
      usualSeverity: usual,
    });
  });

  test("are explained below the list, and how to turn a code on again", async () => {
    expect((await run("rules")).stdout).toContain("* means that the config sets the severity.");
    expect((await run("rules", "--no-config")).stdout).not.toContain("* means");
    expect((await run("explain", "insight-uncited")).stdout).toContain(
      "--severity insight-uncited=warning",
    );
  });

  test("do not matter to `explain` if the config has an error", async () => {
    writeFileSync(join(folder, "mineral-brief.config.json"), "{");
    expect(await run("explain", "headline-long")).toMatchObject({ code: 0, stderr: "" });
    expect((await run("explain", "headline-lng")).code).toBe(2);
  });
});

describe("an example of a rule of the project", () => {
  const rule = (at: string): string =>
    `export default [{ code: "kind-missing", summary: "s", severity: "note", check() {}, examples: { why: "w", incorrect: [{ article: {}, at: ["topics"] }, { article: {}, at: ${at} }], correct: [] } }];`;

  test.each(['["coreInsights", 0, "kind"]', '[["coreInsights", 0]]', "[undefined]"])(
    "whose `at` is %s gets advice",
    async (at) => {
      const name = `rule-${at.length}.mjs`;
      writeFileSync(join(folder, name), rule(at));
      writeFileSync(
        join(folder, "mineral-brief.config.json"),
        JSON.stringify({ rules: [`./${name}`] }),
      );
      const expected = `error: ${name}: rule 1: kind-missing: incorrect example 2: expected \`at\` such as ["coreInsights[0].kind"]: the complete path of each finding in one text\n`;
      expect(await run("rules", "--check")).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expected,
      });
    },
  );
});
