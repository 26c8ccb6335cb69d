import { readdirSync, readFileSync } from "node:fs";
import { table } from "../measure.mjs";
import { openBrowser } from "../widget/open-browser.mjs";

/** The widths of the window, in CSS pixels. */
const widths = [375, 1280];

/** The brief of the design that is not in the gallery. */
const plain = "without-references";

/** The briefs that have a budget, with the length in pixels at each width, and their language. */
const budgets = {
  "us-australia-framework": [1400, 1000, "en"],
  "kazakhstan-tungsten": [2150, 1350, "ru"],
  "saudi-rare-earth-refinery": [1450, 900, "ar"],
  "gallium-germanium-antimony": [1450, 900, "zh"],
  "uranium-twice-withdrawn": [1450, 1000, "en"],
  "indonesia-nickel": [1400, 950, "en"],
  [plain]: [850, 450, "zh"],
};

const folder = new URL("../../packages/", import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), "utf8");
/** The weights of each font. */
export const fonts = {
  "noto-serif": [400, 700],
  "noto-sans": [400, 500, 600],
  "noto-naskh-arabic": [400, 700],
  "noto-sans-arabic": [400, 500, 600],
  "noto-serif-sc": [400, 700],
  "noto-sans-sc": [400, 500, 600],
};
/** The fonts of text and labels by language. Noto Serif and Noto Sans have the other letters. */
const families = {
  ar: ["Noto Naskh Arabic", "Noto Sans Arabic"],
  zh: ["Noto Serif SC", "Noto Sans SC"],
};

/** Measures how long a brief is at first: the first group is open, and the data is closed. Noto fonts. */
export async function lengthsSuite() {
  const bodies = { "/blank": "<!doctype html>" };
  for (const [name, weights] of Object.entries(fonts)) addFont(bodies, name, weights);
  for (const file of readdirSync(new URL("widget/dist/", folder)))
    if (file.endsWith(".min.js")) bodies[`/${file}`] = read(`widget/dist/${file}`);
  for (const [name, [, , language]] of Object.entries(budgets)) {
    bodies[`/${name}.json`] = read(
      `fixtures/${name === plain ? "articles/valid" : "gallery"}/${name}.json`,
    );
    bodies[`/${name}`] = pageOf(name, language);
  }
  const browser = await openBrowser(bodies);
  try {
    const rows = [];
    for (const [name, lengths] of Object.entries(budgets))
      rows.push([name, ...(await measure(browser, name, lengths))]);
    const columns = widths.flatMap((width) => [`at ${width} px`, "budget"]);
    return table(["length in px, Noto fonts", ...columns], rows);
  } finally {
    await browser.close();
  }
}

async function measure(browser, name, budget) {
  const cells = [];
  for (const [index, width] of widths.entries()) {
    const length = await browser.visit(
      async ({ page, open }) => {
        await open(`/${name}`);
        await page.evaluate("document.querySelector('mineral-brief').loaded");
        await page.evaluate("document.fonts.ready");
        return page.evaluate("document.querySelector('mineral-brief').offsetHeight");
      },
      { viewport: { width, height: 900 } },
    );
    cells.push(String(length), String(budget[index]));
  }
  return cells;
}

export function pageOf(name, language) {
  const [serif, sans] = (families[language] ?? []).map((family) => `"${family}",`);
  const sheets = Object.entries(fonts).flatMap(([font, weights]) =>
    weights.map((weight) => `<link rel="stylesheet" href="/${font}/${weight}.css">`),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8">${sheets.join("")}
<style>body{margin:0}@media (width >= 40em){body{padding:32px}}
mineral-brief{--mineral-brief-font:${serif ?? ""}"Noto Serif";--mineral-brief-font-ui:${sans ?? ""}"Noto Sans"}</style>
<script type="module" src="/mineral-brief.min.js"></script>
<mineral-brief src="/${name}.json"></mineral-brief>`;
}

/** Adds the style sheets of a font, and its files by the letters that they have. */
export function addFont(bodies, name, weights) {
  const base = new URL(`../node_modules/@fontsource/${name}/`, import.meta.url);
  for (const weight of weights)
    bodies[`/${name}/${weight}.css`] = readFileSync(new URL(`${weight}.css`, base), "utf8");
  for (const file of readdirSync(new URL("files/", base)))
    if (weights.some((weight) => file.endsWith(`-${weight}-normal.woff2`)))
      bodies[`/${name}/files/${file}`] = readFileSync(new URL(`files/${file}`, base));
}
