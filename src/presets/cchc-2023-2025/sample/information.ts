import type { InformationData } from '../../../domain/information';
import { describeInformation } from '../information';

/** Thông tin chung of the sample: an invented commune, nobody real. */
export function sampleInformation(year: number): InformationData {
  return {
    ...describeInformation(year),
    agency: 'ỦY BAN NHÂN DÂN XÃ MẪU',
    council: 'Hội đồng Thi đua – Khen thưởng xã Mẫu',
    locality: 'Xã Mẫu',
    secretary: 'Đỗ Thị Y',
    signatoryTitle: 'CHỦ TỊCH',
    signatory: 'Võ Văn X',
  };
}
