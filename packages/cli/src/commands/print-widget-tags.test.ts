import { expect, test } from "vitest";
import { printWidgetTags } from "./print-widget-tags.ts";

// The hash of nothing, as `openssl dgst -sha384` gives it.
const hash = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";

test("the element's tag has the hash of its file", () => {
  expect(printWidgetTags([{ file: "mineral-brief.min.js", text: "" }], "/assets/")).toBe(
    `<script type="module" src="/assets/mineral-brief.min.js" integrity="${hash}" crossorigin="anonymous"></script>\n`,
  );
});

test("escapes the URL in the attribute", () => {
  expect(printWidgetTags([{ file: "mineral-brief.min.js", text: "" }], '/a"><b>/')).toContain(
    'src="/a&quot;&gt;&lt;b&gt;/mineral-brief.min.js"',
  );
});

test.each([
  ["", "./"],
  ["assets/", "./assets/"],
  ["../assets/", "../assets/"],
  ["/assets/", "/assets/"],
  ["https://example.org/", "https://example.org/"],
  ["/a--><b>/", "/a--\\u003e\\u003cb\\u003e/"],
])("prints the hashes of imported files in an import map: base URL %j", (address, folder) => {
  expect(printWidgetTags([{ file: "mineral-brief.details.min.js", text: "" }], address)).toBe(
    `<!-- To check the files that the element imports too, add this import map above all scripts of the page.
<script type="importmap">
{"integrity": {
"${folder}mineral-brief.details.min.js": "${hash}"
}}
</script>
-->\n`,
  );
});
