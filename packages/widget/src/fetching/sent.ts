/** A request and its time limit. */
export interface Sent {
  readonly timeout: AbortSignal;
  /** In seconds. */
  readonly limit: number;
  readonly response: Promise<Response>;
}
