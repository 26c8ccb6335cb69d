import { parseFragment, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { isHtmlText, isXmlText, Markup, markup, Xml, xml } from "./markup.ts";

describe.each([
  ["markup", (...args: Parameters<typeof markup>) => markup(...args).text],
  ["xml", (...args: Parameters<typeof xml>) => xml(...args).text],
] as [
  string,
  (
    strings: TemplateStringsArray,
    ...values: (string | number | undefined | readonly string[])[]
  ) => string,
][])("%s", (_, tag) => {
  test("escapes a value in text and in attributes", () => {
    const value = `<b> & "q" 'q'`;
    expect(tag`<p title="${value}">${value}</p>`).toBe(
      `<p title="&lt;b&gt; &amp; &quot;q&quot; &#39;q&#39;">&lt;b&gt; &amp; &quot;q&quot; &#39;q&#39;</p>`,
    );
  });

  test("escapes what is already escaped", () => {
    expect(tag`${"&amp;"}`).toBe("&amp;amp;");
  });

  test("writes lists one after the other, and escapes each item", () => {
    expect(tag`<p>${["a", "<", "c"]}</p>`).toBe("<p>a&lt;c</p>");
    expect(tag`<p>${[]}</p>`).toBe("<p></p>");
  });

  test.each([
    [undefined, ""],
    ["", ""],
    [0, "0"],
    [-1.5, "-1.5"],
    ["${x}", "${x}"],
  ])("writes %j as %j", (value, text) => {
    expect(tag`[${value}]`).toBe(`[${text}]`);
  });
});

test("markup keeps markup, also in nested lists", () => {
  const item = markup`<li>${"<"}</li>`;
  expect(markup`<ul>${[[item, undefined], item, ["&", 1]]}</ul>`.text).toBe(
    "<ul><li>&lt;</li><li>&lt;</li>&amp;1</ul>",
  );
});

test("a value that only looks like markup throws", () => {
  const lookalike = { text: "<b>" } as unknown as Markup;
  expect(() => markup`${lookalike}`).toThrow(TypeError);
});

test("XML takes HTML only as text, and HTML takes no XML", () => {
  // @ts-expect-error HTML is not XML.
  expect(() => xml`${markup`<p>`}`).toThrow(TypeError);
  // @ts-expect-error XML is not HTML.
  expect(() => markup`${new Xml("<p>")}`).toThrow(TypeError);
  expect(xml`<content type="html">${markup`<p>`.text}</content>`.text).toBe(
    '<content type="html">&lt;p&gt;</content>',
  );
});

test.each([
  ["a NUL", "a\0b", "a\uFFFDb", "ab"],
  ["a control character", "a\u0007b", "a\uFFFDb", "ab"],
  ["a control character above ASCII", "a\u0085b", "a\uFFFDb", "a\u0085b"],
  ["half a surrogate pair", "a\uD800b", "a\uFFFDb", "ab"],
  ["a noncharacter", "a\uFFFEb", "a\uFFFDb", "ab"],
  ["a noncharacter that XML allows", "a\uFDD0b", "a\uFFFDb", "a\uFDD0b"],
  ["a character outside the basic plane", "a\u{1F30D}b", "a\u{1F30D}b", "a\u{1F30D}b"],
  ["tab and line breaks", "a\t\r\nb", "a\t\r\nb", "a&#9;&#13;&#10;b"],
])("%s", (_, value, inHtml, inXml) => {
  expect(markup`${value}`.text).toBe(inHtml);
  expect(xml`${value}`.text).toBe(inXml);
  expect(isHtmlText(value)).toBe(inHtml === value);
  expect(isXmlText(value)).toBe(
    inXml.replace(/&#(\d+);/g, (_match, code) => String.fromCharCode(Number(code))) === value,
  );
});

test.each([
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  `<!--`,
  `</title></textarea></style>`,
  `&lt;img src=x onerror=alert(1)&gt;`,
])("a browser reads %j as text", (value) => {
  const page = parseFragment(markup`<p title="${value}" lang='${value}'>${value}</p>`.text);
  const [element] = page.childNodes as unknown as [
    { attrs: { value: string }[]; childNodes: { value: string }[] },
  ];
  expect(page.childNodes).toHaveLength(1);
  expect(element.attrs.map((attribute) => attribute.value)).toEqual([value, value]);
  expect(element.childNodes.map((node) => node.value)).toEqual([value]);
  expect(parseFragment(serialize(page)).childNodes).toHaveLength(1);
});
