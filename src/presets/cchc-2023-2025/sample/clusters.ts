/** Khối thi đua of the sample, the same for collectives and individuals. */
export const OFFICES = 'Khối chuyên môn';

export const VILLAGES = 'Khối thôn, đoàn thể';
