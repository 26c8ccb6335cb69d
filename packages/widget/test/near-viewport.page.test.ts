import { validArticles } from "@mineral-brief/fixtures";
import { expect, it } from "vitest";
import { pageOf, script } from "./open-page.ts";
import { useBrowser } from "./use-browser.ts";

const { openPage } = useBrowser();

const json = JSON.stringify(validArticles["smallest"]).replaceAll("<", "\\u003C");
const jsonChild = `<script type="application/json">${json}</script>`;
const short = "<p>In short.</p>";
const tall = `<div style="block-size: 2000px">At length.</div>`;

// Each element that counts as near forces a layout of the page, and its brief is laid out even if it is not visible.
it.each([
  { fallback: "nothing", inner: "", within: 3 },
  { fallback: "a short one", inner: short, within: 3 },
  { fallback: "one taller than the window", inner: tall, within: 1 },
])("counts $within of 20 briefs as inside the viewport; fallback: $fallback", async (one) => {
  const { page, problems } = await openPage({
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
});
