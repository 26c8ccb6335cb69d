import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";

/** The same brief as a React component, with the markup and classes of the HTML fragment. */
export function showBriefs(root, articles) {
  createRoot(root).render(articles.map((article) => h(Brief, { key: article.id, article })));
}

const kinds = { fact: "Fact", claim: "Claim", analysis: "Analysis", outlook: "Outlook" };

function Brief({ article }) {
  const { id, headline, topics, authors, datePublished, coreInsights, groups, references } =
    article;
  const [openGroups, setOpenGroups] = useState(() => groups.map((_, index) => index === 0));
  const allOpen = openGroups.every(Boolean);
  const counted = countCitations(article);
  const showInsight = (insight) => h(Insight, { id, insight, counted, references });
  return h(
    "article",
    { className: "mineral-brief", lang: article.language, "aria-labelledby": `${id}-headline` },
    h(
      "header",
      null,
      h("p", { className: "mineral-brief-topics" }, h(Dotted, { items: topics })),
      h("h2", { id: `${id}-headline` }, headline),
      h(
        "p",
        { className: "mineral-brief-meta" },
        h(Dotted, {
          items: [...authors.map(({ name }) => name), h(Day, { date: datePublished })],
        }),
      ),
    ),
    h(
      "section",
      { className: "mineral-brief-core" },
      h("h3", null, "Core insights"),
      coreInsights.map((insight, index) => h("p", { key: index }, showInsight(insight))),
    ),
    h(
      "button",
      { type: "button", onClick: () => setOpenGroups(groups.map(() => !allOpen)) },
      allOpen ? "Collapse all" : "Expand all",
    ),
    groups.map(({ title, insights }, index) =>
      h(
        "details",
        {
          key: index,
          className: "mineral-brief-group",
          id: `${id}-group-${index + 1}`,
          open: openGroups[index],
          onToggle: ({ currentTarget }) =>
            setOpenGroups((open) => open.with(index, currentTarget.open)),
        },
        h("summary", null, h("h3", null, title)),
        h(
          "ul",
          null,
          insights.map((insight, at) => h("li", { key: at }, showInsight(insight))),
        ),
      ),
    ),
    h(
      "section",
      { className: "mineral-brief-references" },
      h("h3", null, "References"),
      h(
        "ul",
        null,
        references.map((reference) => h(Reference, { key: reference.id, id, reference, counted })),
      ),
    ),
  );
}

function Insight({ id, insight, counted, references }) {
  return [
    h("b", { key: "kind", className: "mineral-brief-kind" }, kinds[insight.kind]),
    " ",
    insight.text,
    insight.citations.map((cited, index) => {
      const { publisher } = references.find((reference) => reference.id === cited);
      return [
        "\u2060",
        h(
          "a",
          {
            key: index,
            className: "mineral-brief-citation",
            id: `${id}-citation-${counted.get(insight)[index]}`,
            href: `#${id}-reference-${cited}`,
            "aria-label": `Reference ${cited}, ${publisher}`,
          },
          `[${cited}]`,
        ),
      ];
    }),
  ];
}

function Reference({ id, reference, counted }) {
  const { title, url, publisher, datePublished } = reference;
  const citedBy = [...counted].flatMap(([insight, numbers]) =>
    numbers.filter((_, index) => insight.citations[index] === reference.id),
  );
  return h(
    "li",
    { id: `${id}-reference-${reference.id}` },
    h("b", { className: "mineral-brief-mark" }, reference.id),
    " ",
    h("cite", null, url ? h("a", { href: url, rel: "noopener" }, title) : title),
    " ",
    h(
      "span",
      { className: "mineral-brief-facts" },
      h(Dotted, {
        items: [publisher, ...(datePublished ? [h(Day, { date: datePublished })] : [])],
      }),
      h(
        "span",
        { className: "mineral-brief-back" },
        citedBy.map((number, index) =>
          h(
            "a",
            {
              key: number,
              href: `#${id}-citation-${number}`,
              "aria-label": `Back to citation ${index + 1}`,
            },
            `\u2191${index + 1}`,
          ),
        ),
      ),
    ),
  );
}

function Dotted({ items }) {
  return items.map((item, index) => [
    index > 0 && h("span", { key: `dot-${index}`, "aria-hidden": "true" }, " \u00b7 "),
    h("span", { key: index }, item),
  ]);
}

const days = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

function Day({ date }) {
  return h("time", { dateTime: date }, days.format(new Date(date)));
}

/** The sequential numbers of an article's citations, by insight. */
function countCitations({ coreInsights, groups }) {
  let last = 0;
  const insights = [...coreInsights, ...groups.flatMap((group) => group.insights)];
  return new Map(insights.map((insight) => [insight, insight.citations.map(() => ++last)]));
}
