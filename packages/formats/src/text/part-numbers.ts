/** The number of a part of a text, as a regular expression: `Part 2`, `Section B`, `第二部分`. */
export const partOfText = String.raw`(?:Part|PART|Section|SECTION|Chapter|CHAPTER|Teil|Partie|Parte|Часть|Раздел)\s(?:[0-9]{1,2}|[IVX]{1,4}|[A-H])|第(?:[一二三四五六七八九十]|[0-9]{1,2})(?:部分|章|节|節|篇)`;

/** What is before the title of a part, as a regular expression: `Part 2 — `, `No. 2: `, `II. `, `B) `. */
export const numberOfPart = String.raw`(?:(?:${partOfText}|No\.?\s?[0-9]{1,2})(?:\s?[:\uFF1A.、]|\s[—–|-])?|(?:[IVX]{1,4}|[A-H])[.):\uFF1A、])\s*`;
