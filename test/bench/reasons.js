/**
 * Why a target is missed, by its id in targets.js: one or two sentences for the report, which prints them only where
 * the target is missed.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const REASONS = {};
