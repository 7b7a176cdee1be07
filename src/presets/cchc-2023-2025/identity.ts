import type { PresetIdentity } from '../preset-identity';

export const IDENTITY: PresetIdentity = {
  id: 'cchc-2023-2025',
  title: 'Đẩy mạnh công tác cải cách hành chính nhà nước giai đoạn 2023-2025',
  firstYear: 2023,
  lastYear: 2025,
};
