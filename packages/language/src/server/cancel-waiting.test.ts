import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import {
  createConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { cancelWaiting } from "./cancel-waiting.ts";

/** A message as it is sent. */
function frame(message: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${body.length}\r\n\r\n${body}`;
}

test("a request that is cancelled while it waits is not answered by its handler", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const asked: string[] = [];
  const connection = createConnection(
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
    cancelWaiting,
  );
  connection.onRequest("ask", (what: string) => {
    asked.push(what);
    return what;
  });
  connection.listen();
  input.write(
    frame({ id: 1, method: "ask", params: ["one"] }) +
      frame({ id: 2, method: "ask", params: ["two"] }) +
      frame({ method: "$/cancelRequest", params: { id: 1 } }),
  );
  let sent = "";
  output.on("data", (data: Buffer) => (sent += data.toString()));
  await expect.poll(() => sent).toContain('"result":"two"');
  expect(sent).toContain('"id":1,"error":{"code":-32800,');
  expect(asked).toEqual(["two"]);
  connection.dispose();
});
