import type { Place } from '../../domain/place';
import type { ProblemDetail } from '../../domain/problem';
import type { SettingItem } from '../../domain/settings';
import { AWARDS_HEADINGS, BANDS_HEADINGS, SHEET_NAMES } from '../headings';
import { quote } from '../quotes';
import { wordOf } from '../words';
import { nameColumn, nameScope } from './problem-places';

type SettingsProblem = Extract<
  ProblemDetail,
  {
    code:
      | 'setting-missing'
      | 'setting-invalid'
      | 'row-duplicate'
      | 'band-invalid'
      | 'band-duplicate'
      | 'award-invalid'
      | 'award-criterion-unknown';
  }
>;

const STEP = `“${wordOf('step')}”`;
const FITS_STEP = 'là số từ 0 trở lên và tròn theo bước làm tròn điểm';

export function describeSettingsProblem(detail: SettingsProblem, place: Place | null): string {
  switch (detail.code) {
    case 'setting-missing':
      return `Chưa ghi “${wordOf(detail.setting)}” cho ${nameScope(place)}. Ghi ở trang “${SHEET_NAMES.settings}”, ví dụ 100.`;
    case 'setting-invalid':
      return describeWrongSetting(detail.setting);
    case 'row-duplicate':
      return place?.block === 'awards'
        ? 'Hình thức khen thưởng này đã có một dòng phía trên cho cùng đối tượng. Chỉ giữ một dòng.'
        : 'Mục này đã có một dòng phía trên. Chỉ giữ một dòng.';
    case 'band-invalid':
      return describeWrongBand(place);
    case 'band-duplicate':
      return `Mức xếp loại này trùng ${nameColumn(place)} với một mức phía trên của cùng đối tượng. Sửa hoặc xóa một trong hai dòng.`;
    case 'award-invalid':
      return describeWrongAward(place);
    case 'award-criterion-unknown':
      return `Không có tiêu chí được chấm nào mang mã ${quote(detail.criterion)}. Ghi mã của tiêu chí được chấm, không ghi mã mục lớn; nhiều mã cách nhau bằng dấu chấm phẩy.`;
  }
}

function describeWrongSetting(setting: SettingItem): string {
  const name = `“${wordOf(setting)}”`;
  switch (setting) {
    case 'declaredTotal':
      return `${name} phải ${FITS_STEP}. Sửa số này hoặc ${STEP}.`;
    case 'step':
      return `${name} phải lớn hơn 0. Nhập lại, ví dụ 0,01 là hai chữ số sau dấu phẩy.`;
    case 'floor':
      return `${name} phải tròn theo bước làm tròn điểm. Sửa số này hoặc ${STEP}.`;
    case 'leaderPool':
    case 'leaderAtTarget':
    case 'notApplicableTreatment':
    case 'newcomerTreatment':
      return `${name} chưa đúng. Chọn lại trong danh sách của ô.`;
  }
}

function describeWrongBand(place: Place | null): string {
  const H = BANDS_HEADINGS;
  switch (place?.column) {
    case 'scope':
      return `Dòng này chưa ghi “${H.scope}” nên không được dùng. Chọn “${wordOf('tapThe')}” hoặc “${wordOf('caNhan')}”.`;
    case 'label':
      return 'Mức xếp loại này chưa có tên. Ghi tên mức, ví dụ: Xuất sắc.';
    default:
      return `“${H.from}” của mức xếp loại phải ${FITS_STEP}. Nhập điểm thấp nhất của mức.`;
  }
}

function describeWrongAward(place: Place | null): string {
  const H = AWARDS_HEADINGS;
  switch (place?.column) {
    case 'scope':
      return `Dòng này chưa ghi “${H.scope}” nên không được dùng. Chọn “${wordOf('tapThe')}” hoặc “${wordOf('caNhan')}”.`;
    case 'award':
      return `Dòng này chưa ghi “${H.award}”. Chọn “${wordOf('bangKhen')}” hoặc “${wordOf('giayKhen')}”.`;
    case 'minimumTotal':
      return `“${H.minimumTotal}” phải ${FITS_STEP}. Nhập lại, hoặc để trống nếu không đòi tổng điểm tối thiểu.`;
    case 'quotaCount':
      return `“${H.quotaCount}” phải là số nguyên từ 0 trở lên. Nhập lại, hoặc để trống nếu không giới hạn.`;
    default:
      return `Dòng này ghi cả “${H.quotaCount}” và “${H.quotaShare}”. Giữ một ô, xóa ô kia.`;
  }
}
