import { readFileSync } from "node:fs";
import { taggedArticles } from "../articles.mjs";
import {
  briefs,
  collapsible,
  disclosures,
  fallback,
  pageOf,
  scriptJson,
  style,
} from "./markup.mjs";
import { themes } from "./scripts.mjs";

const readme = readFileSync(new URL("../../packages/widget/README.md", import.meta.url), "utf8");
/** The CSS rules that the README recommends. */
const [, rulesOfTheReadme] = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(readme);

const isLater = "content-visibility:auto;contain-intrinsic-block-size:auto 100vh";
const load = (name) => `<script type="module" src="/${name}.js"></script>`;
const inHtml = (disclosure) => briefs.map((brief) => collapsible(brief, disclosure)).join("\n");
const inElements = (childOf) =>
  briefs.map((brief) => `<mineral-brief>${childOf(brief)}</mineral-brief>`).join("\n");
const jsonChild = (brief) => `<script type="application/json">${scriptJson(brief)}</script>`;

/** A page with the articles as data and a module that shows them. */
const withData = (code) =>
  `<main id="root"></main><script type="application/json" id="data">${scriptJson(briefs)}</script>
<script type="module">
globalThis.articles = JSON.parse(document.getElementById("data").textContent);
${code}
</script>`;

const elementOfEach = `
import "/mineral-brief.js";
const root = document.getElementById("root");
for (const article of articles) {
  const brief = document.createElement("mineral-brief");
  brief.article = article;
  root.append(brief);
}`;

/** A page with the same script and data that shows nothing. */
const nothingWith = (name) => pageOf({ body: withData(`import "/${name}.js";`) });
/** The same with each brief's data in a separate script, so that JSON.parse creates the same objects. */
const nothingWithEach = (name) =>
  pageOf({
    head: load(name),
    body: `${briefs.map(jsonChild).join("\n")}<script type="module">
globalThis.articles = [...document.querySelectorAll("[type='application/json']")].map((one) =>
  JSON.parse(one.textContent),
);
</script>`,
  });
/** The same for markup that needs no data. */
const emptyWith = (name, css = "") => pageOf({ head: load(name), style: css, body: "" });

const inPage = '[...document.querySelectorAll(".mineral-brief-group > summary")]';
const inEachRoot = (tag, selector = "summary") =>
  `[...document.querySelectorAll("${tag}")].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll("${selector}")])`;

/**
 * Pages of two hundred briefs, one page per method.
 *
 * - `empty`: the same page without briefs, to measure the memory of the briefs;
 * - `groups`: an expression for the summaries of all groups;
 * - `settles`: time that a group takes to open, in milliseconds; two frames if undefined.
 */
export const pages = {
  "hand-written `<details>`": {
    html: pageOf({ style, body: inHtml(disclosures.details) }),
    empty: pageOf({ style, body: "" }),
    groups: inPage,
  },
  "the same with `content-visibility: auto`": {
    html: pageOf({
      style: `${style}.mineral-brief{${isLater}}`,
      body: inHtml(disclosures.details),
    }),
    empty: pageOf({ style, body: "" }),
    groups: inPage,
  },
  "**`article` property**": {
    html: pageOf({ body: withData(elementOfEach) }),
    empty: nothingWith("mineral-brief"),
    groups: inEachRoot("mineral-brief", ".group > summary"),
  },
  "**JSON child**": {
    html: pageOf({ head: load("mineral-brief"), body: inElements(jsonChild) }),
    empty: nothingWithEach("mineral-brief"),
    groups: inEachRoot("mineral-brief", ".group > summary"),
  },
  "**complete brief as fallback, with its JSON**": {
    html: pageOf({
      head: load("mineral-brief"),
      style: style + rulesOfTheReadme,
      body: inElements(fallback),
    }),
    empty: nothingWithEach("mineral-brief"),
    groups: inEachRoot("mineral-brief", ".group > summary"),
  },
  "complete brief as fallback, without the rules": {
    html: pageOf({
      head: load("mineral-brief"),
      style,
      body: inElements(fallback),
    }),
    empty: nothingWithEach("mineral-brief"),
    groups: inEachRoot("mineral-brief", ".group > summary"),
  },
  "**`article` property**, all laid out at once": {
    html: pageOf({
      style: "mineral-brief{content-visibility:visible}",
      body: withData(elementOfEach),
    }),
    empty: nothingWith("mineral-brief"),
    groups: inEachRoot("mineral-brief", ".group > summary"),
  },
  "shoelace `sl-details`": {
    html: pageOf({
      head: load("shoelace"),
      style: themes.shoelace + style,
      body: inHtml(disclosures.shoelace),
    }),
    empty: emptyWith("shoelace", themes.shoelace + style),
    groups: inEachRoot("sl-details"),
    settles: 400,
  },
  "Web Awesome `wa-details`": {
    html: pageOf({
      head: load("web-awesome"),
      style: themes.webAwesome + style,
      body: inHtml(disclosures.webAwesome),
    }),
    empty: emptyWith("web-awesome", themes.webAwesome + style),
    groups: inEachRoot("wa-details"),
    settles: 400,
  },
  "React 19": {
    html: pageOf({
      style,
      body: withData(
        'import { showBriefs } from "/react-ui.js"; showBriefs(document.getElementById("root"), articles);',
      ),
    }),
    empty: nothingWith("react-ui"),
    groups: inPage,
  },
};

