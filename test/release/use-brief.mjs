import { expect } from "./run.mjs";

const first = "Tungsten quotas shrink again";
const second = "钴出口配额生效";
const patience = 30_000;

/** Lit always prints this in development. */
const developmentNote = /^Lit is in dev mode\./;

/**
 * Uses the page of a host as a reader: reads the brief, opens a group, goes to the next brief.
 *
 * Fails for each error or warning in the console and each file that does not load.
 */
export async function useBrief(browser, address) {
  const page = await browser.newPage();
  const errors = collectErrors(page);
  try {
    await page.goto(address);
    await shows(page, first);
    await openSecondGroup(page);
    await waitForText(page, "Prices: open");

    await page.getByRole("button", { name: "Next brief" }).click();
    await shows(page, second);
    expect(
      (await visibleHeadings(page, first).count()) === 0,
      "The brief before stays when the article changes.",
    );
    await page
      .getByText("Exports are capped by quota <for now> & until further notice.")
      .filter({ visible: true })
      .waitFor({ timeout: patience });
    expect(errors.length === 0, `The browser reports:\n${errors.join("\n")}`);
  } finally {
    await page.close();
  }
}

/** Clicks the second visible group of a page, and checks that its insights appear. The fallback has groups too. */
export async function openSecondGroup(page) {
  await page.locator("mineral-brief:state(ready)").first().waitFor({ timeout: patience });
  expect((await insightOf(page).count()) === 0, "A group that is closed shows its insights.");
  await clickSecondGroup(page);
}

async function clickSecondGroup(page) {
  await page.locator("mineral-brief summary").filter({ visible: true }).nth(1).click();
  await insightOf(page)
    .waitFor({ timeout: patience })
    .catch(() => expect(false, "A click does not open a group."));
}

/** The insight of the second group. */
function insightOf(page) {
  return page.getByText("Buyers hurry to sign for next year.").filter({ visible: true });
}

/** Reads the page of a host without script. */
export async function readWithoutScript(browser, address) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await shows(page, first);
    const text = await page.locator("mineral-brief").innerText();
    for (const words of ["Metals Daily", "Two mines wait", "Mineral yearbook"])
      expect(text.includes(words), `Without script the brief does not show "${words}".`);
    await clickSecondGroup(page);
  } finally {
    await context.close();
  }
}

/** Collects errors and warnings of the console and files that do not load, from now on. */
export function collectErrors(page) {
  const errors = [];
  page.on("console", (message) => {
    const isError = ["error", "warning"].includes(message.type());
    if (isError && !developmentNote.test(message.text())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("requestfailed", (request) => errors.push(`${request.url()} does not load`));
  return errors;
}

const visibleHeadings = (page, name) =>
  page.getByRole("heading", { name }).filter({ visible: true });

/** Waits for a headline, which must appear exactly once. */
export async function shows(page, headline) {
  const headings = visibleHeadings(page, headline);
  await headings
    .first()
    .waitFor({ timeout: patience })
    .catch(() => expect(false, `The page does not show "${headline}".`));
  expect((await headings.count()) === 1, `The page shows "${headline}" twice.`);
}

async function waitForText(page, text) {
  await page
    .locator("output", { hasText: text })
    .waitFor({ timeout: patience })
    .catch(async () => {
      const heard = await page.locator("output").textContent();
      expect(false, `The page's handler heard "${heard}", expected "${text}".`);
    });
}
