/** Who waits for something long may stop it: then its promise rejects with the reason. */
export type TaskPace = { readonly signal: AbortSignal };
