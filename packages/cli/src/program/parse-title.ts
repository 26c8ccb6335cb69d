import { InvalidArgumentError } from "commander";

/** An argParser for titles. Throws InvalidArgumentError for an empty one, as of an unset variable of a shell. */
export function parseTitle(title: string): string {
  if (title.trim() === "")
    throw new InvalidArgumentError('Write words, such as "Tungsten desk", or omit it.');
  return title;
}
