/** Far more than a page of briefs uses. Articles of others can name any number of locales, such as `en-x-1`. */
const maxFormats = 100;

/** Returns the format that `formats` holds for a key, or creates it: that takes fifty times as long as using one. What `create` throws is not kept. */
export function cachedFormat<Format>(
  formats: Map<string, Format>,
  key: string,
  create: () => Format,
): Format {
  let format = formats.get(key);
  if (format === undefined) {
    format = create();
    if (formats.size === maxFormats) formats.clear();
    formats.set(key, format);
  }
  return format;
}
