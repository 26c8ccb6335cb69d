/** The first part of a BCP 47 tag: `zh` of `zh-Hans-CN`. */
export function primaryLanguage(tag: string): string {
  return tag.split("-", 1)[0]!.toLowerCase();
}
