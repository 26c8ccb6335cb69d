import { fragmentStyle, htmlFragment } from "../../packages/formats/dist/index.js";
import { articles } from "../articles.mjs";

/** Number of briefs on a page. */
export const briefCount = 200;

/** The same brief of 5 KB with another headline and id: 11 insights, 3 groups, 5 references. */
export const briefs = Array.from({ length: briefCount }, (_, index) => ({
  ...articles["4 KB"],
  id: `brief-${index}`,
  headline: `Brief ${index}: ${articles["4 KB"].headline}`,
}));

/** Writes JSON without `<`, so that no text ends the script element. */
export const scriptJson = (value) => JSON.stringify(value).replaceAll("<", "\\u003C");

/** A brief in HTML with its JSON, as `convert --to html-fragment` writes it. */
export const fallback = (article) => htmlFragment.serialise([article]).text;

/** Writes a group as `<details>` or its peer, from title and content; the first group of a brief is open. */
export const disclosures = {
  details: (attributes, title, list) =>
    `<details ${attributes}><summary><h3>${title}</h3></summary>${list}</details>`,
  shoelace: (attributes, title, list) =>
    `<sl-details ${attributes}><h3 slot="summary">${title}</h3>${list}</sl-details>`,
  webAwesome: (attributes, title, list) =>
    `<wa-details ${attributes}><h3 slot="summary">${title}</h3>${list}</wa-details>`,
};

/** A brief in HTML whose groups open and close, without JSON, and without its data, which the element adds when it is opened. */
export function collapsible(article, disclosure) {
  return fallback(article)
    .replace(/<script[^]*<\/script>/, "")
    .replace(/<details class="mineral-brief-data"[^]*<\/details>\n/, "")
    .replace(
      /<details (class="mineral-brief-group" [^>]*)>\s*<summary><h3>(.*?)<\/h3><\/summary>([^]*?)<\/details>/g,
      (_, attributes, title, list) => disclosure(attributes, title, list),
    );
}

/** The style of all pages except those of the element, which has its own. */
export const style = `${fragmentStyle}
.mineral-brief-group h3{display:inline;font-size:1.125rem;font-weight:700;line-height:1.4}
.mineral-brief-group>summary{padding-block:12px;cursor:pointer}`;

/** A complete page. */
export const pageOf = ({ head = "", style: css = "", body }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Briefs</title><style>body{margin:0}${css}</style>${head}</head><body>${body}</body></html>`;
