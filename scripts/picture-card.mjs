// Makes the picture that `publish` gives to previews of links: `npm run picture`.
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";

const tiles = [
  ["3", "Li", "#a4254e"],
  ["27", "Co", "#0b45a8"],
  ["28", "Ni", "#1f6b4c"],
  ["29", "Cu", "#9d4716"],
  ["31", "Ga", "#4a4dab"],
  ["57–71", "REE", "#74479b"],
  ["74", "W", "#3b5a78"],
  ["92", "U", "#5c6600"],
];
const page = `<!doctype html><meta charset="utf-8"><title>Card</title><style>
body { display: grid; grid-template-columns: repeat(4, 232px); gap: 20px; place-content: center; height: 630px; margin: 0; background: #10151b; color: #fff; font: 600 88px/1 "IBM Plex Sans", "Helvetica Neue", sans-serif }
div { display: grid; align-content: space-between; box-sizing: border-box; height: 232px; padding: 22px 24px; border-radius: 6px }
span { font-size: 32px; font-weight: 400 }
</style>${tiles.map(([number, symbol, colour]) => `<div style="background: ${colour}"><span>${number}</span>${symbol}</div>`).join("")}`;

const browser = await launchBrowser();
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await tab.setContent(page);
  const path = join(import.meta.dirname, "../packages/cli/src/publish/site/card.png");
  await tab.screenshot({ path });
} finally {
  await browser.close();
}
