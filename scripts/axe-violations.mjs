import axe from "axe-core";

/** The code of axe, for a page whose policy refuses it after it has loaded. */
export const axeSource = axe.source;

/**
 * Finds the barriers for disabled readers that axe sees on a page, with their elements. Without the code of axe in the page,
 * its policy must be off.
 * @param {import("playwright").Page} page
 * @param {import("axe-core").RunOptions & { within?: string }} [options] `within` is a selector; the page if undefined.
 * @returns {Promise<string[]>}
 */
export async function axeViolations(page, { within, ...options } = {}) {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ context, runOptions }) => {
      const { axe: checker } = /** @type {{ axe: typeof import("axe-core") }} */ (
        /** @type {unknown} */ (globalThis)
      );
      const { violations } = await checker.run(context ?? document, {
        // Describing each element without a barrier takes a fifth of the time.
        resultTypes: ["violations"],
        ...runOptions,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { context: within, runOptions: options },
  );
}

/** The rules of axe that compare colours. */
const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * Finds the barriers of a page that follows the colour scheme, in each scheme. What no colour changes is looked for in light.
 * @param {import("playwright").Page} page
 * @returns {Promise<Record<"light" | "dark", string[]>>}
 */
export async function axeViolationsByScheme(page) {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axeViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeViolations(page, { runOnly: colourRules });
  return { light, dark };
}

/** What `axeViolationsByScheme` finds on a page without barriers. */
export const noViolations = { light: [], dark: [] };
