import { ResponseError } from "vscode-languageserver";
import type { Pause } from "../text-action.ts";

/** Milliseconds of work after which the server looks at other messages. */
const longestWork = 10;
/** `RequestCancelled` and `ContentModified` of the protocol. */
const requestCancelled = -32_800;
const contentModified = -32_801;

/** Whether an answer is still of use. */
export interface AnswerState {
  readonly isCancelled: () => boolean;
  /** Whether the text has changed since the request. */
  readonly isOutdated: () => boolean;
}

/** Makes the pauses of the work for one answer. A pause throws if the answer is no longer of use. */
export function pausesOf({ isCancelled, isOutdated }: AnswerState): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestWork) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
    if (isCancelled())
      throw new ResponseError(requestCancelled, "the editor cancelled the request");
    if (isOutdated()) throw new ResponseError(contentModified, "the text has changed");
  };
}
