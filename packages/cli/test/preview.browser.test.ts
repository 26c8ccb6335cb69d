import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validArticles } from "@mineral-brief/fixtures";
import { yaml } from "@mineral-brief/formats";
import type { Article } from "@mineral-brief/schema";
import type { Browser, Page } from "playwright";
import { useFolder } from "@mineral-brief/fixtures/use-folder";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { axeViolationsByScheme, noViolations } from "../../../scripts/axe-violations.mjs";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { startPreview, type RunningPreview } from "./running-preview.ts";

// `preview` as its users see it: the built program, and a browser.
const source = yaml.serialise([validArticles["us-australia-framework"] as Article]).text;

let browser: Browser;
const folder = useFolder();
let preview: RunningPreview | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(() => save(source));

afterEach(async () => {
  await preview?.end();
  preview = undefined;
});

/** Starts the preview of the brief, or of something else. */
async function start(...args: readonly string[]): Promise<RunningPreview> {
  preview = await startPreview(args.length === 0 ? ["brief.yaml"] : args, folder);
  return preview;
}

function save(text: string): void {
  writeFileSync(join(folder, "brief.yaml"), text);
}

/** Opens the preview, of the brief if none has started; `errors` collects what the browser complains of and requests that leave this machine. */
async function open(
  options: Parameters<Browser["newPage"]>[0] = {},
): Promise<{ page: Page; errors: string[] }> {
  const { address } = preview ?? (await start());
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on("console", (message) => errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) errors.push(request.url());
  });
  await page.goto(address);
  await page.locator("mineral-brief:state(ready)").first().waitFor();
  return { page, errors };
}

const headline = (page: Page, text: string): Promise<void> =>
  page.locator("mineral-brief .headline", { hasText: text }).waitFor();
const status = (page: Page, text: string): Promise<void> =>
  page.locator("#status", { hasText: text }).waitFor();
const openGroups = (page: Page): Promise<boolean[]> =>
  page
    .locator("mineral-brief details")
    .evaluateAll((groups) => groups.map((group) => (group as HTMLDetailsElement).open));

test("shows the brief and its findings under a strict policy, without a request elsewhere", async () => {
  const { page, errors } = await open();
  expect(await page.locator("#name").textContent()).toBe("brief.yaml");
  expect(await page.title()).toContain("brief.yaml");
  expect(await page.locator("mineral-brief details").count()).toBeGreaterThan(2);
  // Only a text has a ledger.
  expect(await page.locator("#ledger").isVisible()).toBe(false);
  expect(await page.locator("#to-ledger").isVisible()).toBe(false);
  expect(errors).toEqual([]);
  await page.close();
});

test("a save shows immediately and keeps open groups and the scroll position", async () => {
  const { page, errors } = await open();
  const before = await openGroups(page);
  await page.locator("mineral-brief summary").nth(0).click();
  await page.locator("mineral-brief summary").nth(2).click();
  const chosen = before.map((group, index) => (index === 0 || index === 2 ? !group : group));
  expect(await openGroups(page)).toEqual(chosen);
  await page.evaluate(() => scrollTo(0, 300));
  const top = await page.evaluate(() => scrollY);
  const shown = page.locator("mineral-brief");
  await shown.evaluate((element) => element.setAttribute("data-seen", ""));

  save(source.replace(/^headline:.*$/m, "headline: A new headline"));
  await headline(page, "A new headline");
  expect(await openGroups(page)).toEqual(chosen);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  expect(await shown.getAttribute("data-seen")).toBe("");

  const title = await page.locator("mineral-brief summary").nth(2).getAttribute("data-title");
  save(source.replace(title!, "Another title"));
  await page.locator("mineral-brief .group-title", { hasText: "Another title" }).waitFor();
  expect(await openGroups(page)).toEqual(chosen);
  expect(errors).toEqual([]);
  await page.close();
});

test("a broken save shows its findings and keeps the last good brief, until it is fixed", async () => {
  const { page } = await open();
  const text = await page.locator("mineral-brief .headline").textContent();
  save(source.replace(/^language: .*$/m, "language: english"));
  await status(page, "1 error. It shows the last version without errors.");
  const finding = page.locator("#list .error");
  expect(await finding.locator(".head").textContent()).toMatch(/^\d+:11 error language-format$/);
  expect(await finding.locator(".subject").textContent()).toBe("language");
  expect(await finding.locator("mark").textContent()).toBe("english");
  expect(await page.locator("mineral-brief .headline").textContent()).toBe(text);
  expect(await page.locator("mineral-brief.old").count()).toBe(1);

  save(source.replace(/^language:/m, "language"));
  await page.locator("#list .code", { hasText: "yaml-syntax" }).waitFor();
  expect(await page.locator("mineral-brief .headline").textContent()).toBe(text);
  await page.reload();
  await headline(page, text!);

  save(source);
  await page.locator("mineral-brief:not(.old)").waitFor();
  await expect.poll(() => page.locator("#list li").count()).toBe(0);
  await page.close();
});

