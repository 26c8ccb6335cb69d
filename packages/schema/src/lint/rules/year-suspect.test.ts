import { describe, expect, test } from "vitest";
import { messagesOf, placesOf } from "../../../test/report-of.ts";
import { yearSuspect } from "./year-suspect.ts";

const datePublished = "2025-10-24";

describe("a plan for a past year", () => {
  test.each([
    ["en", "The smelter will reach full output by 2023."],
    ["en", "The firm plans to double its output by May 2023."],
    ["en", "The two plan to halve imports until 2024."],
    ["en", "The states aim to halve imports by the end of 2023."],
    ["en", "The state aims to halve imports by late 2023."],
    ["en", "The mine is set to reach full output by mid-2023."],
    ["en", "The mine is due to reach full output by early 2023."],
    ["en-GB", "The mine will start in 2023."],
    ["en", "The mine is expected to open in March 2023."],
    ["en", "They plan to begin mining in 2023."],
    ["en", "The firm plans to launch a new line in May 2023."],
    ["en", "The states aim to resume trade in 2023."],
    ["en", "The state aims to resume trade in 2023."],
    ["de", "Die Mine soll bis 2023 öffnen."],
    ["de", "Die Hütte soll ihre volle Leistung bis Ende 2023 erreichen."],
    ["de-AT", "Das Unternehmen will die Förderung bis zum Jahr 2023 verdoppeln."],
    ["fr", "La mine doit ouvrir d'ici 2023."],
    ["fr", "L’usine devrait atteindre sa pleine capacité d’ici la fin de 2023."],
    ["fr", "L'État prévoit de réduire les importations avant 2023."],
    ["es", "La mina prevé abrir para 2023."],
    ["es", "El gobierno va a reducir las importaciones antes de finales de 2023."],
    ["zh", "项目将于2023年投产。"],
    ["zh-Hans", "项目预计在2023年投产。"],
    ["ru", "Завод будет полностью запущен к 2023 году."],
    ["ru", "Компания планирует удвоить выпуск к концу 2023 года."],
    ["ru", "Компания намерена удвоить выпуск до конца 2023 года."],
    ["ru", "Завод намерен удвоить выпуск к началу 2023 года."],
    ["ru", "Они будут строить завод до начала 2023 года."],
    // Other years and words say nothing of this plan.
    ["en", "The mine will start in 2023. A port will follow by 2030."],
    ["en", "The mine will start in 2023 and will double its output by 2030."],
    ["en", "The firm closed a mine that had flooded. It will open another by 2023."],
    ["zh", "项目将于2023年投产，将于2030年扩产。"],
  ])("is reported in %s: %s", (language, text) => {
    expect(placesOf(yearSuspect, { datePublished, language, coreInsights: [{ text }] })).toEqual([
      "coreInsights[0].text",
    ]);
  });

  test.each([
    ["en", "The mine will start in 2025."],
    ["en", "The mine will start in 2026; it was built in 2019."],
    ["en", "The state will halve imports by 2030, after a fall in 2023."],
    ["en", "The ministry will extend the quota agreed by 2023."],
    ["en", "The firm will start the work promised in 2023."],
    ["en", "Output fell by 2023."],
    ["zh", "项目将于2027年投产，2019年开工。"],
    ["zh", "项目将于原定2023年投产。"],
    ["ru", "Завод будет запущен к 2027 году, как в 2019 году."],
    ["de", "Die Förderung stieg bis 2023."],
    ["de", "Die Mine soll bis 2027 öffnen; gebaut wurde sie 2019."],
    ["fr", "La mine devait ouvrir d'ici 2023."],
    ["fr", "La production a baissé avant 2023."],
    ["es", "La mina abrió antes de 2023."],
    ["fr", "The mine will start in 2023."],
    // The text says that the plan is an old one, or what became of it.
    ["en", "The company had said it will start production by 2024, but has not."],
    ["en", "The firm had long planned to start mining in 2023."],
    ["en", "The mine, originally set to open in 2023, is being sold."],
    ["en", "The mine was expected to open in March 2023."],
    ["en", "The plant will open by 2023, the firm said then; the plan was postponed."],
    ["en", "The firm plans to start in 2023. It hasn’t."],
    ["en", "The date of its plan to start in 2023 moved to 2026."],
    ["zh", "公司曾计划于2023年投产，但推迟至2026年。"],
    ["zh", "该矿原计划于2023年投产。"],
    ["zh", "公司此前称项目将于2024年投产。"],
    ["zh", "项目预计于2024年投产，至今尚未开工。"],
    ["ru", "Ранее сообщалось, что завод будет запущен к 2023 году."],
    ["de", "Die Mine soll bis 2023 öffnen, hieß es; der Bau hat sich verzögert."],
    ["fr", "Le projet, qui doit ouvrir d’ici 2023, est retardé."],
    ["es", "La mina, que prevé abrir para 2023, se ha retrasado."],
  ])("is not seen in %s: %s", (language, text) => {
    expect(placesOf(yearSuspect, { datePublished, language, coreInsights: [{ text }] })).toEqual(
      [],
    );
  });

  test("is compared with the year of publication", () => {
    const message = messagesOf(yearSuspect, {
      datePublished,
      coreInsights: [{ text: "The mine will start in 2023." }],
    });
    expect(message).toMatch(/2023.*2025/);
  });
});

describe("a day that has another year elsewhere", () => {
  test.each([
    [datePublished, "2 October 2024", "2 October 2025", ["coreInsights[0].text"]],
    [datePublished, "29 September 2024", "29 September 2025", ["coreInsights[0].text"]],
    // Sixty days from the publication, and one more.
    [datePublished, "25 August 2024", "25 August 2025", ["coreInsights[0].text"]],
    [datePublished, "24 August 2024", "24 August 2025", []],
    // The old year in January, and the next one in December.
    ["2026-01-10", "5 January 2025", "5 January 2026", ["coreInsights[0].text"]],
    ["2026-01-10", "20 December 2026", "20 December 2025", ["coreInsights[0].text"]],
    ["2025-12-20", "5 January 2025", "5 January 2026", ["coreInsights[0].text"]],
    // Periods begin and end on such days every year.
    [datePublished, "1 October 2024", "1 October 2025", []],
    [datePublished, "30 September 2024", "30 September 2025", []],
    [datePublished, "31 October 2024", "31 October 2025", []],
    [datePublished, "2 October 2024", "3 October 2025", []],
  ])("published %s: %s and %s", (published, one, other, places) => {
    const coreInsights = [{ text: `It was signed on ${one}.` }, { text: `On ${other} they met.` }];
    expect(placesOf(yearSuspect, { datePublished: published, coreInsights }, "2026-02-01")).toEqual(
      places,
    );
  });

  test("may be a date of the article", () => {
    const article = {
      datePublished,
      source: { name: "Mining Desk", datePublished: "2025-10-20" },
      coreInsights: [{ text: "It was signed on 20 October 2024." }],
    };
    expect(messagesOf(yearSuspect, article)).toMatch(/2024-10-20.*2025-10-20/);
  });

  test("is not reported if its text contains both years", () => {
    const text = "It was signed on 20 October 2024 and renewed on 20 October 2025.";
    expect(placesOf(yearSuspect, { datePublished, coreInsights: [{ text }] })).toEqual([]);
  });
});

test("an article without a date is not checked", () => {
  const text = "The mine will start in 2023.";
  expect(placesOf(yearSuspect, { datePublished: undefined, coreInsights: [{ text }] })).toEqual([]);
});
