/** The steps of the way, in their order. */
export const STEPS = ['begin', 'edit', 'see', 'embed', 'check', 'hand-over'] as const;

export type StepName = (typeof STEPS)[number];

/** The steps in the form of another system, which itself keeps, serves and embeds what is written here. */
const STEPS_IN_FORM: readonly StepName[] = ['begin', 'edit', 'see'];

/** The steps that there are. */
export const stepsOf = ({ isInForm }: { readonly isInForm: boolean }): readonly StepName[] =>
  isInForm ? STEPS_IN_FORM : STEPS;
