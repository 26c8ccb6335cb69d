import { expect, test } from "vitest";
import { deMentions } from "../names/de.ts";
import { frMentions } from "../names/fr.ts";
import { ruMentions } from "../names/ru.ts";
import { createVerifier } from "./verify-article.ts";

// cspell:disable
test.each([
  ["Chinese", "Le quota chinois de cuivre baisse dans les mines.", "found"],
  ["Chinese", "Les Chinois baissent le quota de cuivre dans les mines.", "not-checkable"],
  ["Chinese", "La Chine baisse le quota de cuivre dans les mines.", "found"],
  ["German", "Les mines allemandes ferment et le quota baisse.", "found"],
  ["German", "Les mines des Allemands ferment et le quota baisse.", "not-checkable"],
  ["Chilean", "Les mines allemandes ferment et le quota baisse.", "not-found"],
  ["American", "Die amerikanischen Minen und die Preise.", "found"],
  ["American", "Die Amerikaner schließen ihre Minen.", "not-checkable"],
  ["uranium", "Компания добудет 29 тыс. тонн урана.", "not-checkable"],
  ["copper", "Компания добудет 29 тыс. тонн урана.", "not-found"],
])("says that a source may have %s in another form: %s: %s", (name, text, outcome) => {
  const verify = createVerifier([{ name: "1.txt", ids: [1], text }], {
    mentions: [deMentions, frMentions, ruMentions],
  });
  const { checks } = verify({
    schemaVersion: "1.0",
    headline: "A",
    language: "en",
    coreInsights: [{ text: `It is about ${name} mines.`, citations: [1] }],
    references: [{ id: 1 }],
  });
  expect(checks.find(({ words }) => words === name)?.outcome).toBe(outcome);
});
// cspell:enable
