export type {
  BriefChecker,
  CheckedText,
  ConfigEdit,
  ConfigError,
  Host,
  HostOptions,
  OpenHost,
} from "./server/host.ts";
export { cancelWaiting } from "./server/cancel-waiting.ts";
export { serve } from "./server/serve.ts";
