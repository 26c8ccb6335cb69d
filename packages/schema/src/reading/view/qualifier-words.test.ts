import { expect, test } from "vitest";
import {
  leadingQualifier,
  qualifierWords,
  readBefore,
  trailingQualifier,
} from "./qualifier-words.ts";

test.each(qualifierWords())("$words is found before and after a number", ({ words, senses }) => {
  expect(trailingQualifier(`5 ${words}`)?.words).toBe(words);
  expect(readBefore(`The plan has ${words} `).senses).toContain(senses);
  // Between an apostrophe and its number is no space.
  const before = words.endsWith("’") ? words : `${words} `;
  expect(leadingQualifier(`${before}5`)?.words).toBe(words);
});
