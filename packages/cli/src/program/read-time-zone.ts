import { InvalidArgumentError } from "commander";
import { isTimeZone } from "../config/is-time-zone.ts";

/** Reads the name of a time zone. Throws commander's complaint with an example. */
export function readTimeZone(name: string): string {
  if (!isTimeZone(name))
    throw new InvalidArgumentError("Write an IANA name such as Asia/Shanghai.");
  return name;
}
