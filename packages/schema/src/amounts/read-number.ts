/** Returns all numbers that the digits can mean, because separators differ between countries. */
export function readNumber(digits: string): number[] {
  if (/^\d+(?:\.\d\d?)?$/.test(digits)) return [Number(digits)];
  const plain = digits.replace(/[\s'’]/g, "");
  const marks = plain.replace(/\d/g, "");
  const grouped = Number(plain.replace(/[.,]/g, ""));
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const decimal = Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`);
  if (marks === "") return [grouped];
  if (marks.length > 1) return new Set(marks).size > 1 ? [decimal] : [grouped];
  return plain.length - last === 4 && !plain.startsWith("0") ? [grouped, decimal] : [decimal];
}
