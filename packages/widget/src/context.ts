export { productionShares } from "./context/production-shares.ts";