const elementsOf = (count) =>
  withData(elementOfEach.replace("of articles", `of articles.slice(0, ${count})`));

/**
 * More pages on which only toggling is measured: with fewer briefs, and a `<details>` that belongs to no brief, to see what
 * the browser itself takes on a page of that size.
 */
export const togglePages = {
  ...Object.fromEntries(
    [1, 20].map((count) => [
      `**\`article\` property**, ${count} on the page`,
      {
        html: pageOf({ body: elementsOf(count) }),
        groups: inEachRoot("mineral-brief", ".group > summary"),
      },
    ]),
  ),
  "a `<details>` of one word, before the same 200 elements": {
    html: pageOf({
      body: `<details><summary>A</summary>word</details>${withData(elementOfEach)}`,
    }),
    groups: 'Array(2).fill(document.querySelector("details > summary"))',
  },
};

/**
 * Pages with one brief, which the element shows as soon as it can: with its JSON in the page, or fetched.
 *
 * If `hasOther`, the same pages follow with the other build of the element.
 */
export function firstBriefs(hasOther) {
  const articles = { "5 KB": briefs[0], "18 KB, tagged": taggedArticles["tagged, 18 KB"] };
  const builds = {
    "": "mineral-brief",
    ...(hasOther ? { ", the other build": "other/mineral-brief" } : {}),
  };
  let place = 0;
  const pageWith = (script, element) =>
    pageOf({ head: load(script), body: `<h1>Page</h1><p>Text above it.</p>${element}` });
  return Object.fromEntries(
    Object.entries(builds).flatMap(([build, script]) =>
      Object.entries(articles).flatMap(([size, article]) => [
        [
          `**${size}, in the page${build}**`,
          {
            html: pageWith(script, `<mineral-brief>${jsonChild(article)}</mineral-brief>`),
            json: "",
          },
        ],
        [
          `**${size}, fetched${build}**`,
          {
            html: pageWith(
              script,
              `<mineral-brief src="/data-${(place += 2) - 1}.json"></mineral-brief>`,
            ),
            json: JSON.stringify(article),
          },
        ],
      ]),
    ),
  );
}

/** The page appears before the script loads, and the script loads before the article. */
const lateScript = `<script>
setTimeout(() => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/mineral-brief.js";
  document.head.append(script);
}, 200);
</script>`;

/** Pages with text below a brief that loads late; that text must not move. */
export function lateBriefs() {
  const [brief] = briefs;
  const fetched = (inner = "") => `<mineral-brief src="/brief.json">${inner}</mineral-brief>`;
  const page = (element, css) =>
    pageOf({
      style: style + css,
      body: `<h1>Page</h1>${element}<p>Text below it.</p>${lateScript}`,
    });
  return {
    "complete brief as fallback, with its JSON": page(
      `<mineral-brief>${fallback(brief)}</mineral-brief>`,
      rulesOfTheReadme,
    ),
    "a link as fallback, `src`": page(
      fetched('<a href="/brief.html">The brief</a>'),
      rulesOfTheReadme,
    ),
    "`src` alone": page(fetched(), rulesOfTheReadme),
    "`src` alone, without the rules": page(fetched(), ""),
  };
}
