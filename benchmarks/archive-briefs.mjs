import { readdirSync, readFileSync } from "node:fs";

const gallery = new URL("../packages/fixtures/gallery/", import.meta.url);

/** Makes briefs of an archive, forty per day, in English and Chinese in turns: sentences of the gallery, with names of their own. */
export function* archiveBriefs(count) {
  const random = randomNumbers(1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const articles = readdirSync(gallery).map((file) =>
    JSON.parse(readFileSync(new URL(file, gallery), "utf8")),
  );
  const corpora = ["en", "zh"].map((language) =>
    corpusOf(articles.filter((one) => one.language === language)),
  );
  const minerals = [...new Set(articles.flatMap(({ minerals: terms = [] }) => terms.map(idOf)))];
  const places = [...new Set(articles.flatMap(({ places: terms = [] }) => terms.map(idOf)))].filter(
    (id) => /^[A-Z]{2}$/.test(id),
  );
  for (let number = 0; number < count; number++) {
    const language = number % 2 === 0 ? "en" : "zh";
    const { sentences, characters } = corpora[number % 2];
    const name = () =>
      language === "en" ? nameOf(pick) : Array.from({ length: 3 }, () => pick(characters)).join("");
    const insight = () => {
      const tail =
        language === "en" ? ` ${name()} and ${name()} follow.` : `${name()}和${name()}跟进。`;
      return { text: pick(sentences) + tail, citations: [1] };
    };
    const insights = (length) => Array.from({ length }, insight);
    yield {
      schemaVersion: "1.0",
      id: `urn:example:${number}`,
      headline:
        language === "en"
          ? `${name()}: ${pick(sentences).slice(0, 60)}`
          : `${name()}：${pick(sentences).slice(0, 20)}`,
      language,
      source: { name: `${language === "en" ? "Desk" : "新闻"} ${number % 30}` },
      datePublished: new Date(Date.UTC(2025, 0, 1 + number / 40)).toISOString().slice(0, 10),
      minerals: [...new Set([pick(minerals), pick(minerals), pick(minerals)])],
      places: [...new Set([pick(places), pick(places), pick(places)])],
      coreInsights: insights(3),
      groups: Array.from({ length: 3 }, () => ({ title: name(), insights: insights(5) })),
      references: [{ id: 1, title: "A yearbook", publisher: "USGS", url: "https://example.org/1" }],
    };
  }
}

const idOf = (term) => (typeof term === "string" ? term : term.id);

function corpusOf(articles) {
  const sentences = articles.flatMap(({ coreInsights = [], groups = [] }) =>
    [...coreInsights, ...groups.flatMap(({ insights }) => insights)].map(({ text }) =>
      typeof text === "string" ? text : text.value,
    ),
  );
  return {
    sentences,
    characters: [...new Set(sentences.join("").match(/\p{Script=Han}/gu) ?? [])],
  };
}

const syllables = [
  "ka",
  "ro",
  "min",
  "tel",
  "sa",
  "vor",
  "lith",
  "an",
  "dor",
  "pe",
  "qua",
  "zin",
  "ber",
  "os",
  "ta",
  "lu",
];

function nameOf(pick) {
  const name = pick(syllables) + pick(syllables) + pick(syllables);
  return name[0].toUpperCase() + name.slice(1);
}

/** Mulberry32: the same numbers in each run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
