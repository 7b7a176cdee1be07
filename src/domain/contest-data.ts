import type { ScoredBy } from './criterion';
import type { AwardId, ScopeId } from './scope';

/**
 * Một cuộc bình xét viết thành dữ liệu: what a new workbook is made from, be it a preset, a sample or a
 * JSON file. Numbers are decimal strings ("95.5"), percentages are percent points ("98"). Nothing here
 * has been checked: the numbers may contradict one another, and the workbook made from them says so.
 */
export type ContestData = {
  readonly scope: ScopeId;
  readonly declaredTotal: string;
  readonly step?: string | undefined;
  readonly floor?: string | undefined;
  readonly leaderPool?: 'eligible' | 'all' | undefined;
  readonly leaderAtTarget?: 'half' | 'full' | undefined;
  readonly notApplicable?: 'rescale' | 'omit' | undefined;
  readonly newcomer?: 'statedPoints' | 'notApplicable' | undefined;
  readonly criteria: readonly CriterionData[];
  readonly nominees: readonly NomineeData[];
  readonly bands?: readonly BandData[] | undefined;
  readonly awards?: readonly AwardRuleData[] | undefined;
};

export type CriterionData = {
  /** Full path, unique in its scope: "I.1.a". */
  readonly code: string;
  readonly parent: string | null;
  readonly name: string;
  readonly max: string;
  /** Only for a group of bonuses or of deductions. */
  readonly cap?: string | undefined;
  /** "%" shows results as percentages; other words ("lần", "văn bản") are only shown. */
  readonly unit?: string | undefined;
  readonly rule?: RuleData | undefined;
  /** Does a result need a supporting document (tài liệu kiểm chứng)? */
  readonly evidence?: boolean | undefined;
  readonly scoredBy?: ScoredBy | undefined;
  /** Đơn vị chấm. */
  readonly reviewer?: string | undefined;
  /** The wording of the plan that the row comes from. */
  readonly source?: string | undefined;
  readonly note?: string | undefined;
};

export type RuleData =
  | { readonly kind: 'direct' | 'passFail' | 'requirement' }
  | { readonly kind: 'proportional'; readonly target: string; readonly lower?: boolean | undefined }
  | { readonly kind: 'tiers'; readonly tiers: readonly TierData[] }
  | { readonly kind: 'count' | 'bonus' | 'deduction'; readonly per: string }
  | { readonly kind: 'levels'; readonly levels: Readonly<Record<string, string>> }
  | { readonly kind: 'rankChange'; readonly tiers: readonly TierData[]; readonly newcomer: string }
  | { readonly kind: 'leader'; readonly target: string };

/** Highest first; `inclusive: false` is "trên", the last tier has `from: null` ("còn lại"). */
export type TierData = {
  readonly from: string | null;
  readonly inclusive?: boolean | undefined;
  readonly points: string;
};

export type ResultData = string | { readonly last: string | null; readonly now: string };

export type NomineeData = {
  readonly code: string;
  readonly name: string;
  readonly unit?: string | null | undefined;
  readonly cluster?: string | null | undefined;
  /** Keyed by criterion code; "dat", "khongDat", "khongApDung", a level's name, or a decimal. */
  readonly results: Readonly<Record<string, ResultData>>;
  /** Tài liệu kiểm chứng, keyed by criterion code. */
  readonly evidence?: Readonly<Record<string, string>> | undefined;
  /** Ông / Bà. */
  readonly title?: string | undefined;
  readonly birthYear?: string | undefined;
  readonly position?: string | undefined;
  readonly isLeader?: boolean | undefined;
  readonly isDirectWorker?: boolean | undefined;
  readonly headcount?: string | undefined;
  /** Loại hình khen thưởng (Điều 8 Luật TĐKT 2022). */
  readonly awardType?: string | undefined;
  /** Tóm tắt thành tích. */
  readonly summary?: string | undefined;
};

/** A band is written by its lower edge only, so that two bands can leave no gap. */
export type BandData = { readonly label: string; readonly from: string };

export type AwardRuleData = {
  readonly award: AwardId;
  readonly minimumTotal?: string | undefined;
  /** Codes of criteria in which something must have been earned. */
  readonly required?: readonly string[] | undefined;
  readonly quota?: { readonly count: string } | { readonly share: string } | undefined;
  /** Whoever is proposed for this award is not considered for these. */
  readonly excludes?: readonly AwardId[] | undefined;
  readonly note?: string | undefined;
};
