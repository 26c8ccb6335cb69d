import { createVerifier } from "../../packages/schema/dist/verify.js";
import { companies } from "../../packages/schema/dist/companies.js";
import { organizations } from "../../packages/schema/dist/organizations.js";
import { readSavedSource } from "../../packages/formats/dist/saved-source.js";
import { round, table } from "../measure.mjs";

const places = [
  "Kazakhstan",
  "Australia",
  "Chile",
  "Vietnam",
  "Namibia",
  "Peru",
  "Gabon",
  "Canada",
];
const minerals = ["tungsten", "gallium", "nickel", "antimony", "lithium", "cobalt", "uranium"];

const pick = (list, index) => list[index % list.length];

/** A paragraph with three figures, a date and a few names. */
const paragraph = (source, index) =>
  `${pick(places, source + index)} produced ${source * 100 + index + 11} tonnes of ${pick(minerals, source * 3 + index)} in ${2015 + (index % 11)}, up ${(index % 40) + 1.5}% on the year, the operator said on ${(index % 28) + 1} March 2025. ` +
  `The port expects a rise in freight, and buyers in Japan and Germany want contracts of ${(index % 9) + 2} years at $${source * 50 + index},000 per tonne.`;

/** A saved page with 20 KB of text. */
function page(source) {
  const paragraphs = [];
  for (let length = 0; length < 20_000; length += paragraphs.at(-1).length)
    paragraphs.push(paragraph(source, paragraphs.length));
  return `<html><nav>Home</nav><main>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</main></html>`;
}

/** An article with this many statements; every fifth has another figure than its source. */
function articleWith(statements) {
  const insights = Array.from({ length: statements }, (_, index) => {
    const source = index % 50;
    const at = Math.floor(index / 50) % 30;
    const tonnes = source * 100 + at + 11 + (index % 5 === 0 ? 5000 : 0);
    return {
      text: `${pick(places, source + at)} made ${tonnes} tonnes of ${pick(minerals, source * 3 + at)} in ${2015 + (at % 11)}, ${(at % 40) + 1.5}% more than before.`,
      citations: [source + 1],
    };
  });
  return {
    schemaVersion: "1.0",
    headline: "Benchmark",
    language: "en",
    groups: [{ title: "All", insights }],
    references: Array.from({ length: 50 }, (_, index) => ({
      id: index + 1,
      title: `Source ${index + 1}`,
    })),
  };
}

/** Measures verifying 1,000 statements against 50 saved pages with 20 KB of text, against reading the pages. */
export function verifySuite() {
  const pages = Array.from({ length: 50 }, (_, source) => page(source));
  const article = articleWith(1000);
  const names = { organizations: [...companies, ...organizations] };
  const read = timesOf(() => readPages(pages));
  const verified = timesOf(() => createVerifier(readPages(pages), names)(article).checks.length);
  const row = (name, { cpu, user }, ratio, budget) => [
    name,
    round(cpu),
    round(user),
    ratio,
    budget,
  ];
  return table(
    ["", "ms", "of it user", "x reading", "budget"],
    [
      row("read the 50 pages", read, "1", ""),
      row(
        "read them and verify 1,000 statements",
        verified,
        round(verified.cpu / read.cpu),
        "2,000 ms",
      ),
    ],
  );
}

function readPages(pages) {
  return pages.map((html, index) => ({
    name: `${index + 1}.html`,
    text: readSavedSource(html, "html").text,
  }));
}

/** Returns the milliseconds of CPU time of a function, and those in user mode: the median of five runs, because a run takes seconds. */
function timesOf(run) {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return { cpu: (user + system) / 1000, user: user / 1000 };
  });
  return times.sort((left, right) => left.cpu - right.cpu)[2];
}
