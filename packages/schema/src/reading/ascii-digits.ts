/**
 * Writes full-width, Arabic and Persian digits as `0` to `9`: `１` and `١` become `1`. Keeps all other characters, so the
 * length stays.
 */
export function withAsciiDigits(text: string): string {
  return text.replace(/[０-９٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
