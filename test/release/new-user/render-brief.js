import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import "@mineral-brief/widget/define";
import { MineralBriefRenderer } from "@mineral-brief/widget/lit-ssr";
import { renderBrief } from "@mineral-brief/widget/ssr";
import { html } from "lit";

const article = { schemaVersion: "1.0", headline: "Tungsten <quotas>", language: "en" };
const elementRenderers = [MineralBriefRenderer];
const template = html`<mineral-brief .article=${article}></mineral-brief>`;
for (const written of [
  renderBrief(article),
  collectResultSync(render(template, { elementRenderers })),
]) {
  const inRoot = /<template [^>]*shadowrootmode="open">(.*)<\/template>/s.exec(written)?.[1] ?? "";
  if (!inRoot.includes("Tungsten &lt;quotas&gt;")) throw new Error(`not rendered: ${written}`);
}
