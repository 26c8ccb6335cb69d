import { isObject } from "../is-object.ts";

/** Copies lists and plain objects. Other values, which `extensions` may have, stay the same. */
export function copyOf<Value>(value: Value): Value {
  const copies = new Map<object, object>();
  const copied = (part: unknown): unknown => {
    if (!isPlain(part)) return part;
    const known = copies.get(part);
    if (known !== undefined) return known;
    const copy = Array.isArray(part) ? [...(part as unknown[])] : { ...part };
    copies.set(part, copy);
    return copy;
  };
  const copy = copied(value) as Value;
  // The loop also visits the copies that it adds.
  for (const one of copies.values() as Iterable<Record<string, unknown>>)
    for (const [key, part] of Object.entries(one)) one[key] = copied(part);
  return copy;
}

/** Freezes lists and plain objects, and all such values in them. */
export function freeze<Value>(value: Value): Value {
  const values: unknown[] = [value];
  for (const part of values) {
    if (!isPlain(part) || Object.isFrozen(part)) continue;
    Object.freeze(part);
    for (const inner of Object.values(part)) values.push(inner);
  }
  return value;
}

function isPlain(value: unknown): value is object {
  if (Array.isArray(value)) return true;
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
