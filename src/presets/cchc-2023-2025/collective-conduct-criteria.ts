import type { CriterionData } from '../../domain/contest-data';
import { PROPOSED_GROUP, PROPOSED_POINTS } from './notes';

/** Bullets 1 to 4 of the plan: launching, directing, communicating, carrying out the tasks. */
export const COLLECTIVE_CONDUCT_CRITERIA: readonly CriterionData[] = [
  {
    code: 'I',
    parent: null,
    name: 'Chỉ đạo, điều hành và tuyên truyền',
    max: '20',
    source: 'Mục IV.1.a, các gạch đầu dòng thứ nhất, thứ hai, thứ ba',
    note: PROPOSED_GROUP,
  },
  {
    code: 'I.1',
    parent: 'I',
    name: 'Xây dựng Kế hoạch phát động phong trào thi đua',
    max: '6',
    rule: {
      kind: 'levels',
      levels: { 'Đầy đủ và cụ thể': '6', 'Chưa cụ thể': '3', 'Không có': '0' },
    },
    evidence: true,
    source:
      'Xây dựng Kế hoạch phát động phong trào thi đua với các nội dung, mục tiêu, đối tượng thi đua cụ thể ở địa phương',
    note: PROPOSED_POINTS,
  },
  {
    code: 'I.2',
    parent: 'I',
    name: 'Lãnh đạo, chỉ đạo và ban hành văn bản triển khai nhiệm vụ cải cách hành chính',
    max: '8',
    rule: { kind: 'levels', levels: { Tốt: '8', Khá: '6', 'Trung bình': '4', Yếu: '0' } },
    evidence: true,
    source:
      'Thực hiện tốt công tác lãnh đạo, chỉ đạo, ban hành các văn bản, kế hoạch tổ chức triển khai các nhiệm vụ về công tác cải cách hành chính nhà nước',
    note: PROPOSED_POINTS,
  },
  {
    code: 'I.3',
    parent: 'I',
    name: 'Số hình thức tuyên truyền cải cách hành chính có hiệu quả',
    max: '6',
    unit: 'hình thức',
    rule: { kind: 'count', per: '1.5' },
    source:
      'Thực hiện công tác tuyên truyền cải cách hành chính nhà nước với nhiều hình thức phù hợp, đa dạng, phong phú và đạt hiệu quả cao',
    note: PROPOSED_POINTS,
  },
  {
    code: 'II',
    parent: null,
    name: 'Thực hiện nhiệm vụ cải cách hành chính được giao',
    max: '18',
    source: 'Mục IV.1.a, gạch đầu dòng thứ tư',
    note: PROPOSED_GROUP,
  },
  {
    code: 'II.1',
    parent: 'II',
    name: 'Tỷ lệ nhiệm vụ hoàn thành đúng và vượt tiến độ',
    max: '10',
    unit: '%',
    rule: { kind: 'proportional', target: '100' },
    evidence: true,
    source: 'đúng và vượt tiến độ các nhiệm vụ về công tác cải cách hành chính được giao',
    note: PROPOSED_POINTS,
  },
  {
    code: 'II.2',
    parent: 'II',
    name: 'Hiệu quả, chất lượng thực hiện nhiệm vụ',
    max: '8',
    rule: { kind: 'levels', levels: { Tốt: '8', Khá: '6', 'Trung bình': '4', Yếu: '0' } },
    source: 'Triển khai thực hiện hiệu quả, có chất lượng',
    note: PROPOSED_POINTS,
  },
];
