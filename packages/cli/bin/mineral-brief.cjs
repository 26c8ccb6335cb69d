#!/usr/bin/env node
// Nodes from 22.1 on keep what they have compiled for the next start.
// To ask for `node:module` by its name takes half a millisecond more.
module.constructor.enableCompileCache?.();
const { main, processIo } = require("../dist/main.cjs");

void main(process.argv.slice(2), processIo(process)).then((code) => {
  process.exitCode = code;
});
