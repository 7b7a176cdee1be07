import type { ScreenProps } from '../frame/screen-props';
import type { TravelWork } from './travel-work';

/** What the view of one job is given. */
export type JobProps = Pick<ScreenProps, 'book' | 'desk'> & { readonly travel: TravelWork };
