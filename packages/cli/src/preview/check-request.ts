import type { IncomingMessage } from "node:http";

export type CheckedRequest =
  | { readonly ok: true }
  | { readonly ok: false; readonly status: 403 | 405; readonly message: string };

/**
 * Checks that a request comes from the preview page or from the user, and not from another site.
 *
 * A page of another site may send requests to this server, or point its own host name here
 * (see https://owasp.org/www-community/attacks/DNS_Rebinding). The browser's headers reveal both.
 * Any port is allowed in `Host`, because a tunnel may use another one.
 */
export function checkRequest({ method, headers }: IncomingMessage): CheckedRequest {
  if (method !== "GET")
    return { ok: false, status: 405, message: "the preview supports only GET requests" };
  const { host = "", origin } = headers;
  if (!/^(?:127\.0\.0\.1|localhost)(?::[0-9]{1,5})?$/i.test(host))
    return forbidden("open the preview at 127.0.0.1 or localhost");
  if (origin !== undefined && origin !== `http://${host}`) return otherSite;
  const from = headers["sec-fetch-site"];
  const isOwn = from === undefined || from === "same-origin" || from === "none";
  // A link from another site is safe: only the user sees the page that it opens.
  const isFollowed =
    headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return isOwn || isFollowed ? { ok: true } : otherSite;
}

function forbidden(message: string): CheckedRequest {
  return { ok: false, status: 403, message };
}

const otherSite = forbidden("another site may not read the preview");
