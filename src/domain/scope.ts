/** Đối tượng xét: who is compared with whom. A new scope is a new entry here; no rule names one. */
export type ScopeId = 'tapThe' | 'caNhan';

/** Danh hiệu, hình thức khen thưởng được xét, in the order in which they are decided (highest first). */
export type AwardId = 'bangKhen' | 'giayKhen';

/** Bằng khen is decided before giấy khen, which is decided among the rest. */
export const AWARDS_IN_ORDER: readonly AwardId[] = ['bangKhen', 'giayKhen'];

/** Every scope the program knows, in the order in which workbooks show them. */
export const SCOPES: readonly ScopeId[] = ['tapThe', 'caNhan'];
