/** Where, what stands there, and what takes its place. */
export type Cut = readonly [file: string, found: string | RegExp, replacement: string];
