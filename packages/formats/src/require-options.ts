import { isObject } from "@mineral-brief/schema/internal";
import type { ParseOptions, SerialiseOptions } from "./format.ts";

/** Returns options, if they are an object. Throws TypeError for anything else, such as null, which a program without types may pass. */
export function requireOptions<Options extends ParseOptions | SerialiseOptions>(
  options: Options,
): Options {
  if (!isObject(options)) throw new TypeError("expected an object of options, such as {}");
  const { feed, nameOf }: { feed?: unknown; nameOf?: unknown } = options;
  if (feed !== undefined && !isObject(feed))
    throw new TypeError('expected an object as the option `feed`, such as { title: "Briefs" }');
  if (nameOf !== undefined && typeof nameOf !== "function")
    throw new TypeError("expected a function as the option `nameOf`, such as (id) => names[id]");
  return options;
}
