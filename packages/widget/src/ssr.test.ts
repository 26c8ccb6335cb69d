import { createHash } from "node:crypto";
import { galleryArticles } from "@mineral-brief/fixtures/gallery-articles";
import { validArticles } from "@mineral-brief/fixtures";
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import type { Article } from "@mineral-brief/schema";
import { html } from "lit";
import { describe, expect, it, test } from "vitest";
import { MineralBriefElement } from "./mineral-brief-element.ts";
import { MineralBriefRenderer } from "./lit-ssr.ts";
import { renderBrief, styleHash } from "./ssr.ts";

const smallest = validArticles["smallest"] as unknown as Article;

/** Removes the styles, which are long and not relevant here. */
const unstyled = (written: string): string =>
  written.replace(/(<style[^>]*>).*?(?=<\/style>)/s, "$1…");

describe("renderBrief", () => {
  it.each(["us-australia-framework", "indonesia-nickel", "congo-cobalt", "congo-lobito"])(
    "has a space or a mark between the words of %s where its style has a line",
    (name) => {
      const written = renderBrief(galleryArticles[name] as Article);
      // Other elements are lines of their own.
      const joined = /[\p{L}\p{N}]+(?:<\/?(?:a|b|bdi|dd|dt|span|time)\b[^>]*>)+[\p{L}\p{N}]+/gu;
      expect(written.match(joined) ?? []).toEqual([]);
    },
  );

  it("writes the brief in a shadow root and the article as a child", () => {
    expect(
      unstyled(
        renderBrief({
          schemaVersion: "1.0",
          headline: "Tungsten & <trade>",
          language: "en",
          coreInsights: [{ text: "Prices rose.", citations: [1] }],
        }),
      ),
    ).toMatchInlineSnapshot(
      `
      "<mineral-brief><template shadowrootmode="open"><style>…</style><div
          class="mb"
          
          
          
          lang="en"
          dir="ltr"
          
        ><article
          class="brief"
          part="brief"
          aria-labelledby="headline"
          
        ><header class="top"><h2 id="headline" class="headline" part="headline">Tungsten &amp; &lt;trade&gt;</h2><slot name="header-actions"></slot></header><section class="core" part="core-insights"><h3  class="hidden" part="core-insights-title">Core insights</h3><p id="insight-1" part="insight">Prices rose.&#8288;<span
                  class="cite"
                  part="citation"
                  role="img"
                  aria-label="source passage 1"
                  >[1]</span
                ></p></section><slot name="after-core"></slot><slot name="footer"></slot></article></div></template><script type="application/json">{"schemaVersion":"1.0","headline":"Tungsten & \\u003Ctrade>","language":"en","coreInsights":[{"text":"Prices rose.","citations":[1]}]}</script></mineral-brief>"
    `,
    );
  });

  it("writes the options as attributes", () => {
    const written = renderBrief(smallest, {
      id: 'a"b',
      open: "all",
      exclusive: true,
      show: "-references",
      headingLevel: 3,
      theme: "dark",
      density: "compact",
      locale: "zh",
      timeZone: "Asia/Shanghai",
    });
    expect(/^[^>]*>/.exec(written)![0]).toBe(
      '<mineral-brief id="a&quot;b" open="all" exclusive show="-references" heading-level="3" theme="dark" density="compact" locale="zh" time-zone="Asia/Shanghai">',
    );
    expect(written).toContain("<h3 ");
  });

  test.each([
    "</script><script>alert(1)</script>",
    "</template><img src=x onerror=alert(1)>",
    "<!-- <script>",
    "</style><b>",
  ])("no text closes its element: %s", (text) => {
    const written = renderBrief({
      ...smallest,
      headline: text,
      groups: [{ title: text, insights: [{ text }] }],
    });
    expect(written.match(/<\/?(?:script|template|style|img|b|!--)\b/g)).toEqual([
      "<template",
      "<style",
      "</style",
      "</template",
      "<script",
      "</script",
    ]);
  });
});

describe("renderBrief without types", () => {
  const rich = validArticles["every-field"] as unknown as Article;

  test.each([
    { nameOf: "x" },
    { nameOf: () => 5 },
    { hrefOf: 5 },
    { hrefOf: () => 5 },
    { id: 5 },
    { show: 5 },
    { open: 5 },
    { theme: 5 },
    { density: 5 },
    { appearance: 5 },
    { locale: 5 },
    { timeZone: 5 },
    { nonce: 5 },
    { messages: { references: 5, previously: "x", modified: "" } },
    { messages: "x" },
    null,
    "x",
    ["id"],
  ])("ignores an option of another type: $0", (options) => {
    expect(renderBrief(rich, options as never)).toBe(renderBrief(rich));
  });

  test.each([
    {
      article: {},
      message:
        'renderBrief needs an article that validateArticle accepts: schemaVersion: missing; add the format\'s version such as "1.0"',
    },
    {
      article: undefined,
      message:
        'renderBrief needs an article that validateArticle accepts: expected an article such as {"schemaVersion": "1.0", "headline": "...", "language": "en"}, found undefined',
    },
  ])("throws the first error of $article", ({ article, message }) => {
    expect(() => renderBrief(article as never)).toThrow(new TypeError(message));
  });

  test.each(["nameOf", "hrefOf"])("throws what %s throws", (name) => {
    const error = new Error("no name");
    const fail = (): never => {
      throw error;
    };
    expect(() => renderBrief(rich, { [name]: fail })).toThrow(error);
  });
});

test("a nonce or a hash allows the style", async () => {
  const [, nonce, style] = /<style nonce="([^"]*)">(.*?)<\/style>/s.exec(
    renderBrief(smallest, { nonce: "a+b/c==" }),
  )!;
  expect(nonce).toBe("a+b/c==");
  const hash = createHash("sha256").update(style!).digest("base64");
  expect(await styleHash()).toBe(`sha256-${hash}`);
});

describe("MineralBriefRenderer", () => {
  customElements.define("mineral-brief", MineralBriefElement);

  const write = (article: unknown, renderer = MineralBriefRenderer): string =>
    collectResultSync(
      render(
        html`<mineral-brief open="none" heading-level="4" .article=${article}
          ><p>Fallback</p></mineral-brief
        >`,
        { elementRenderers: [renderer] },
      ),
    ).replace(/<!--.*?-->/g, "");

  /** Removes the white space that the template's formatting leaves in tags. */
  const tight = (written: string): string => written.replace(/\s+/g, " ").replaceAll(" >", ">");

  it("renders the same shadow root", () => {
    const [content] = /<style>.*(?=<\/template>)/s.exec(
      renderBrief(smallest, { open: "none", headingLevel: 4 }),
    )!;
    expect(tight(write(smallest))).toBe(
      `<mineral-brief open="none" heading-level="4"><template shadowroot="open" shadowrootmode="open">${tight(content)}</template><p>Fallback</p></mineral-brief>`,
    );
  });

  it("writes a nonce", () => {
    expect(write(smallest, MineralBriefRenderer.withNonce("abc"))).toContain('<style nonce="abc">');
  });

  it.each([[undefined], [{ headline: 7 }]])("has no shadow root for %j", (article) => {
    expect(tight(write(article))).toBe(
      '<mineral-brief open="none" heading-level="4"><p>Fallback</p></mineral-brief>',
    );
  });
});
