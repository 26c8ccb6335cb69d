import { quote } from "../quote.ts";

/** Writes the end of a message: the question whether the author meant the suggestion, or `advice` if there is none. */
export function didYouMean(suggestion: string | undefined, advice: string): string {
  return suggestion === undefined ? advice : `did you mean ${quote(suggestion)}?`;
}
