import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { checkRequest } from "./check-request.ts";

const request = (headers: object, method = "GET"): IncomingMessage =>
  ({ method, headers }) as IncomingMessage;

test.each([
  ["the page itself", { host: "127.0.0.1:4646" }],
  ["localhost", { host: "localhost:4646" }],
  ["at a port without a number in the address", { host: "localhost" }],
  [
    "through a tunnel with another port",
    { host: "localhost:9000", origin: "http://localhost:9000" },
  ],
  ["its script", { host: "127.0.0.1:4646", "sec-fetch-site": "same-origin" }],
  ["an address that the user types", { host: "127.0.0.1:4646", "sec-fetch-site": "none" }],
  [
    "a link that the user follows",
    {
      host: "127.0.0.1:4646",
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    },
  ],
])("answers %s", (_, headers) => {
  expect(checkRequest(request(headers))).toEqual({ ok: true });
});

test.each([
  ["another host name (DNS rebinding)", { host: "evil.example:4646" }],
  ["a host name that starts with 127.0.0.1", { host: "127.0.0.1.evil.example:4646" }],
  ["a host name after localhost@", { host: "localhost@evil.example" }],
  ["a request without Host", {}],
  ["another site", { host: "127.0.0.1:4646", origin: "https://evil.example" }],
  ["another server of this machine", { host: "127.0.0.1:4646", origin: "http://127.0.0.1:3000" }],
  ["a page without an origin", { host: "127.0.0.1:4646", origin: "null" }],
  [
    "a request from another site",
    { host: "127.0.0.1:4646", "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
  ],
  [
    "a frame in another site",
    {
      host: "127.0.0.1:4646",
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "iframe",
    },
  ],
])("refuses %s", (_, headers) => {
  expect(checkRequest(request(headers))).toMatchObject({ status: 403 });
});

test.each(["POST", "HEAD", "PUT", "OPTIONS", "DELETE"])("refuses %s", (method) => {
  expect(checkRequest(request({ host: "127.0.0.1:4646" }, method))).toMatchObject({ status: 405 });
});
