import { z } from 'zod';
import type {
  AwardRuleData,
  BandData,
  ContestData,
  CriterionData,
  NomineeData,
  RuleData,
  TierData,
} from '../../domain/contest-data';

/** A schema for each key that the data may have, optional ones too, and for no other. */
type SchemaOfEachKey<Data> = Record<keyof Data, z.ZodType>;

export const NOT_A_DECIMAL = 'not-a-decimal';
/** As many digits as anybody writes; a cell keeps fifteen of them. */
const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,30})?$/, NOT_A_DECIMAL);
const code = z.string().min(1).max(60);
/** Well within what a cell holds. */
const text = z.string().max(8000);

const tier = z.strictObject({
  from: decimal.nullable(),
  inclusive: z.boolean().optional(),
  points: decimal,
} satisfies SchemaOfEachKey<TierData>);

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['direct', 'passFail', 'requirement']) }),
  z.strictObject({
    kind: z.literal('proportional'),
    target: decimal,
    lower: z.boolean().optional(),
  } satisfies SchemaOfEachKey<Extract<RuleData, { kind: 'proportional' }>>),
  z.strictObject({ kind: z.literal('tiers'), tiers: z.array(tier).min(1) }),
  z.strictObject({ kind: z.enum(['count', 'bonus', 'deduction']), per: decimal }),
  z.strictObject({ kind: z.literal('levels'), levels: z.record(text.min(1), decimal) }),
  z.strictObject({
    kind: z.literal('rankChange'),
    tiers: z.array(tier).min(1),
    newcomer: decimal,
  }),
  z.strictObject({ kind: z.literal('leader'), target: decimal }),
]);

const criterion = z.strictObject({
  code,
  parent: code.nullable(),
  name: text,
  max: decimal,
  cap: decimal.optional(),
  unit: text.optional(),
  rule: rule.optional(),
  evidence: z.boolean().optional(),
  scoredBy: z.enum(['selfScored', 'appraised', 'surveyed', 'scoredByLeaders']).optional(),
  reviewer: text.optional(),
  source: text.optional(),
  note: text.optional(),
} satisfies SchemaOfEachKey<CriterionData>);

const result = z.union([text, z.strictObject({ last: decimal.nullable(), now: decimal })]);

const nominee = z.strictObject({
  code,
  name: text,
  unit: text.nullable().optional(),
  cluster: text.nullable().optional(),
  results: z.record(z.string(), result),
  evidence: z.record(z.string(), text).optional(),
  title: text.optional(),
  birthYear: text.optional(),
  position: text.optional(),
  isLeader: z.boolean().optional(),
  isDirectWorker: z.boolean().optional(),
  headcount: text.optional(),
  awardType: text.optional(),
  summary: text.optional(),
} satisfies SchemaOfEachKey<NomineeData>);

const band = z.strictObject({
  label: text.min(1),
  from: decimal,
} satisfies SchemaOfEachKey<BandData>);

const award = z.enum(['bangKhen', 'giayKhen']);

const awardRule = z.strictObject({
  award,
  minimumTotal: decimal.optional(),
  required: z.array(code).optional(),
  quota: z
    .union([z.strictObject({ count: decimal }), z.strictObject({ share: decimal })])
    .optional(),
  excludes: z.array(award).optional(),
  note: text.optional(),
} satisfies SchemaOfEachKey<AwardRuleData>);

/** The format of a contest file: its keys are those of ContestData. */
export const CONTEST_SCHEMA = z.strictObject({
  scope: z.enum(['tapThe', 'caNhan']),
  declaredTotal: decimal,
  step: decimal.optional(),
  floor: decimal.optional(),
  leaderPool: z.enum(['eligible', 'all']).optional(),
  leaderAtTarget: z.enum(['half', 'full']).optional(),
  notApplicable: z.enum(['rescale', 'omit']).optional(),
  newcomer: z.enum(['statedPoints', 'notApplicable']).optional(),
  criteria: z.array(criterion),
  nominees: z.array(nominee),
  bands: z.array(band).optional(),
  awards: z.array(awardRule).optional(),
} satisfies SchemaOfEachKey<ContestData>);
