/** Far more than a page of briefs uses. Articles of others can name any number of locales, such as `en-x-1`. */
const maxValues = 100;

/** Returns what `values` holds for a key, or creates it: a format takes fifty times as long to create as to use. What `create` throws is not kept. */
export function cached<Value>(values: Map<string, Value>, key: string, create: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) {
    value = create();
    if (values.size === maxValues) values.clear();
    values.set(key, value);
  }
  return value;
}
