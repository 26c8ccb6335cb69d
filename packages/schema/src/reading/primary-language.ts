/** Returns the language subtag of a BCP 47 tag in lower case: `zh` for `zh-Hans-CN`. */
export function primaryLanguage(tag: string): string {
  return tag.split("-", 1)[0]!.toLowerCase();
}
