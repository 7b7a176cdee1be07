import type { InformationData } from '../../domain/information';
import { giayKhenAuthorityLevel } from '../../domain/legal-provisions';
import { IDENTITY } from './identity';

/** Who gives giấy khen after the plan's IV.2.a, until the district level ended. */
const GIAY_KHEN_BY_LEVEL = {
  district: { giayKhenAuthority: 'Chủ tịch UBND thị xã', giayKhenIsOwnDecision: 'Không' },
  commune: { giayKhenAuthority: 'Chủ tịch UBND xã', giayKhenIsOwnDecision: 'Có' },
} as const;

/** Thông tin chung of the movement; agency, council and signatories are the user's to fill in. */
export function describeInformation(year: number): InformationData {
  return {
    movement: IDENTITY.title,
    year: String(year),
    scopes: 'Tập thể; Cá nhân',
    ...GIAY_KHEN_BY_LEVEL[giayKhenAuthorityLevel(year)],
    bangKhenAuthority: 'Chủ tịch UBND tỉnh',
    bangKhenIsOwnDecision: 'Không',
    listOrder: 'Tập thể trước',
    showPoints: 'Có',
  };
}
