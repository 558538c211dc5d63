/** A migration's text with every new table STRICT, for which drizzle-kit has no word. */
export const strict = (migration: string): string =>
  migration.replace(/^(CREATE TABLE [\s\S]*?\n\));$/gm, '$1 STRICT;')
