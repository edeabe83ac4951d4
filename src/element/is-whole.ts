/**
 * Whether the texts of the script are as they were built. Minifiers of the JSMin family, which optimizers of content
 * management systems use, take spaces out of template literals: some out of all, some of nested ones only, others at the
 * ends of lines. Lit then puts values in the wrong places.
 */
export const isWhole = (): boolean =>
  joined`
a = b\t
${`
a = b\t
`}`.length === 16;

// A function, because the build's own minifiers would know the sum.
const joined = (strings: TemplateStringsArray, nested: string): string => strings.join(nested);
