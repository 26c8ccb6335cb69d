import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addHostFiles, inBrowser } from "./host-app.mjs";
import { newUser } from "./new-user.mjs";
import { expect } from "./run.mjs";
import { serveFolder } from "./serve-folder.mjs";
import { useBrief } from "./use-brief.mjs";

/** Tries a site without a build step: `mineral-brief widget` writes the files and the tags. */
export async function tryScriptTag(place) {
  const { folder, npx } = await newUser(place, "script-tag", ["@mineral-brief/cli"]);
  await addHostFiles(folder, "script-tag");
  const tags = await npx("mineral-brief", "widget", "-o", "assets", "--base-url", "/assets/");
  const page = join(folder, "index.html");
  await writeFile(
    page,
    (await readFile(page, "utf8")).replace("<!-- tags -->", () => tags),
  );

  const { address, close } = await serveFolder(folder);
  try {
    await inBrowser(async (browser) => {
      await useBrief(browser, address);
      await appendFile(join(folder, "assets/mineral-brief.min.js"), "\n// edited");
      await checkRefusal(browser, address);
    });
  } finally {
    await close();
  }
  return "files and tags from `mineral-brief widget`, used under a strict policy; an edited file is refused";
}

async function checkRefusal(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  const runs = await page.evaluate(() => customElements.get("mineral-brief") !== undefined);
  expect(!runs, "An edited file runs although its integrity hash is wrong.");
  const fallback = page.getByRole("link", { name: "Tungsten quotas shrink again" });
  expect(
    await fallback.isVisible(),
    "The fallback does not show when the browser rejects the file.",
  );
}
