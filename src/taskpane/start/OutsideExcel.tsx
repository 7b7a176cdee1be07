import { Link } from '@fluentui/react-components';
import { OUTSIDE_TEXT } from '../../text/pane/outside';
import { Paragraph } from '../frame/Paragraph';

/** The pane's page in a browser, without Excel: what the product is for, and where to work. */
export function OutsideExcel() {
  return (
    <>
      <Paragraph>{OUTSIDE_TEXT.purpose}</Paragraph>
      <Paragraph>{OUTSIDE_TEXT.whereToWork}</Paragraph>
      <Link href="browser.html">{OUTSIDE_TEXT.openBrowser}</Link>
    </>
  );
}
