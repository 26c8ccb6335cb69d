// Written by scripts/write-page-style-hash.ts; `npm run generate` writes it again.
export const pageStyleSha256 = "zmBeAZY8r6sUAMGupHrxZwjAtb+4GqSDXNcqIJuQmaw=";
