export { timesIn } from "@mineral-brief/schema/reading";
