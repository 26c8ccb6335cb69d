export type { BriefChecker, CheckedText, Host, HostOptions } from "./server/host.ts";
export { serve } from "./server/serve.ts";
