import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validArticles } from "@mineral-brief/fixtures";
import type { Article } from "@mineral-brief/schema";
import type { Page } from "playwright";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { origin, pageOf, script, type OpenPage } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

const json = (value: unknown): string => JSON.stringify(value);
const everyField = {
  ...(validArticles["every-field"] as unknown as Article),
  groups: [
    ...(validArticles["every-field"] as unknown as Article).groups!,
    { title: "More", insights: [{ text: "One more." }] },
  ],
};

const body = `<h1>Page</h1>
<mineral-brief id="child" theme="dark" open="none">
  <script type="application/json">${json(everyField).replaceAll("<", "\\u003C")}</script>
</mineral-brief>
<mineral-brief id="fetched" src="/brief.json" loading="lazy" density="compact"></mineral-brief>
<mineral-brief id="failed" src="/later.json"><p>Fallback</p></mineral-brief>
<mineral-brief id="faulty" src="/faulty.json"></mineral-brief>`;

const { openPage } = useBrowser();
let open: OpenPage;
let page: Page;
let answers: Record<
  string,
  { body: string; status?: number; type?: string; headers?: Record<string, string> }
>;

describe("a page under the policy", () => {
  beforeEach(async () => {
    answers = {
      "/": { body: pageOf(body, script), headers: { "content-security-policy": policy } },
      "/brief.json": { body: json(everyField), type: "application/json" },
      "/later.json": { body: "", status: 503 },
      "/faulty.json": { body: json({ headline: "<b>7" }), type: "application/json" },
    };
    open = await openPage({
      answers,
      context: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    ({ page } = open);
    await page.locator("#child .headline").waitFor();
  });

  function checkNoProblems(): void {
    // The browser itself reports a failed request, and the element a brief that it cannot show.
    expect(
      open.problems.filter((problem) => !/status of 503|<mineral-brief>:/.test(problem)),
    ).toEqual([]);
  }

  afterEach(async () => {
    checkNoProblems();
  });

  it("the policy is active", async () => {
    await page.evaluate(() => {
      document.body.setAttribute("style", "color: red");
      try {
        document.body.innerHTML = "<p>";
      } catch {
        // Reported as a policy violation.
      }
    });
    await expect.poll(() => open.problems.length).toBeGreaterThanOrEqual(2);
    expect(await page.locator("h1").count()).toBe(1);
    open.problems.length = 0;
  });

  it("displays styled articles from a child and from src", async () => {
    await page.locator("#fetched").scrollIntoViewIfNeeded();
    await page.locator("#fetched .headline").waitFor();
    for (const id of ["child", "fetched"]) {
      expect(await page.locator(`#${id} details.group`).count()).toBe(4);
      const width = await page
        .locator(`#${id} article`)
        .evaluate((frame) => getComputedStyle(frame).borderBlockStartWidth);
      expect(width).toBe("3px");
    }
  });

  it("shows styled data", async () => {
    await page.locator("#child .data > summary").click();
    const fill = page.locator("#child .track").first();
    await fill.waitFor();
    expect((await fill.boundingBox())!.width).toBeGreaterThan(20);
  });

  it("toggles one group and all groups with mouse and keyboard", async () => {
    const opened = (): Promise<number> => page.locator("#child details.group[open]").count();
    await page.locator("#child summary").first().click();
    await expect.poll(opened).toBe(1);
    await page.locator("#child summary").first().press("Enter");
    await expect.poll(opened).toBe(0);
    const all = page.locator("#child [part=toggle-all]");
    await all.click();
    await expect.poll(opened).toBe(4);
    await expect.poll(() => all.textContent()).toBe("Collapse all");
  });

  it("opens a preview with mouse and keyboard, and follows the citation", async () => {
    const citation = page.locator("#child .cite").first();
    const preview = page.locator("#child .pop");
    await citation.hover();
    await preview.waitFor();
    const [link, panel] = [(await citation.boundingBox())!, (await preview.boundingBox())!];
    expect(Math.abs(panel.x - link.x)).toBeLessThan(40);
    expect(Math.abs(panel.y - link.y)).toBeLessThan(panel.height + 40);
    await page.keyboard.press("Escape");
    await preview.waitFor({ state: "detached" });
    await page.mouse.move(0, 0);

    await page.locator("#child .meta a").last().focus();
    // The terms before it have popovers too, with links that Tab reaches.
    const isFocused = (): Promise<boolean> =>
      citation.evaluate((element) => element.matches(":focus"));
    for (let tabs = 0; tabs < 30 && !(await isFocused()); tabs++) await page.keyboard.press("Tab");
    expect(await isFocused()).toBe(true);
    const name = (await citation.getAttribute("aria-label"))!;
    await page.locator("#child").getByRole("dialog", { name }).waitFor();
    await page.keyboard.press("Enter");
    await preview.waitFor({ state: "detached" });
    expect(
      await page.evaluate(() => document.querySelector("#child")!.shadowRoot!.activeElement?.id),
    ).toBe("reference-1");
  });

  it("copies the link to a group", async () => {
    await page.locator("#child .section").nth(1).hover();
    await page.locator("#child .group-link").nth(1).click();
    await page.locator("#child .group-link.copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${origin}/#child-group-2`,
    );
  });

  it("displays errors, keeps the fallback, and loads after a retry", async () => {
    await page.locator("#failed [part=retry]").waitFor();
    expect(await page.locator("#failed p:text-is('Fallback')").isVisible()).toBe(true);
    await page.locator("#faulty [part=error] code").first().waitFor({ state: "attached" });
    expect(await page.locator("#faulty [part=error]").textContent()).toContain("schemaVersion");

    answers["/later.json"] = { body: json(everyField), type: "application/json" };
    await page.locator("#failed [part=retry]").click();
    await page.locator("#failed .headline").waitFor();
    expect(await page.locator("#failed p:text-is('Fallback')").isVisible()).toBe(false);
  });
});

describe("Lit's Trusted Types policy", () => {
  const modules = join(import.meta.dirname, "../../../node_modules");
  const lit = readFileSync(join(modules, "lit-html/lit-html.js"), "utf8");
  const app = `import { html, render } from "/lit.js"; render(html\`<b>Own</b>\`, document.querySelector("aside"));`;
  const tag = `<aside></aside><mineral-brief><script type="application/json">${json(everyField).replaceAll("<", "\\u003C")}</script><p>Fallback</p></mineral-brief>`;
  const openUnder = (trustedTypes: string, head = script): Promise<OpenPage> =>
    openPage({
      answers: {
        "/": {
          body: pageOf(tag, head),
          headers: {
            "content-security-policy": `script-src 'self'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`,
          },
        },
        // A page's own copy of Lit.
        "/lit.js": { body: lit, type: "text/javascript" },
        "/app.js": { body: app, type: "text/javascript" },
      },
    });
  const ownScript = `<script type="module" src="/app.js"></script>`;

  it.each([
    ["'none'", script],
    ["lit-html", `${ownScript}${script}`],
  ])("without permission by %s the fallback stays readable", async (trustedTypes, head) => {
    const { page: denied } = await openUnder(trustedTypes, head);
    expect(await denied.locator("mineral-brief p").isVisible()).toBe(true);
    expect(await denied.evaluate(() => customElements.get("mineral-brief"))).toBe(undefined);
  });

  it.each([
    ["lit-html", script],
    ["lit-html 'allow-duplicates'", `${ownScript}${script}`],
    ["lit-html 'allow-duplicates'", `${script}${ownScript}`],
  ])("with %s the brief is displayed", async (trustedTypes, head) => {
    const { page: allowed, problems } = await openUnder(trustedTypes, head);
    await allowed.locator("mineral-brief .headline").waitFor();
    await expect
      .poll(() => allowed.locator("aside b").count())
      .toBe(head.includes(ownScript) ? 1 : 0);
    expect(problems).toEqual([]);
  });

  it("without 'allow-duplicates' the copy of Lit that loads second fails", async () => {
    const { page: first } = await openUnder("lit-html", `${script}${ownScript}`);
    await first.locator("mineral-brief .headline").waitFor();
    expect(await first.locator("aside b").count()).toBe(0);
  });
});
