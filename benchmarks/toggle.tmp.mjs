import { openBrowser } from "./widget/open-browser.mjs";
import { pages } from "./widget/pages.mjs";
import { readFileSync } from "node:fs";
const names = ["hand-written `<details>`","the same with `content-visibility: auto`","**`article` property**"];
const script = readFileSync("../packages/widget/dist/mineral-brief.min.js","utf8");
const bodies = {"/blank":"<!doctype html>", "/mineral-brief.js":script};
for (const n of names) bodies["/p"+names.indexOf(n)] = pages[n].html;
const browser = await openBrowser(bodies);
const med = v => v.toSorted((a,b)=>a-b)[v.length>>1];
async function run(index, css, js, label) {
  const r = await browser.visit(async ({ open, metrics, page }) => {
    await open("/p"+index);
    if (css) await page.evaluate((css) => { for (const e of document.querySelectorAll("mineral-brief")) { const s = new CSSStyleSheet(); s.replaceSync(css); e.shadowRoot.adoptedStyleSheets.push(s);} }, css);
    await page.evaluate(`globalThis.group = ${pages[names[index]].groups}[1]`);
    if (js) await page.evaluate(js);
    const t = [];
    for (let i = 0; i < 40; i++) {
      const b = await metrics();
      await page.evaluate(`new Promise((resolve) => { group.click(); requestAnimationFrame(() => requestAnimationFrame(resolve)); })`);
      const a = await metrics(); const d = (k) => (a[k]-b[k])*1000;
      t.push([d("ScriptDuration"), d("RecalcStyleDuration"), d("LayoutDuration"), d("TaskDuration")]);
    }
    return [0,1,2,3].map(k => med(t.map(x=>x[k])));
  });
  console.log(label.padEnd(50), r.map(x=>x.toFixed(2).padStart(7)).join(" "), "work", (r[0]+r[1]+r[2]).toFixed(2));
}
const variants = JSON.parse(process.argv[2] ?? "[]");
console.log("".padEnd(50), " script  style  layout  all");
await run(0, "", "", "hand"); await run(1, "", "", "hand cv"); await run(2, "", "", "ours");
for (const [label, css, js] of variants) await run(2, css, js, label);
await run(2, "", "", "ours again");
await browser.close();
