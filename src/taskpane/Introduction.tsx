import { paneText } from '../text/pane';
import { Paragraph } from './Paragraph';

/** For a browser without Excel: what the product is for, and where the work is done. */
export function Introduction() {
  return (
    <>
      <Paragraph>{paneText.purpose}</Paragraph>
      <Paragraph>{paneText.whereToWork}</Paragraph>
    </>
  );
}
