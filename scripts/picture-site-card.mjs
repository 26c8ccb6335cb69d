// Makes the picture of the site for previews of links: `npm run picture`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";

const root = join(import.meta.dirname, "..");
const font = readFileSync(
  join(
    root,
    "node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2",
  ),
).toString("base64");
const tiles = [
  ["74", "W", "tungsten", "#3b5a78"],
  ["27", "Co", "cobalt", "#0b45a8"],
  ["57–71", "REE", "rare earths", "#74479b"],
  ["3", "Li", "lithium", "#a4254e"],
].map(
  ([number, symbol, name, colour]) =>
    `<div style="background: ${colour}">${number}<b>${symbol}</b>${name}</div>`,
);
const page = `<!doctype html><meta charset="utf-8"><title>Card</title><style>
@font-face { font-family: Plex; font-weight: 100 700; font-stretch: 85% 100%; src: url(data:font/woff2;base64,${font}) }
body { display: grid; grid-template: auto 1fr auto / 1fr auto; box-sizing: border-box; height: 630px; margin: 0; padding: 60px 64px 52px; background: #10151b; color: #fff; font: 400 26px/1.2 Plex }
p { display: flex; align-items: center; justify-content: space-between; grid-column: 1 / -1; margin: 0; color: #b9c6d3 }
p:first-child { justify-content: start; gap: 12px; color: #fff; font: 600 30px/1 Plex; font-stretch: 92% }
svg { width: 54px; height: 54px }
h1 { align-self: center; max-width: 12em; margin: 0; font: 600 66px/1.07 Plex; font-stretch: 88%; letter-spacing: -0.02em; text-wrap: balance }
section { display: grid; grid-template-columns: 138px 138px; gap: 10px; align-content: center }
div { display: grid; align-content: space-between; box-sizing: border-box; height: 138px; padding: 12px; border-radius: 3px; font-size: 20px }
b { font: 600 58px/0.9 Plex; font-stretch: 88% }
div:nth-child(3) b { font-size: 46px }
</style><p><svg viewBox="0 0 32 32"><path d="M9.5 4.5h-5v23h5M22.5 4.5h5v23h-5" fill="none" stroke="#fff" stroke-width="3"/><path d="M9 10h14v12H9z" fill="#4d8dff"/><path d="M9 22V10h14z" fill="#fff" fill-opacity=".28"/></svg>mineral-brief</p>
<h1>Briefs on critical minerals that readers can check</h1><section>${tiles.join("")}</section><p><span>Open format and toolkit</span><span>MIT licence</span></p>`;

const browser = await launchBrowser();
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await tab.setContent(page);
  await tab.evaluate(() => document.fonts.ready);
  await tab.screenshot({ path: join(root, "apps/demo/public/card.png") });
} finally {
  await browser.close();
}
