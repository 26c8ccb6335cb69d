/** The rest of an opening tag, after its name. */
export interface Tag {
  /** By lower-case name. Values are as written, without their quotes. An attribute without a value is empty. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The offset after the `>`. */
  readonly end: number;
}

/**
 * Reads the attributes of a tag, starting at the offset `from`. Returns undefined if the tag never ends.
 *
 * See https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state
 */
export function readTag(html: string, from: number): Tag | undefined {
  // An unclosed quote includes the rest of the page, as in a browser.
  const attribute =
    /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>"'][^\s>]*)?))?)/y;
  const attributes = new Map<string, string>();
  attribute.lastIndex = from;
  for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
    const [, close, name = "", double, single, bare] = match;
    if (close !== undefined) return { attributes, end: attribute.lastIndex };
    if (!attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? "");
  }
  return undefined;
}
