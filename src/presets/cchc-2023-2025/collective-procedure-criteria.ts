import type { CriterionData, RuleData } from '../../domain/contest-data';
import { PROPOSED_GROUP, PROPOSED_LOWER_TIERS, PROPOSED_POINTS } from './notes';

/** The plan wants the whole 100%; what falls short earns part of the points. */
const ALL_OF_THEM: RuleData = {
  kind: 'tiers',
  tiers: [
    { from: '100', inclusive: true, points: '7' },
    { from: '95', inclusive: true, points: '5' },
    { from: '90', inclusive: true, points: '3' },
    { from: null, points: '0' },
  ],
};

/** Bullets 5 and 6 of the plan: administrative procedures (thủ tục hành chính). */
export const COLLECTIVE_PROCEDURE_CRITERIA: readonly CriterionData[] = [
  {
    code: 'III',
    parent: null,
    name: 'Tiếp nhận, giải quyết thủ tục hành chính',
    max: '32',
    source: 'Mục IV.1.a, các gạch đầu dòng thứ năm, thứ sáu',
    note: PROPOSED_GROUP,
  },
  {
    code: 'III.1',
    parent: 'III',
    name: 'Công khai, minh bạch và đúng hạn',
    max: '24',
    source: 'Mục IV.1.a, gạch đầu dòng thứ năm',
    note: PROPOSED_GROUP,
  },
  {
    code: 'III.1.a',
    parent: 'III.1',
    name: 'Tỷ lệ thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn',
    max: '7',
    unit: '%',
    rule: ALL_OF_THEM,
    source: '100% thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn',
    note: PROPOSED_LOWER_TIERS,
  },
  {
    code: 'III.1.b',
    parent: 'III.1',
    name: 'Tỷ lệ thủ tục hành chính được theo dõi trạng thái xử lý trên hệ thống thông tin',
    max: '7',
    unit: '%',
    rule: ALL_OF_THEM,
    source:
      '100% các thủ tục hành chính tiếp nhận, giải quyết tại đơn vị được theo dõi trạng thái xử lý trên hệ thống thông tin giải quyết thủ tục hành chính tỉnh',
    note: PROPOSED_LOWER_TIERS,
  },
  {
    code: 'III.1.c',
    parent: 'III.1',
    name: 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn thực chất',
    max: '10',
    unit: '%',
    rule: {
      kind: 'tiers',
      tiers: [
        { from: '95', inclusive: false, points: '10' },
        { from: '90', inclusive: true, points: '7' },
        { from: '80', inclusive: true, points: '4' },
        { from: null, points: '0' },
      ],
    },
    evidence: true,
    source: 'Đảm bảo thực hiện giải quyết hồ sơ thủ tục hành chính đúng hạn thực chất trên 95%',
    note: PROPOSED_LOWER_TIERS,
  },
  {
    code: 'III.2',
    parent: 'III',
    name: 'Thực hiện đúng quy định, không tiêu cực, nhũng nhiễu',
    max: '8',
    source: 'Mục IV.1.a, gạch đầu dòng thứ sáu',
    note: PROPOSED_GROUP,
  },
  {
    code: 'III.2.a',
    parent: 'III.2',
    name: 'Tiếp nhận, giải quyết và trả kết quả hồ sơ theo đúng quy định',
    max: '8',
    rule: { kind: 'passFail' },
    source:
      'Tổ chức tiếp nhận, giải quyết và trả kết quả hồ sơ thủ tục hành chính theo đúng quy định tại Nghị định 61/2018/NĐ-CP và Nghị định 107/2021/NĐ-CP của Chính phủ',
    note: PROPOSED_POINTS,
  },
  {
    code: 'III.2.b',
    parent: 'III.2',
    name: 'Không để xảy ra tình trạng tiêu cực, nhũng nhiễu của cán bộ, công chức',
    max: '0',
    rule: { kind: 'requirement' },
    source: 'tránh tình trạng tiêu cực, nhũng nhiễu của cán bộ, công chức',
    note: 'Đề xuất coi là điều kiện: không chấm điểm, không đạt thì không xét khen thưởng.',
  },
];
