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
  ["Barton &amp; Reed, 28,000&nbsp;tonnes", "Barton & Reed, 28,000\u00A0tonnes"],
  ["&lt;20,000&#59; &#x20AC;5&#10;a share", "<20,000; €5 a share"],
  ["AT&T; R&D &nosuchname; \\&amp;", "AT&T; R&D &nosuchname; &amp;"],
  ["5\\*3 and \\<br>", "5*3 and <br>"],
  ["10 kt<br>2,500 tonnes<BR/>end", "10 kt\n\n2,500 tonnes\n\nend"],
  ["<p>10</p><p>20</p>", "\n\n10\n\n\n\n20\n\n"],
  ["<td>10</td><td>20</td>", "\t10\t20"],
  ["2,500<sup>3</sup> tonnes in 2024<sup>1</sup>", "2,500³ tonnes in 2024¹"],
  ["10<sup>6</sup> t of CO<sub>2</sub>", "10⁶ t of CO2"],
  ["2024<sup>1</sup><sup>2</sup>", "2024[1][2]"],
  ["2024<sup>1, 2</sup>", "2024[1, 2]"],
  ["2024<sup>[3](#fn3)</sup> and 19<sup>th</sup>", "2024³ and 19th"],
  ["<US$5,000 in May and >US$4,000", "<US$5,000 in May and >US$4,000"],
  ["if x <fig and y> 2, <b>then</b> 3", "if x <fig and y> 2, then 3"],
  ["<https://example.org/a> <a@example.org>", "https://example.org/a a@example.org"],
  ["made ~~10~~ 20 t, not <del>30 t</del>.", "made 20 t, not."],
  ["about ~~5 t and ~~6 t, or ~7 t", "about 5 t and 6 t, or ~7 t"],
  ["~~10\n\n20~~", "10\n\n20"],
  ["~~a <s>b~~ c d</s> e", " c d e"],
  ["<style>td { width: 37px }</style>37 t<svg/>", "37 t"],
])("reads what Markdown shows: %j", (source, expected) => {
  expect(readSavedSource(source, "markdown").text).toBe(expected);
});

test.each([
  ["a &amp; b 37 t", "37 t", "37 t"],
  ["a &amp; b 37 t", "&", "&amp;"],
  ["10<br>20 t", "20 t", "20 t"],
  ["made ~~10~~ 20 t", "made 20 t", "made ~~10~~ 20 t"],
  ["made 10<sup>6</sup> t", "10⁶ t", "10<sup>6</sup> t"],
  ["2024<sup>1</sup><sup>2</sup> 37 t", "37 t", "37 t"],
])("finds the place in Markdown %j of %j", (source, words, expected) => {
  const { text, rangeOf } = readSavedSource(source, "markdown");
  const at = text.indexOf(words);
  const { start, end } = rangeOf(at, at + words.length);
  expect(source.slice(start.offset, end.offset)).toBe(expected);
});

test.each([
  "2,500<sup>3</sup> tonnes in 2024<sup>1</sup> and 10<sup>6</sup> t",
  "made <del>10</del> 20 t, <s>a</s>.",
  "a<sup>1</sup><sup>2</sup> b<sup>3,4</sup> 5<sup>th</sup> H<sub>2</sub>O",
  "5&nbsp;&euro; &lt;20&#44;000 &NotEqualTilde; &#0; &hellip;",
])("reads tags and references of Markdown like those of a page: %j", (source) => {
  const { text } = readSavedSource(source, "markdown");
  expect(text).toBe(readSavedSource(source, "html").text);
});

test("keeps a long line apart from the line after <br>", () => {
  const first = "The company said on Monday that its new line will make 10";
  const { text } = readSavedSource(`${first}<br>200 tonnes`, "markdown");
  expect(text).toBe(`${first}\n\n200 tonnes`);
});

test.each([
  "[".repeat(50_000),
  "*".repeat(50_000),
  "<a".repeat(50_000),
  "<!--".repeat(20_000),
  "](".repeat(50_000),
  "~~a".repeat(50_000),
  "~~a ".repeat(50_000),
  "<sup>".repeat(50_000),
  "<sup>1</sup>".repeat(50_000),
  "<s><sup>1".repeat(20_000) + "</svg></s>".repeat(20_000),
  "<a@".repeat(50_000),
  "<http:".repeat(50_000),
  "&a".repeat(50_000),
  "&amp;".repeat(50_000),
  "<b ".repeat(50_000),
])("takes little time for hostile Markdown (%#)", (source) => {
  const seconds = startCpuClock();
  readSavedSource(source, "markdown");
  // Quadratic time would be minutes.
  expect(seconds()).toBeLessThan(10);
});
