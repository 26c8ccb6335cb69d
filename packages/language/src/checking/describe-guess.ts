import type { Guess } from "./guess.ts";

/** Writes a guess for a message: `50 with unit percent`, `rio-tinto, declared as {"id":"rio-tinto","name":"Rio Tinto"}`. */
export function describeGuess({ value, more = [] }: Pick<Guess, "value" | "more">): string {
  const parts = more.map((edit) =>
    edit.path[0] === "organizations"
      ? `, declared as ${write([edit.value].flat()[0])}`
      : ` with ${edit.path.at(-1)} ${write(edit.value)}`,
  );
  return write(value) + parts.join("");
}

function write(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
