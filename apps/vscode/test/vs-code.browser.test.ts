import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasVsCode, VsCode } from "./vs-code.ts";

const brief = `schemaVersion: "1.0"
headline: Export controls
language: en
source: { name: Reuters, url: https://example.org/report }
datePublished: 2025-10-23
minerals: [tungsten]
coreInsights:
  - text: China produced 80 percent of the world's tungsten in 2025.
    citations: [1, usgs-2026]
    minerals: [wolfram]
  - text: Prices rose.
    citations: [1]
    kindd: fact
references:
  - id: 1
    title: Reuters report
    url: https://example.org/1
  - id: usgs-2026
    title: Mineral Commodity Summaries
    publisher: USGS
`;
const off = '{ "severities": { "unknown-key": "off" } }';

describe.runIf(hasVsCode())("VS Code in a browser", () => {
  describe("with two folders in one window", () => {
    let code: VsCode;

    beforeAll(async () => {
      code = await VsCode.open(
        {
          "one/a.brief.yaml": brief,
          "one/.vscode/settings.json": '{ "mineralBrief.path": "old" }',
          "two/b.brief.yaml": brief.replace("[wolfram]", "[tungsten]"),
          "two/mineral-brief.config.json": off,
        },
        ["one", "two"],
      );
    });
    afterAll(() => code.close());

    test("underlines the findings, and counts them above the article", async () => {
      await code.openFile("one/a.brief.yaml");
      await expect.poll(() => code.underlined("warning").count()).toBe(2);
      const lens = code.page.locator(".codelens-decoration");
      await expect.poll(() => lens.textContent()).toBe("2 insights · 2 references · 2 findings");
    });

    test("explains a finding and a mineral on hover", async () => {
      const hover = code.page.locator(".monaco-hover:not(.hidden)").first();
      await code.text("kindd").hover();
      await expect.poll(() => hover.textContent()).toContain("did you mean `kind`?");
      const page = hover.locator("a.code-link");
      expect(await page.getAttribute("href")).toMatch(/\/docs\/rules\/unknown-key\.md$/);
      await code.text("tungsten").hover();
      await expect.poll(() => hover.textContent()).toContain("tungsten · 钨");
    });

    test("shows the outline", async () => {
      await code.run("Explorer: Focus on Outline View");
      const rows = code.page.locator(".outline-pane .monaco-list-row .monaco-highlighted-label");
      await expect
        .poll(() => rows.allTextContents())
        .toEqual(expect.arrayContaining(["Export controls", "Prices rose.", "[1] Reuters report"]));
    });

    test("offers the fix first and the comment last, and makes the fix, which one undo takes back", async () => {
      await code.text("kindd").click();
      await code.page.keyboard.press("Control+.");
      const actions = code.page.locator(".action-widget .monaco-list-row.action");
      await expect
        .poll(() => actions.allTextContents())
        .toEqual(["Rename the key to kind", "Ignore unknown-key here", "Tag the brief"]);
      await code.page.keyboard.press("Enter");
      await expect.poll(() => code.visibleText()).toContain("    kind: fact");
      await code.page.keyboard.press("Control+Z");
      await expect.poll(() => code.visibleText()).toContain("    kindd: fact");
      await code.page.keyboard.press("Control+Shift+Z");
      await expect.poll(() => code.visibleText()).toContain("    kind: fact");
      await expect.poll(() => code.underlined("warning").count()).toBe(1);
    });

    test("completes a term with a name in another language", async () => {
      await code.text("wolfram").dblclick();
      await code.page.keyboard.insertText("锗");
      await code.page.keyboard.press("Control+Space");
      const item = code.page.locator(".suggest-widget .monaco-list-row").first();
      await expect.poll(() => item.textContent()).toContain("germanium");
      await code.page.keyboard.press("Enter");
      await expect.poll(() => code.visibleText()).toContain("minerals: [germanium]");
    });

    test("completes a list of objects in lines of their own", async () => {
      await code.text("fact").click();
      await code.page.keyboard.press("End");
      await code.page.keyboard.press("Enter");
      await code.page.keyboard.type("fig");
      await code.page.keyboard.press("Control+Space");
      const item = code.page.locator(".suggest-widget .monaco-list-row").first();
      await expect.poll(() => item.textContent()).toContain("figures");
      await code.page.keyboard.press("Enter");
      await code.page.keyboard.type("5 t");
      await expect
        .poll(() => code.visibleText())
        .toContain("    figures:\n      - text: 5 t\nreferences:");
    });

    test("uses the config of each folder, and a change of it at once", async () => {
      await code.openFile("two/b.brief.yaml");
      const lens = code.page.locator(".codelens-decoration");
      await expect.poll(() => lens.textContent()).toContain("0 findings");
      await code.openFile("two/mineral-brief.config.json");
      await code.text("off").dblclick();
      await code.page.keyboard.insertText("error");
      await code.save();
      await code.openFile("two/b.brief.yaml");
      await expect.poll(() => code.underlined("error").count()).toBe(1);
    });

    test("restarts the server of a folder when its program changes", async () => {
      await code.openFile("one/.vscode/settings.json");
      await code.text("old").dblclick();
      await code.page.keyboard.insertText("new");
      await code.save();
      await code.openFile("one/a.brief.yaml");
      const hover = code.page.locator(".monaco-hover:not(.hidden)").first();
      // The new server answers only when it has started.
      const hoverAgain = async (): Promise<string | null> => {
        await code.page.mouse.move(0, 0);
        await code.text("tungsten").hover();
        return hover.textContent({ timeout: 5_000 }).catch(() => "");
      };
      await expect.poll(hoverAgain, { timeout: 90_000 }).toContain("tungsten · 钨");
      await code.page.keyboard.press("Escape");
    });

    test("shows the error of a config in the config", async () => {
      await code.openFile("two/mineral-brief.config.json");
      await code.text("error").dblclick();
      await code.page.keyboard.insertText("loud");
      await code.save();
      await expect.poll(() => code.underlined("error").count()).toBeGreaterThan(0);
    });
  });

  test("checks all briefs of a folder from the start, also those that `include` names", async () => {
    const code = await VsCode.open({
      ".vscode/settings.json": '{ "mineralBrief.diagnostics": "workspace" }',
      "mineral-brief.config.json": '{ "include": ["briefs/*"] }',
      "briefs/x.yaml": brief,
      "briefs/y.md": "# Export controls\n",
      "other/z.yaml": brief,
    });
    try {
      await code.run("Problems: Focus on Problems View");
      const files = code.page.locator(".markers-panel .monaco-list-row .resource-label-container");
      await expect
        .poll(async () => (await files.allTextContents()).map((name) => name.split("briefs")[0]))
        .toEqual(expect.arrayContaining(["x.yaml", "y.md"]));
      expect((await files.allTextContents()).join()).not.toContain("z.yaml");
    } finally {
      await code.close();
    }
  });

  test("starts nothing and prints nothing in a folder without briefs", async () => {
    const code = await VsCode.open({ "notes.yaml": "a: [\n", "package.json": "{}" });
    try {
      await code.openFile("notes.yaml");
      await code.openFile("package.json");
      await code.run("Output: Focus on Output View");
      const channels = code.page.locator(".part.panel select option");
      await expect.poll(() => channels.count()).toBeGreaterThan(0);
      expect(await channels.allTextContents()).not.toContain("Mineral brief");
      expect(code.messages.filter((message) => /mineral/i.test(message))).toEqual([]);
    } finally {
      await code.close();
    }
  });
});
