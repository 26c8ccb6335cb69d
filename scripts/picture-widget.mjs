// Makes the pictures of the README from the built element: `npm run picture`, after a build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";

const root = join(import.meta.dirname, "..");
const origin = "https://picture.example";
const dist = join(root, "packages/widget/dist");
const article = readFileSync(
  join(root, "packages/fixtures/gallery/us-australia-framework.json"),
  "utf8",
);
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Brief</title>
<style>html { color-scheme: light dark } body { margin: 0; padding: 24px; background: light-dark(#efece3, #0d0d0c) }</style>
<script type="module" src="/mineral-brief.min.js"></script>
<mineral-brief><script type="application/json">${article.replaceAll("<", "\\u003C")}</script></mineral-brief></html>`;

const browser = await launchBrowser();
try {
  for (const colorScheme of ["light", "dark"]) {
    const tab = await browser.newPage({
      colorScheme,
      deviceScaleFactor: 1.5,
      viewport: { width: 760, height: 920 },
    });
    await tab.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === "/"
        ? route.fulfill({ contentType: "text/html", body: page })
        : route.fulfill({
            contentType: "text/javascript",
            body: readFileSync(join(dist, pathname), "utf8"),
          });
    });
    await tab.goto(`${origin}/`);
    await tab.waitForFunction(() =>
      document.querySelector("mineral-brief").matches(":state(ready)"),
    );
    await tab.waitForLoadState("networkidle");
    await tab.screenshot({ path: join(root, `docs/images/widget-${colorScheme}.png`) });
    await tab.close();
  }
} finally {
  await browser.close();
}
