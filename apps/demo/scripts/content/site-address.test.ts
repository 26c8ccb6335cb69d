import { describe, expect, it } from "vitest";
import { readSiteAddress, sitemap, withAddress } from "./site-address.ts";

const site = new URL("https://brief.example/some/path/");
const page = `<html>
  <head>
    <meta
      name="description"
      content="A &quot;brief&quot;."
    />
    <title>The "Article" &amp; more</title>
  </head>
  <body><a href="./gallery.html">Gallery</a></body>
</html>`;

describe("the address of the site", () => {
  it.each([
    [undefined, undefined],
    ["", undefined],
    ["https://brief.example/some/path/", "https://brief.example/some/path/"],
  ])("%s is read as %s", (value, expected) => {
    expect(readSiteAddress(value)?.href).toBe(expected);
  });

  it.each(["https://brief.example/path", "ftp://brief.example/"])("%s is an error", (value) => {
    expect(() => readSiteAddress(value)).toThrow("SITE_ADDRESS");
  });
});

it.each([
  ["index.html", "https://brief.example/some/path/", "website"],
  ["docs/index.html", "https://brief.example/some/path/docs/", "website"],
  [
    "gallery/congo-cobalt.html",
    "https://brief.example/some/path/gallery/congo-cobalt.html",
    "article",
  ],
])("%s gets its canonical address and its card", (name, address, type) => {
  const html = withAddress(page, name, site);
  expect(html).toContain(`<link rel="canonical" href="${address}" />`);
  expect(html).toContain(`<meta property="og:url" content="${address}" />`);
  expect(html).toContain(`<meta property="og:type" content="${type}" />`);
  expect(html).toContain('content="https://brief.example/some/path/card.png"');
  expect(html).toContain('og:title" content="The &quot;Article&quot; &amp; more"');
  expect(html).toContain('og:description" content="A &quot;brief&quot;."');
});

it("links the page for missing addresses from the root of the server", () => {
  const html = withAddress(page, "404.html", site);
  expect(html).toContain('<a href="/some/path/gallery.html">');
  expect(html).not.toContain("canonical");
});

it("lists every page but that for missing addresses", () => {
  const text = sitemap(["index.html", "404.html", "docs/index.html", "docs/a&b.html"], site);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://brief.example/some/path/</loc></url>
<url><loc>https://brief.example/some/path/docs/</loc></url>
<url><loc>https://brief.example/some/path/docs/a&amp;b.html</loc></url>
</urlset>
`);
});
