import type { AwardRule } from './awards/award-rule';
import type { Band } from './ranking/band';
import type { CriteriaTree } from './criterion';
import type { InformationItem } from './information';
import type { Nominee } from './nominee';
import type { ScopeId } from './scope';
import type { Settings } from './settings';

/** Cuộc bình xét của một đối tượng (tập thể, cá nhân), checked: calculation accepts nothing else. */
export type ScopeContest = {
  readonly scope: ScopeId;
  readonly settings: Settings;
  readonly criteria: CriteriaTree;
  readonly nominees: readonly Nominee[];
  readonly bands: readonly Band[];
  /** In the order in which they are decided. */
  readonly awards: readonly AwardRule[];
};

/** Toàn bộ sổ bình xét, checked. */
export type Contest = {
  readonly information: ReadonlyMap<InformationItem, string>;
  readonly scopes: readonly ScopeContest[];
};
