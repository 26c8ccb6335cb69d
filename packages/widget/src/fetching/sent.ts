/** The time limit of one request, in milliseconds. */
export const timeoutDelay = 20_000;

/** A request and its time limit. */
export interface Sent {
  readonly timeout: AbortSignal;
  readonly response: Promise<Response>;
}
