export { withCanonicalKeys } from "./reading/with-canonical-keys.ts";
