/** Signs that open a bullet at the start of a line even without a space after them. */
export const bulletSigns =
  "\u2022\u30FB\u25AA\u25CF\u25E6\u2023\u25A0\u25C6\u25B6\u25CB\u25EF\u25CE\u25A1\u25C7\u25B7\u25BA\u25B8\u27A4\u27A2\u25BC\u2605\u2192\u2794\u279C\u2713";

/** Signs that open one only before white space. At the end, two bullets of Word, as they are pasted, and those of ministries and newspapers in Korea. */
export const spacedBulletSigns = "-\u2013\u2014*\u00B7\u2027\uF0B7\uF0A7\u3147\u25B2";

/** All of them, for a character class. The first one is a hyphen. */
export const allBulletSigns = `${spacedBulletSigns}${bulletSigns}`;

/** An emoji that is a word: the flag of a country. */
export const flag = String.raw`\p{Regional_Indicator}{2}`;

/** An emoji that says yes or no, up or down, or good or bad. */
export const verdict = "[✅✔☑❌✖❎⛔⚠⬆⬇↗↘⤴⤵🔺🔻🔼🔽📈📉🚫🟢🟡🟠🔴👍👎]";

/** The sign of a bullet at the start of a line, as a regular expression. An emoji that is still there is a part of the statement. */
export const signedBullet = String.raw`(?:(?:--|[${spacedBulletSigns}])\s|§\s(?![0-9])|[${bulletSigns}①-⑳]|${flag}|${verdict})`;

/** `1. `, `2) `, `3/ `, `4.- `, `3、`, `3.供应`, `3.Supply`, `4.3.2万吨`, `5.10月产量`, `6)供应`, `7）供应`, `a) `, `(b) `, `(B) `, `c. ` and `iv. `, but not `e. g.` and `3.2万吨`, as a regular expression. */
export const bulletNumber = String.raw`(?:[0-9]{1,2}(?:[./)\uFF09]-?(?=\s)|、|[)\uFF09](?=[\p{Lo}《“「])|[.)\uFF09](?=[\p{Script=Han}《“「]|[0-9]{1,4}\.[0-9]{1,4}\p{Script=Han}|[0-9]{4}年|[0-9]{1,2}月|\p{Lu}\p{L}))|(?:[a-h]|i{1,3}|iv|vi{0,3})[.)](?=\s(?![a-z]\.))|\((?:[a-hA-H]|i{1,3}|iv|vi{0,3})\)(?=\s))`;

/** `b) `, `(b) `, `ii) ` and `b. ` before a capital: the number of an item in small letters, as a regular expression. */
export const smallItem = String.raw`(?:\((?:[a-h]|i{1,3}|iv|vi{0,3})\)\s|(?:[a-h]|i{1,3}|iv|vi{0,3})(?:\)\s|\.\s(?=\p{Lu}\p{L})))`;

/** The sign or the number of a bullet at the start of a line, as a regular expression. */
export const startOfBullet = `(?:${signedBullet}|${bulletNumber})`;

/** The same, or `（1）`, which opens an item below a heading. */
export const startOfItem = String.raw`(?:${startOfBullet}|[(\uFF08][0-9]{1,2}[)\uFF09])`;

/** Matches a line that starts with a bullet. */
export const startsWithBullet = new RegExp(`^${startOfBullet}`, "u");

/** Matches a line that starts with the sign of one, without a number. */
export const startsWithSign = new RegExp(`^${signedBullet}`, "u");

/** Matches a line that starts with the number of an item in small letters. */
export const startsWithItem = new RegExp(`^${smallItem}`, "u");
