import { expect, test } from "vitest";
import { readEntry } from "./source-entry.ts";

const url = "https://example.org/a";

/** What an entry has without its address, in the order title, publisher, date, rest. */
function partsOf(line: string): (string | undefined)[] {
  const { title, publisher, datePublished, rest } = readEntry(line, 1, 0, 100);
  const written = rest && line.slice(rest.start - 100, rest.end - 100);
  return [title?.text, publisher?.text, datePublished?.text, written];
}

test.each<[string, (string | undefined)[]]>([
  [`[Tin report](${url})`, ["Tin report"]],
  [`^ a b "Tin report". USGS.`, [`"Tin report". USGS.`]],
  [`^ Tin report`, ["Tin report"]],
  [`↑ Jump up to: a b c "Tin report". USGS.`, [`"Tin report". USGS.`]],
  [`^ A b tin report`, ["A b tin report"]],
  [`USGS. [Tin report](${url})`, ["Tin report", "USGS"]],
  [`**USGS** — [Tin report](${url})`, ["Tin report", "USGS"]],
  [`Reuters, "[Tin report](${url})", 24 October 2025`, ["Tin report", "Reuters", "2025-10-24"]],
  [`Reuters: [Tin report](${url}) (24.10.2025)`, ["Tin report", "Reuters", "2025-10-24"]],
  [`路透社：[锡报告](${url})，2025年10月24日`, ["锡报告", "路透社", "2025-10-24"]],
  [`[Tin report](${url}) - USGS`, ["Tin report", "USGS"]],
  [`Tin report ${url}(USGS)`, ["Tin report", "USGS"]],
  [`[Tin report](${url}) — USGS (2025-10-24)`, ["Tin report", "USGS", "2025-10-24"]],
  [`[Tin report](${url}) (Reuters, Oct 24, 2025)`, ["Tin report", "Reuters", "2025-10-24"]],
  [
    `[Tin report](${url}), Ministry of Commerce, 2025`,
    ["Tin report", "Ministry of Commerce", "2025"],
  ],
  [`[Tin report](${url}) (USGS, January 2026)`, ["Tin report", "USGS", "2026-01"]],
  [`Tin report ${url} (USGS, 2025-07/2025-08)`, ["Tin report", "USGS", "2025-07/2025-08"]],
  [`[锡报告](${url}) 商务部 2025年10月`, ["锡报告", "商务部", "2025-10"]],
  [`Tin report ${url} (USGS, July/August 2025)`, ["Tin report", "USGS", "2025-07/2025-08"]],
  [
    `Tin report ${url} (USGS, Dec/Oct 2025)`,
    ["Tin report", undefined, undefined, "USGS, Dec/Oct 2025"],
  ],
  [`[टिन](${url}) (USGS, मार्च 2025)`, ["टिन", "USGS", "2025-03"]],
  [`USGS, January 2026, ${url}`, ["USGS", undefined, "2026-01"]],
  [`DFC (17 December 2025). ${url}`, ["DFC", undefined, "2025-12-17"]],
  [`Talks, 3 May 2025. ${url} (USGS, 2025-05-04)`, ["Talks, 3 May 2025.", "USGS", "2025-05-04"]],
  [`Tin report. Disponível em: ${url}`, ["Tin report."]],
  [`Tin report. Disponible en: ${url}`, ["Tin report."]],
  [`Tin report. Verfügbar unter: ${url}`, ["Tin report."]],
  [`锡业报告 ${url}；`, ["锡业报告"]],
  [
    `Tin report. Retrieved November 20, 2026, from ${url}`,
    ["Tin report.", undefined, undefined, "Retrieved November 20, 2026, from"],
  ],
  [
    `Tin report. Abgerufen am 20. November 2026 von ${url}`,
    ["Tin report.", undefined, undefined, "Abgerufen am 20. November 2026 von"],
  ],
  [`Ore retrieved from mines in 2026 ${url}`, ["Ore retrieved from mines in 2026"]],
  [`Mineral summaries, 2026. ${url}`, ["Mineral summaries, 2026."]],
  [`Tin report ${url} (USGS, Q3 2025)`, ["Tin report", "USGS", "2025-07/2025-09"]],
  [`Tin report. ${url} (2026)`, ["Tin report.", undefined, "2026"]],
  [`Tin report. ${url} (accessed 2026)`, ["Tin report.", undefined, undefined, "accessed 2026"]],
  [`[锡报告](${url}) 商务部 2025-10-24`, ["锡报告", "商务部", "2025-10-24"]],
  [`[Tin report](${url}), 2025-10-24`, ["Tin report", undefined, "2025-10-24"]],
  [`Tin report. ${url} (Reuters, 24 October 2025)`, ["Tin report.", "Reuters", "2025-10-24"]],
  [`${url} "Tin report"`, ["Tin report"]],
  // Without an address, a date beside a name shows what is what.
  ["Tin report (USGS, 24 October 2025)", ["Tin report", "USGS", "2025-10-24"]],
  ["锡报告（商务部，2025年10月24日）", ["锡报告", "商务部", "2025-10-24"]],
  ["Reuters (Oct 20, 2025): Smelters close", ["Smelters close", "Reuters", "2025-10-20"]],
  ["Reuters, 20 October 2025: Smelters close", ["Smelters close", "Reuters", "2025-10-20"]],
  [`Reuters, "Smelters close", 20 October 2025`, ["Smelters close", "Reuters", "2025-10-20"]],
  ["Reuters: “Smelters close,” October 2025", ["Smelters close", "Reuters", "2025-10"]],
  ["Tin report (AFP (LBC), 2025-10-24)", ["Tin report", "AFP (LBC)", "2025-10-24"]],
  ["Tin (Sn) report (Gulf5, 2025-10)", ["Tin (Sn) report", "Gulf5", "2025-10"]],
  ["Tin report (USGS)", ["Tin report (USGS)"]],
  ["Tin report (vol. 2, 2025-10-24)", ["Tin report (vol. 2, 2025-10-24)"]],
  // Brackets alone have no title.
  ["(Sputnik, 2024-06-26)", [undefined, "Sputnik", "2024-06-26"]],
  ["(Sputnik)", [undefined, "Sputnik"]],
  ["(2024-06-26)", [undefined, undefined, "2024-06-26"]],
  ["(in French)", ["(in French)"]],
  ["Rare earths (REE, 17 elements)", ["Rare earths (REE, 17 elements)"]],
  ["Reuters, 20 October 2025", ["Reuters, 20 October 2025"]],
  ["Tin, lead and zinc: a report of 2025", ["Tin, lead and zinc: a report of 2025"]],
  // A publisher may have brackets of its own.
  [`Deal ${url} (AFP (LBC), 2024-12-04)`, ["Deal", "AFP (LBC)", "2024-12-04"]],
  [`Deal ${url} (AFP (LBC))`, ["Deal", "AFP (LBC)"]],
  [`Deal ${url} - AFP (LBC), 4 December 2024`, ["Deal", "AFP (LBC)", "2024-12-04"]],
  [`Deal ${url} (白宮（副本）, 2024-12-04)`, ["Deal", "白宮（副本）", "2024-12-04"]],
  [`Deal ${url} (mining.com, 4 Dec 2024)`, ["Deal", "mining.com", "2024-12-04"]],
  // Before a comma and a date in digits, any words that begin like a name are one.
  [`Deal ${url} (allAfrica, 2024-12-04)`, ["Deal", "allAfrica", "2024-12-04"]],
  [`Deal ${url} (香港01, 2024-12)`, ["Deal", "香港01", "2024-12"]],
  [
    `Deal ${url} (AFP (X), text cut: no, 2024-12-04)`,
    ["Deal", "AFP (X), text cut: no", "2024-12-04"],
  ],
  [`Deal ${url} (vol. 3, 2024-12-04)`, ["Deal", undefined, undefined, "vol. 3, 2024-12-04"]],
  [
    `Deal ${url} (Reuters, accessed 3 May, 2024-12-04)`,
    ["Deal", undefined, undefined, "Reuters, accessed 3 May, 2024-12-04"],
  ],
  [`Deal ${url} (accessed 2024-12-04)`, ["Deal", undefined, undefined, "accessed 2024-12-04"]],
  // What introduces a link or an address is no part of the title.
  [`Source: [Tin report](${url})`, ["Tin report"]],
  [`Tin report. Retrieved from ${url}`, ["Tin report."]],
  [`Tin report, available at: <${url}>`, ["Tin report"]],
  [`Tin report 链接：${url}`, ["Tin report"]],
  [`[${url}](${url})`, []],
  [`MOFCOM (2025). Notice No. 10. [Link](${url})`, ["MOFCOM (2025). Notice No. 10."]],
  [`Tin report – [PDF](${url}), 24 October 2025`, ["Tin report", undefined, "2025-10-24"]],
  // Other words before a link belong to the title.
  [`See the [tin report](${url}) of May`, ["See the tin report", undefined, undefined, "of May"]],
  [`Roe, J. (2025). [Tin report](${url}).`, ["Roe, J. (2025). Tin report"]],
  // Other words after an address describe the source.
  [`[Tin report](${url}) - Annual figures`, ["Tin report", undefined, undefined, "Annual figures"]],
  [
    `[Tin report](${url}), accessed 25 October 2025`,
    ["Tin report", undefined, undefined, "accessed 25 October 2025"],
  ],
  [
    `Tin report, ${url}. Accessed 22 Oct 2025.`,
    ["Tin report", undefined, undefined, "Accessed 22 Oct 2025"],
  ],
  [`[Tin report](${url}), 05/11/2025`, ["Tin report", undefined, undefined, "05/11/2025"]],
  [`USGS. [Tin report](${url}). Reuters`, ["Tin report", "USGS", undefined, "Reuters"]],
  ["USGS, Tin report, 24 October 2025", ["USGS, Tin report, 24 October 2025"]],
])("%s", (line, expected) => {
  const [title, publisher, day, rest] = expected;
  expect(partsOf(line)).toEqual([title, publisher, day, rest]);
  expect(readEntry(line, 1, 0, 100).url?.text).toBe(line.includes(url) ? url : undefined);
});

