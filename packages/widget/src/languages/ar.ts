import { ar } from "@mineral-brief/schema/labels";
import { configure } from "../configure.ts";

configure({ labels: ar });

export { ar as labels };
