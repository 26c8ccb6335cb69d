export { bareSharesOf } from "@mineral-brief/schema/vocabulary";
