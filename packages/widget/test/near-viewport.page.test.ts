import { validArticles } from "@mineral-brief/fixtures";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../../scripts/browser.mjs";
import { openPage, pageOf, script } from "./open-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const json = JSON.stringify(validArticles["smallest"]).replaceAll("<", "\\u003C");
const jsonChild = `<script type="application/json">${json}</script>`;
const short = "<p>In short.</p>";
const tall = `<div style="block-size: 2000px">At length.</div>`;

// Each that counts as near has the browser lay out the page anew, and its brief is laid out though nobody sees it.
it.each([
  { fallback: "nothing", inner: "", within: 3 },
  { fallback: "a short one", inner: short, within: 3 },
  { fallback: "one taller than the window", inner: tall, within: 1 },
])("takes $within of 20 briefs to be in the window; fallback: $fallback", async (one) => {
  const { page, problems } = await openPage(browser, {
    context: { viewport: { width: 1280, height: 700 } },
    answers: {
      "/": {
        body: pageOf(
          `<mineral-brief>${one.inner}${jsonChild}</mineral-brief>`.repeat(20) + script,
          "<style>mineral-brief { display: block }</style>",
        ),
      },
    },
  });
  await page.locator("mineral-brief [part=headline]").first().waitFor();
  expect(await page.locator("mineral-brief:state(near)").count()).toBe(one.within);
  expect(problems).toEqual([]);
  await page.context().close();
});
