import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { cancelWaiting, serve } from "@mineral-brief/language/server";
import { listTextsRequest, readFileRequest } from "../requests.ts";
import { workerHost } from "./worker-host.ts";

// Runs in a worker. `self` has the type of a page here.
const port = self as unknown as Worker;
const connection = createConnection(
  new BrowserMessageReader(port as never),
  new BrowserMessageWriter(port as never),
  cancelWaiting,
);

serve(connection, async (options) =>
  workerHost(options, {
    readFile: (uri) => connection.sendRequest<string | null>(readFileRequest, uri),
    listTexts: (folder) => connection.sendRequest<string[]>(listTextsRequest, folder),
  }),
);
connection.listen();
