import { makeStyles, tokens } from '@fluentui/react-components';
import { OUTSIDE_TEXT } from '../../text/pane/outside';
import { Paragraph } from '../parts/Paragraph';

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase300 },
});

/** The pane's page in a browser, without Excel: what the product is for, and where to work. */
export function OutsideExcel() {
  return (
    <>
      <Paragraph>{OUTSIDE_TEXT.purpose}</Paragraph>
      <Paragraph>{OUTSIDE_TEXT.whereToWork}</Paragraph>
      <a href="browser.html" className={useStyles().link}>
        {OUTSIDE_TEXT.openBrowser}
      </a>
    </>
  );
}
