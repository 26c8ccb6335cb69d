import type { OffsetDiagnostic } from "../positions/offset-diagnostic.ts";
import type { Block } from "./block.ts";

/** Reports a part of a text that is not kept. */
export function notKept(
  { start, end }: Pick<Block, "start" | "end">,
  message: string,
  severity: OffsetDiagnostic["severity"] = "warning",
): OffsetDiagnostic {
  return { code: "text-not-kept", severity, message, start, end };
}
