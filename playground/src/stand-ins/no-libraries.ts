/** The declarations of TypeScript's libraries by their names: none. */
export const lib: ReadonlyMap<string, unknown> = new Map();
