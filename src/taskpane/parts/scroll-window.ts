import { windowScroll } from '@tanstack/react-virtual';

/**
 * Moves the page for a list of which only a part is drawn; not to where it is already, as such a list
 * asks for at first.
 */
export const scrollWindow: typeof windowScroll = (offset, options, instance) => {
  if (offset + (options.adjustments ?? 0) === window.scrollY) return;
  windowScroll(offset, options, instance);
};
