/** The steps of the work, in their order; manifest.xml names the functions of its buttons so. */
export const STEPS = ['start', 'check', 'results', 'nominate', 'travel'] as const;

export type Step = (typeof STEPS)[number];
