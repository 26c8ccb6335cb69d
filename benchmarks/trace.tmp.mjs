import { openBrowser } from "./widget/open-browser.mjs";
import { pages } from "./widget/pages.mjs";
import { readFileSync } from "node:fs";
const names = ["hand-written `<details>`","the same with `content-visibility: auto`","**`article` property**"];
const script = readFileSync("../packages/widget/dist/mineral-brief.min.js","utf8");
const bodies = {"/blank":"<!doctype html>", "/mineral-brief.js":script};
for (const n of names) bodies["/p"+names.indexOf(n)] = pages[n].html;
const browser = await openBrowser(bodies);
for (const index of process.argv.slice(2).map(Number)) {
  await browser.visit(async ({ open, page, session }) => {
    await open("/p"+index);
    await page.evaluate(`globalThis.group = ${pages[names[index]].groups}[1]`);
    for (let i=0;i<4;i++) await page.evaluate(`new Promise((resolve) => { group.click(); requestAnimationFrame(() => requestAnimationFrame(resolve)); })`);
    const ev = []; session.on("Tracing.dataCollected", e => ev.push(...e.value));
    await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline","disabled-by-default-devtools.timeline","disabled-by-default-devtools.timeline.invalidationTracking","blink.debug","disabled-by-default-blink.debug","blink","blink_style","blink.invalidation","disabled-by-default-blink.invalidation","disabled-by-default-blink_style","cc","style"] } });
    for (let i=0;i<4;i++) await page.evaluate(`new Promise((resolve) => { group.click(); requestAnimationFrame(() => requestAnimationFrame(resolve)); })`);
    const done = new Promise(r=>session.once("Tracing.tracingComplete", r)); await session.send("Tracing.end"); await done;
    console.log("==", names[index]);
    const agg = {};
    for (const e of ev) { const k = e.name; agg[k] ??= [0,0]; agg[k][0]++; agg[k][1] += e.tdur ?? e.dur ?? 0; }
    for (const [k,v] of Object.entries(agg).sort((a,b)=>b[1][1]-a[1][1]).slice(0,30)) console.log(k.padEnd(60), v[0], (v[1]/1000).toFixed(2));
    const big=ev.filter(e=>e.name==="Document::updateStyle").sort((a,b)=>b.dur-a.dur)[1]; console.log("BIG",big.dur,big.tdur); for (const e of ev.filter(e=>e.tid===big.tid&&e.ts>=big.ts&&e.ts<big.ts+big.dur).sort((a,b)=>a.ts-b.ts)) console.log("  ",((e.ts-big.ts)/1000).toFixed(2),((e.dur??0)/1000).toFixed(2),e.name,e.cat,JSON.stringify(e.args).slice(0,150));
for (const e of ev.filter(e=>e.name==="UpdateLayoutTree"||e.name==="Layout")) console.log(e.name, (e.tdur??e.dur)/1000, JSON.stringify(e.args).slice(0,300));
    const inv={}; for (const e of ev.filter(e=>/Invalidation/.test(e.name))) { const d=e.args?.data??{}; const k=e.name+" "+(d.reason??"")+" "+(d.extraData??"")+" "+(d.nodeName??"").slice(0,80); inv[k]=(inv[k]??0)+1; }
    for (const [k,v] of Object.entries(inv).sort((a,b)=>b[1]-a[1]).slice(0,40)) console.log(v,k);
  });
}
await browser.close();
