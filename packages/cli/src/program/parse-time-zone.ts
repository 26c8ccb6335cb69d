import { InvalidArgumentError } from "commander";
import { zoneOfCity } from "@mineral-brief/schema/internal";
import { isTimeZone } from "@mineral-brief/schema/reading";

/** An argParser for time zone names. Throws InvalidArgumentError with the zone of a city, or an example. */
export function parseTimeZone(name: string): string {
  if (isTimeZone(name)) return name;
  const zone = zoneOfCity(name.replace(/^.*\//, ""));
  throw new InvalidArgumentError(
    zone === undefined
      ? "Use an IANA time zone name, such as Asia/Shanghai."
      : `Did you mean ${zone}?`,
  );
}