test("a brief in which a rule finds an error is shown, with the error above it", async () => {
  const { page } = await open();
  save(source.replace(/^datePublished: .*$/m, "datePublished: 2025-11-31"));
  const errors = page.locator(".errors");
  await errors.waitFor();
  expect(await errors.locator("p").textContent()).toBe(
    "This brief has 1 error, so publish omits it.",
  );
  expect(await errors.locator("li").allTextContents()).toEqual([
    'datePublished: "2025-11-31" does not exist: the month has 30 days; check the date',
  ]);
  expect(await page.locator("mineral-brief:not(.old)").count()).toBe(1);
  save(source);
  await errors.waitFor({ state: "detached" });
  await page.close();
});

test("a finding leads to what its code means", async () => {
  const { page } = await open();
  save(source.replace(/^language: .*$/m, "language: english"));
  const link = page.locator("#list .code");
  await link.waitFor();
  const [explanation] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  expect(await explanation.locator("pre").textContent()).toContain("language-format: error");
  await explanation.close();
  await page.close();
});

test("an editor that saves by renaming, several articles a file, and two pages at once", async () => {
  const { page } = await open();
  const { page: second } = await open();
  const other = source.replace(/^headline:.*$/m, "headline: The second").replace(/^id:.*\n/m, "");
  writeFileSync(join(folder, ".brief.yaml.swp"), `${source}---\n${other}`);
  renameSync(join(folder, ".brief.yaml.swp"), join(folder, "brief.yaml"));
  for (const each of [page, second]) {
    await headline(each, "The second");
    expect(await each.locator("mineral-brief").count()).toBe(2);
  }
  save(source);
  for (const each of [page, second]) {
    await each.locator("mineral-brief[data-index='1']").waitFor({ state: "detached" });
    await each.close();
  }
});

test("what is written in a brief stays text", async () => {
  const { page, errors } = await open();
  save(
    source.replace(
      /^headline:.*$/m,
      "headline: '<img src=x onerror=\"document.title=1\"> & co'\nx<b>y: 1",
    ),
  );
  await headline(page, "<img src=x");
  await page.locator("#list .subject", { hasText: "x<b>y" }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test("a page of another site reads nothing", async () => {
  const preview = await start();
  const page = await browser.newPage();
  const address = "http://other.example/";
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: "<p>x" }));
  await page.goto(address);
  const read = await page.evaluate(async (target) => {
    const tries = ["", "events", "page.js"].map((path) =>
      fetch(target + path).then(
        (response) => `${response.status}`,
        () => "refused",
      ),
    );
    const script = new Promise((resolve) => {
      const element = document.createElement("script");
      element.src = `${target}page.js`;
      element.addEventListener("load", () => resolve("loaded"));
      element.addEventListener("error", () => resolve("refused"));
      document.head.append(element);
    });
    return Promise.all([...tries, script]);
  }, preview.address);
  expect(read).toEqual(["refused", "refused", "refused", "refused"]);
  await page.close();
});

test("says that the preview has ended", async () => {
  const { page } = await open();
  expect(await preview!.end()).toBe(130);
  await status(page, "The preview has ended. Start it again to continue.");
  await page.close();
});

test("fits 320 px without scrolling sideways, the findings below the brief", async () => {
  const { page } = await open({ viewport: { width: 320, height: 640 } });
  save(source.replace(/^language: .*$/m, `language: ${"x".repeat(200)}`));
  await page.locator("#list .error").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator("#jump").click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("findings");
  await page.close();
});

test("is without violations in light and dark, as axe sees it", async () => {
  // The test puts axe into the page, which the policy would refuse.
  const { page } = await open({ bypassCSP: true });
  save(
    source
      .replace(/^language: .*$/m, "language: english")
      .replace(/^headline:.*$/m, `headline: ${"word ".repeat(60)}`),
  );
  await page.locator("#findings li").first().waitFor();
  expect(await axeViolationsByScheme(page)).toEqual(noViolations);
  await page.close();
});

