/** A year that a text names in digits, from 1900 to 2099, and where it begins. */
interface StatedYear {
  readonly year: number;
  readonly start: number;
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** The years that a text names, in order. */
export function yearsIn(text: string): StatedYear[] {
  // Most texts name none, and this is the quickest way to know.
  if (!text.includes("20") && !text.includes("19")) return [];
  const found: StatedYear[] = [];
  year.lastIndex = 0;
  while (year.test(text)) {
    const start = year.lastIndex - 4;
    found.push({ year: Number(text.slice(start, start + 4)), start });
  }
  return found;
}

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

const dayBefore = /(?:(\d{1,2}) ([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8}) (\d{1,2}),?) $/;
const dayAfter = /年(\d{1,2})月(\d{1,2})日/y;

/** The day around a year as English or Chinese writes it, as YYYY-MM-DD; undefined where there is none. */
export function dayAround(text: string, { year: stated, start }: StatedYear): string | undefined {
  const next = text.charCodeAt(start + 4);
  if (next === 0x5e74) {
    dayAfter.lastIndex = start + 4;
    const [, month, day] = dayAfter.exec(text) ?? [];
    return month === undefined ? undefined : writeDay(stated, Number(month), Number(day));
  }
  if (text.charCodeAt(start - 1) !== 0x20) return undefined;
  const [, before, name, named, after] =
    dayBefore.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
  const month = months.indexOf((name ?? named ?? "").toLowerCase()) + 1;
  return writeDay(stated, month, Number(before ?? after));
}

function writeDay(stated: number, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return `${stated}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