test("finds each part in the text", () => {
  const line = `Reuters, [Tin report](${url}), 24 October 2025`;
  const { publisher, title, datePublished } = readEntry(line, 1, 0, 100);
  const written = [publisher, title, datePublished].map(
    (part) => part && line.slice(part.start - 100, part.end - 100),
  );
  expect(written).toEqual(["Reuters", "Tin report", "24 October 2025"]);
});

test.each([
  [`[Tin report](${url}_(tin)) - USGS`, `${url}_(tin)`],
  [`Tin report ${url}_(tin)/b (USGS)`, `${url}_(tin)/b`],
  [`Tin report (${url})`, url],
  [`Tin report ${url}(2025)782584 (USGS)`, `${url}(2025)782584`],
  [`[Tin report](${url}(20)30183-5/full(x)) - USGS`, `${url}(20)30183-5/full(x)`],
  [`Tin report ${url}(20)30183-5/b(c)d (USGS)`, `${url}(20)30183-5/b(c)d`],
  [`Tin report (${url}(20)1)`, `${url}(20)1`],
  [`Tin report ${url}(USGS)`, url],
])("%j has the address %s", (line, written) => {
  expect(readEntry(line, 1, 0, 100).url?.text).toBe(written);
});

test.each([
  ["Tin report www.example.org/tin", "Tin report", "https://www.example.org/tin"],
  ["Tin report, www.example.org.", "Tin report", "https://www.example.org"],
  ["www.example.org/tin (USGS, 24 October 2025)", undefined, "https://www.example.org/tin"],
  ["Tin report of awww.example.org", "Tin report of awww.example.org", undefined],
])("reads the address without a scheme in %j", (line, title, address) => {
  const read = readEntry(line, 1, 0, 0);
  expect([read.title?.text, read.url?.text]).toEqual([title, address]);
});
