import type { IncomingMessage } from "node:http";

/** An answer that refuses a request. */
export interface Refusal {
  readonly status: 403 | 405;
  readonly message: string;
}

/**
 * Says why a request is not answered; undefined where it is.
 *
 * The briefs of a machine are nobody else's: a page of another site may send requests here, or have a name
 * of its own lead here (see https://owasp.org/www-community/attacks/DNS_Rebinding), and a browser tells both.
 * The port is not held against a name, since a tunnel may have another.
 */
export function refusalOf({ method, headers }: IncomingMessage): Refusal | undefined {
  if (method !== "GET") return { status: 405, message: "only GET is answered here" };
  const { host = "", origin } = headers;
  if (!/^(?:127\.0\.0\.1|localhost)(?::[0-9]{1,5})?$/i.test(host))
    return { status: 403, message: "this address leads to another machine's preview" };
  if (origin !== undefined && origin !== `http://${host}`)
    return { status: 403, message: "another site may not read the preview" };
  const from = headers["sec-fetch-site"];
  const isOwn = from === undefined || from === "same-origin" || from === "none";
  // A link that somebody follows is no harm: what it opens is theirs to see.
  const isFollowed =
    headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return isOwn || isFollowed
    ? undefined
    : { status: 403, message: "another site may not read the preview" };
}
