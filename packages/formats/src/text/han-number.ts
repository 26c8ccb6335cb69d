const digits = "一二三四五六七八九";

/** Reads `三`, `十`, `十二` and `二十一`. Returns undefined for other texts and for numbers from 100 on. */
export function hanNumber(text: string): number | undefined {
  const { tens, ones } =
    /^(?:(?<tens>[一二三四五六七八九]?)十)?(?<ones>[一二三四五六七八九]?)$/.exec(text)?.groups ??
    {};
  const value =
    (tens === undefined ? 0 : 10 * (digits.indexOf(tens || "一") + 1)) +
    (ones ? digits.indexOf(ones) + 1 : 0);
  return value === 0 ? undefined : value;
}

/** Returns the value of `12`, `三` or `二十一`. */
export function numeralValue(digits: string): number | undefined {
  return /^[0-9]/.test(digits) ? Number(digits) : hanNumber(digits);
}
