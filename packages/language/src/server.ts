export type {
  BriefChecker,
  CheckedText,
  ConfigEdit,
  ConfigError,
  Host,
  HostOptions,
  OpenHost,
} from "./server/host.ts";
export { serve } from "./server/serve.ts";
