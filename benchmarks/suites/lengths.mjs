import { existsSync, readFileSync } from "node:fs";
import { table } from "../measure.mjs";
import { openBrowser } from "../widget/open-browser.mjs";

/** The widths of the window, in CSS pixels. */
const widths = [375, 1280];

/** The briefs of the gallery that have a budget, with the length in pixels at each width, and their language. */
const budgets = {
  "us-australia-framework": [1400, 1000, "en"],
  "kazakhstan-tungsten": [2150, 1350, "ru"],
  "saudi-rare-earth-refinery": [1450, 900, "ar"],
  "uranium-twice-withdrawn": [1450, 1000, "en"],
  "indonesia-nickel": [1400, 950, "en"],
};

const folder = new URL("../../packages/", import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), "utf8");
const fonts = {
  "noto-serif": [400, 700],
  "noto-sans": [400, 500, 600],
  "noto-naskh-arabic": [400, 700],
  "noto-sans-arabic": [400, 500, 600],
};

/** Measures how long a brief is at first: the first group is open, and the data is closed. Noto fonts. */
export async function lengthsSuite() {
  const bodies = { "/blank": "<!doctype html>", "/fonts.css": fontRules() };
  for (const file of [
    "",
    "names.",
    "names.ru.",
    "names.ar.",
    "ru.",
    "ar.",
    "details.",
    "messages.",
  ])
    bodies[`/mineral-brief.${file}min.js`] = read(`widget/dist/mineral-brief.${file}min.js`);
  for (const [name, [, , language]] of Object.entries(budgets)) {
    bodies[`/${name}.json`] = read(`fixtures/gallery/${name}.json`);
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

function pageOf(name, language) {
  const own = language === "en" ? "" : `names.${language}.`;
  const scripts = ["names.", ...(own ? [own] : []), ""];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="/fonts.css">
<style>body{margin:0}@media (width >= 40em){body{padding:32px}}
mineral-brief{--mineral-brief-font:${language === "ar" ? '"Noto Naskh Arabic",' : ""}"Noto Serif";--mineral-brief-font-ui:${language === "ar" ? '"Noto Sans Arabic",' : ""}"Noto Sans"}</style>
${scripts.map((file) => `<script type="module" src="/mineral-brief.${file}min.js"></script>`).join("")}
<mineral-brief src="/${name}.json"></mineral-brief>`;
}

/** Writes the rules of the fonts with their files, so that the page loads nothing else. */
function fontRules() {
  return Object.entries(fonts)
    .flatMap(([name, weights]) => weights.map((weight) => [name, weight]))
    .map(([name, weight]) => {
      const base = new URL(`../node_modules/@fontsource/${name}/`, import.meta.url);
      return readFileSync(new URL(`${weight}.css`, base), "utf8").replace(
        /url\(\.\/([^)]+\.woff2)\)/g,
        (_, file) => {
          const path = new URL(file, base);
          return existsSync(path)
            ? `url(data:font/woff2;base64,${readFileSync(path).toString("base64")})`
            : "local('')";
        },
      );
    })
    .join("\n");
}
