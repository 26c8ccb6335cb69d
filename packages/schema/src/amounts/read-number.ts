/**
 * Returns all numbers that the digits can mean, because separators differ between countries. A number whose separator is
 * `groupSign` has one meaning: 12,500 in English.
 */
export function readNumber(digits: string, groupSign?: string): number[] {
  if (/^\d+(?:\.\d\d?)?$/.test(digits)) return [Number(digits)];
  const plain = digits.replace(/[\s'’]/g, "");
  const marks = plain.replace(/\d/g, "");
  const grouped = Number(plain.replace(/[.,]/g, ""));
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const decimal = Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`);
  if (marks === "") return [grouped];
  if (marks.length > 1) return new Set(marks).size > 1 ? [decimal] : [grouped];
  if (plain.length - last !== 4 || plain.startsWith("0")) return [decimal];
  return marks === groupSign ? [grouped] : [grouped, decimal];
}
