// The methods that the guide can teach. The ids stand in page addresses and in guide.config.ts, so they never change.
export const METHOD_IDS = ['text-message', 'app-code'] as const;

/** The id of one sign-in method. */
export type MethodId = (typeof METHOD_IDS)[number];
