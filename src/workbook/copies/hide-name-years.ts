import { hideBirthYear } from './hide-texts';

/** A year in brackets, "Hoàng Thị Đ (1979)", or the last thing said, "Hoàng Thị Đ – 1979". */
const YEAR_OF_NAME = /(?<!\p{Nd})(?:19|20)\p{Nd}{2}(?!\p{Nd})(?=[^([]*[)\]]|[^\p{L}\p{N}]*$)/gu;

/** Takes out of a person's name the day or year of birth that is written behind it, whatever year it is. */
export function hideYearsOfName(name: string): string {
  const years = name.match(YEAR_OF_NAME) ?? [];
  return years.reduce(hideBirthYear, hideBirthYear(name, ''));
}
