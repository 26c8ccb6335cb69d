import { InvalidArgumentError } from "commander";

/** Parses the number of a port. */
export function parsePort(text: string): number {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new InvalidArgumentError("Use a number from 1 to 65535.");
  return port;
}
