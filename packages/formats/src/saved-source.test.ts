import { expect, test } from "vitest";
import { readSavedSource } from "./saved-source.ts";
import { startCpuClock } from "@mineral-brief/fixtures/start-cpu-clock";

test("reads the text of a page, and what the page states about itself", () => {
  const html =
    '<html lang="de"><head><title>Titel - Zeitung</title><link rel="canonical" href="https://example.org/a"></head>' +
    "<nav>Menü 12</nav><main><h1>Titel</h1><p>Die Anlage erzeugt <b>37</b>&nbsp;Tonnen im Jahr, das sagte die Firma am Montag in Berlin.</p></main>" +
    '<div class="comments"><p>73 Tonnen!</p></div></html>';
  const { text, title, urls, language, rangeOf } = readSavedSource(html, "html");
  expect(text).toBe(
    "# Titel\n\nDie Anlage erzeugt 37\u00A0Tonnen im Jahr, das sagte die Firma am Montag in Berlin.",
  );
  expect([title, urls, language]).toEqual(["Titel", ["https://example.org/a"], "de"]);
  const at = text.indexOf("37");
  expect(html.slice(rangeOf(at, at + 2).start.offset, rangeOf(at, at + 2).end.offset)).toBe("37");
});

test("skips links to other pages and a forum where no element marks the article", () => {
  const story =
    "<p>The ferries carry 2.6 million tonnes a year, the transport minister said in the capital on Monday.</p>";
  const html = `<div id="page">${story}<div class="read-next"><p>Budget 2034</p></div></div><div class="forum"><p>2.6 billion!</p></div>`;
  expect(readSavedSource(html, "html").text).toBe(story.replace(/<\/?p>/g, ""));
});

test.each([
  ["<div><h3>3 comments</h3><p>2.6 billion!</p></div>", ""],
  ["<div><h4>热门评论（12）</h4><p>260万！</p></div>", ""],
  ["<section><h2>Read next</h2><a href=/1>Budget 2034</a></section>", ""],
  ["<div><h2>You may also like:</h2><ul><li>Budget 2034</li></ul></div>", ""],
  [
    "<div><h2>Comments of the minister</h2><p>2 years.</p></div>",
    "Comments of the minister 2 years.",
  ],
  ["<div><p>Before.</p><h3>Related</h3><p>2 years.</p></div>", "Before. Related 2 years."],
  ["<div><h3>Comments</h3><h1>The headline</h1></div>", "Comments The headline"],
])("reads by its heading what a part of a page is: %s", (part, expected) => {
  const story =
    "The ferries carry 2.6 million tonnes a year, the transport minister said in the capital on Monday.";
  const { text } = readSavedSource(`<div><p>${story}</p></div>${part}`, "html");
  expect(text.replace(/\s+/g, " ").replace(story, "").trim()).toBe(expected);
});

test("reads the address that a browser writes into a saved page", () => {
  const { urls } = readSavedSource(
    "<!-- saved from url=(0024)https://example.org/page --><p>A</p>",
    "html",
  );
  expect(urls).toEqual(["https://example.org/page"]);
});

test("reads more of a page whose main part has little text", () => {
  expect(readSavedSource("<main></main><p>The text is here.</p>", "html").text).toBe(
    "The text is here.",
  );
});

test("joins wrapped lines, and keeps the offsets", () => {
  const source =
    "A title\n\nThe company said on Monday that its new line will\nmake 37\r\ntonnes.\n- an item of a list that is longer than a short line\n- another item\n";
  const { text, title } = readSavedSource(source, "text");
  expect(title).toBe("A title");
  expect(text).toBe(source.replace("will\nmake", "will make"));
});

test("removes the signs of Markdown except of headings, and finds the place of each word", () => {
  const source =
    "# Nickel *tax*\n\nThe [draft](https://example.org/a) sets **2%** for `ore` <!-- 5% -->now.\n";
  const { text, title, rangeOf } = readSavedSource(source, "markdown");
  expect(title).toBe("Nickel tax");
  expect(text).toBe("# Nickel tax\n\nThe draft sets 2% for ore now.\n");
  expect(rangeOf(text.indexOf("2%"), text.indexOf("2%") + 2)).toMatchObject({
    start: { line: 3, column: 43 },
    end: { line: 3, column: 45 },
  });
});

test.each([
  "[".repeat(50_000),
  "*".repeat(50_000),
  "<a".repeat(50_000),
  "<!--".repeat(20_000),
  "](".repeat(50_000),
])("takes little time for hostile Markdown (%#)", (source) => {
  const seconds = startCpuClock();
  readSavedSource(source, "markdown");
  // Quadratic time would be minutes.
  expect(seconds()).toBeLessThan(10);
});
