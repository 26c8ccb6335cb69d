/** Returns the language subtag of a BCP 47 tag in lower case: `zh` for `zh-Hans-CN`. */
export function primaryLanguage(tag: string): string {
  const end = tag.indexOf("-");
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
