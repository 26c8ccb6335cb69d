import { markup } from "@mineral-brief/formats/markup";

/** Where the site will be, with a slash at the end: `https://brief.example/`. Undefined if the build does not know it. */
export function readSiteAddress(value: string | undefined): URL | undefined {
  if (value === undefined || value === "") return undefined;
  const address = new URL(value);
  if (!/^https?:$/.test(address.protocol) || !address.pathname.endsWith("/"))
    throw new Error(`SITE_ADDRESS is ${value}, write it like https://brief.example/ with a slash`);
  return address;
}

/**
 * Adds to a page what needs the address of the site: the canonical address, and the card that previews of links show.
 *
 * The page for missing addresses gets links from the root of the server instead, because it can be at any address.
 */
export function withAddress(html: string, name: string, site: URL): string {
  if (name === "404.html")
    return html.replace(/\s(href|src)="\.\//g, (_, attribute: string) => {
      return ` ${attribute}="${site.pathname}`;
    });
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
  const description = /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  const address = new URL(name.replace(/(^|\/)index\.html$/, "$1"), site).href;
  const tags = [
    markup`<link rel="canonical" href="${address}" />`.text,
    property("og:type", name.startsWith("gallery/") ? "article" : "website"),
    property("og:site_name", "mineral-brief"),
    `<meta property="og:title" content="${title.replaceAll('"', "&quot;")}" />`,
    `<meta property="og:description" content="${description}" />`,
    property("og:url", address),
    property("og:image", new URL("card.png", site).href),
    property("og:image:width", "1200"),
    property("og:image:height", "630"),
    property("og:image:alt", "Briefs on critical minerals that readers can check"),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ];
  return html.replace("</head>", () => `  ${tags.join("\n    ")}\n  </head>`);
}

function property(name: string, content: string): string {
  return markup`<meta property="${name}" content="${content}" />`.text;
}

/** Lists the pages of the site for search engines. See https://www.sitemaps.org/protocol.html */
export function sitemap(names: Iterable<string>, site: URL): string {
  const lines = [...names]
    .filter((name) => name !== "404.html")
    .map((name) => new URL(name.replace(/(^|\/)index\.html$/, "$1"), site).href)
    .toSorted()
    .map((address) => markup`<url><loc>${address}</loc></url>`.text);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("\n")}
</urlset>
`;
}
