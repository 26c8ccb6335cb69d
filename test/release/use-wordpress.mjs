import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RehearsalError, expect } from "./run.mjs";
import { collectErrors, openSecondGroup, readWithoutScript, shows } from "./use-brief.mjs";

const tungsten = join(import.meta.dirname, "hosts/briefs/tungsten.json");

/** Reads a post with one brief, with and without script. */
export async function readOne(browser, address) {
  await readFetched(browser, address);
  await readWithoutScript(browser, address);
}

/** Reads a post with one brief that needs script. */
export async function readFetched(browser, address) {
  await withPage(browser, address, async (page) => {
    await shows(page, "Tungsten quotas shrink again");
    await openSecondGroup(page);
    expect((await page.locator("mineral-brief").count()) === 1, "There are two briefs.");
  });
}

/** Reads a post with two briefs. Their references must stay separate. */
export async function readTwo(browser, address) {
  await withPage(browser, address, async (page) => {
    await shows(page, "Tungsten quotas shrink again");
    await shows(page, "钴出口配额生效");
    await page.getByText("<for now> & until further notice").filter({ visible: true }).waitFor();
    // Ids in shadow roots may repeat.
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll("[id]")].map(({ id }) => id),
    );
    expect(new Set(ids).size === ids.length, "Two elements of the page have the same id.");
    expect(
      (await page.locator("script[src*=mineral-brief]").count()) === 1,
      "The element loads twice.",
    );
  });
}

/** Opens a post whose brief contains scripts, links to scripts, and shortcodes. */
export async function readHostile(browser, address) {
  await withPage(browser, address, async (page) => {
    const text = await page.locator("mineral-brief article li").first().textContent();
    const wanted = '[gallery] [mineral_brief id="1"] &lt;stays&gt; &amp; <i>stays</i>[2]';
    expect(text.trim() === wanted, `The text ${wanted} becomes ${text}`);
    const brief = page.locator("mineral-brief");
    const links = await brief
      .locator("a[href]")
      .evaluateAll((all) => all.map(({ href }) => href).filter((href) => !/^https?:/.test(href)));
    expect(links.length === 0, `A brief links to ${links.join(", ")}.`);
    for (const selector of [
      "img",
      "b",
      "i",
      "[onmouseover]",
      "script:not([type='application/json'])",
    ])
      expect((await brief.locator(selector).count()) === 0, `A brief becomes ${selector}.`);
    // The element rejects an article that links to a script, and the fallback stays.
    await page.locator("mineral-brief:state(error)").waitFor();
    await page.locator("mineral-brief h2").hover();
    expect((await page.title()) !== "run", "A script of a brief runs.");
  });
}

/** Writes a post with a block in the editor as an author, publishes it and returns its address. */
export async function writeAsAuthor(browser, origin) {
  const context = await browser.newContext();
  // The editor loads about a hundred files.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  try {
    const editor = `${origin}wp-admin/post-new.php`;
    await page.goto(`${origin}wp-login.php?redirect_to=${encodeURIComponent(editor)}`);
    await page.fill("#user_login", "author");
    await page.fill("#user_pass", "rehearsal");
    await page.click("#wp-submit");
    await page.waitForFunction(() => {
      const { blocks, data } = window.wp ?? {};
      const isRegistered = blocks?.getBlockType("mineral-brief/brief")?.edit;
      // The editor loses blocks that are inserted before this.
      return isRegistered && data.select("core/editor").__unstableIsEditorReady();
    });
    await page.evaluate(() => {
      window.wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false);
      const block = window.wp.blocks.createBlock("mineral-brief/brief");
      return window.wp.data.dispatch("core/block-editor").insertBlock(block);
    });
    const field = await inSomeFrame(page, '[data-type="mineral-brief/brief"] textarea');
    await field.fill(await readFile(tungsten, "utf8"));
    return await page.evaluate(async () => {
      const editor = window.wp.data.dispatch("core/editor");
      editor.editPost({ title: "By an author", status: "publish" });
      await editor.savePost();
      return window.wp.data.select("core/editor").getPermalink();
    });
  } finally {
    await context.close();
  }
}

/** Finds a part of the editor: in its frame, or in the page if a block or the theme is old. */
async function inSomeFrame(page, selector) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    for (const frame of page.frames()) {
      const found = frame.locator(selector);
      if (await found.count()) return found;
    }
    await page.waitForTimeout(100);
  }
  throw new RehearsalError("The editor does not show the block.");
}

async function withPage(browser, address, action) {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const errors = collectErrors(page);
  try {
    await page.goto(address);
    await action(page);
    expect(errors.length === 0, `The browser reports:\n${errors.join("\n")}`);
  } finally {
    await page.close();
  }
}
