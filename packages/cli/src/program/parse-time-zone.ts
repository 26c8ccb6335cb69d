import { InvalidArgumentError } from "commander";
import { isTimeZone } from "@mineral-brief/schema/reading";

/** An argParser for time zone names. Throws InvalidArgumentError with an example. */
export function parseTimeZone(name: string): string {
  if (!isTimeZone(name))
    throw new InvalidArgumentError("Use an IANA time zone name, such as Asia/Shanghai.");
  return name;
}