const pasted = "Workflow\nPrices rise\nCore Insights - One fell [1] Group 1: Ore - Two rose [2]\n";

/** Starts the preview of a pasted text. */
async function previewText(): Promise<void> {
  writeFileSync(join(folder, "pasted.txt"), pasted);
  await start("pasted.txt");
}

test("a pasted text shows what became of each part, and again after a save", async () => {
  await previewText();
  const { page, errors } = await open();
  const parts = page.locator("#ledger tbody th .part");
  await expect
    .poll(() => parts.allTextContents())
    .toEqual([
      "not kept",
      "headline",
      "heading of the core insights",
      "insight 1 of the core insights",
      "heading or bullet",
      "title of group 1",
      "insight 1 of group 1",
    ]);
  expect(await page.locator("#grades").textContent()).toBe("The reading is fair.");
  const dropped = page.locator("#ledger tr.dropped td");
  expect(await dropped.textContent()).toContain("is a word of a page's interface");

  writeFileSync(join(folder, "pasted.txt"), pasted.replace("Workflow", "Workflow\nAdvertisement"));
  await parts.nth(7).waitFor();
  expect(await dropped.count()).toBe(2);
  expect(errors).toEqual([]);
  await page.close();
});

test("the ledger is a table with headers, and the keyboard reaches it and its explanations", async () => {
  await previewText();
  const { page } = await open();
  await expect
    .poll(() => page.getByRole("columnheader").allTextContents())
    .toEqual(["Part", "Text"]);
  await expect.poll(() => page.getByRole("rowheader").count()).toBe(7);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("interface-residue");
  await page.close();
});

test("the ledger is without violations in light and dark, and fits 320 px", async () => {
  await previewText();
  const { page } = await open({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  await page.locator("#ledger tr.dropped").waitFor();
  expect(await axeViolationsByScheme(page)).toEqual(noViolations);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test.each([
  ["deleted", () => rmSync(join(folder, "brief.yaml")), "no such file or folder"],
  ["binary", () => save("\0\u{1}\0"), "not a UTF-8 text file"],
])("a %s file is reported as unreadable, without a word of findings", async (_, ruin, reason) => {
  save(
    'schemaVersion: "1.0"\nheadline: Tin\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-03-04\ncoreInsights:\n  - text: Prices rose.\n',
  );
  const { page } = await open();
  const shown = (): Promise<string> => page.locator("body").innerText();
  await expect.poll(shown).toContain("No findings");
  expect(await page.locator("#none").isVisible()).toBe(true);
  ruin();
  await status(page, "cannot be read");
  expect(await page.locator("#unreadable").innerText()).toContain(reason);
  expect(await page.locator("#jump").innerText()).toBe("Findings");
  expect(await page.locator("#none").isVisible()).toBe(false);
  await page.close();
});

test("--sources shows what the sources say, again after a save of the brief or of a source", async () => {
  const brief = (tonnes: number): string =>
    `schemaVersion: "1.0"\nheadline: Gallium\nlanguage: en\nsource: { name: S }\ndatePublished: 2025-03-04\ncoreInsights:\n  - text: It makes ${tonnes} tonnes.\n    citations: [1]\nreferences: [{ id: 1, title: T }]\n`;
  mkdirSync(join(folder, "saved"));
  writeFileSync(join(folder, "saved/1.txt"), "It makes 37 tonnes.");
  save(brief(73));
  await start("brief.yaml", "--sources", "saved");
  const { page, errors } = await open();
  const checks = page.locator("#checks");
  await checks
    .locator("p", { hasText: "1 check: 0 found, 0 found elsewhere, 1 differs" })
    .waitFor();
  expect(await checks.locator("li.error .message").allInnerTexts()).toEqual([
    expect.stringContaining('figure "73 tonnes": '),
  ]);
  expect(await page.locator("#status").innerText()).toBe(
    "No findings; compared with the sources: 1 error.",
  );
  expect(await page.locator("#jump").innerText()).toBe("Findings");
  expect(await page.locator("#none").isVisible()).toBe(false);
  // The results do not stop a brief from being published.
  expect(await page.locator("#briefs .errors").count()).toBe(0);
  save(brief(37));
  await checks.locator("p", { hasText: "1 check: 1 found" }).waitFor();
  expect(await page.locator("#status").innerText()).toBe("No findings.");
  expect(await page.locator("#none").isVisible()).toBe(true);
  writeFileSync(join(folder, "saved/1.txt"), "It makes 39 tonnes.");
  await checks.locator("p", { hasText: "1 differs" }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
