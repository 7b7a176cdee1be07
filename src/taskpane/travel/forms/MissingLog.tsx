import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FORMS_TEXT } from '../../../text/pane/travel-forms';
import type { Desk } from '../../work/desk';
import { FailureMessage } from '../../parts/FailureMessage';
import { Paragraph } from '../../parts/Paragraph';
import { Reason } from '../../parts/Reason';
import { explainDesk } from '../explain-desk';
import type { SendingLog } from './use-sending-log';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = { readonly log: SendingLog; readonly desk: Desk };

/** That forms are made and the workbook does not know of them; why, and the press that notes them. */
export function MissingLog({ log: { missing, write }, desk }: Props) {
  const styles = useStyles();
  const id = useId();
  const reason = explainDesk(desk);
  return (
    <>
      <div role="status">{missing !== null && <Paragraph>{FORMS_TEXT.notLogged}</Paragraph>}</div>
      {missing !== null && (
        <div className={styles.line}>
          <Button
            disabledFocusable={reason !== null}
            {...(reason === null ? {} : { 'aria-describedby': id })}
            onClick={() => write(missing.forms)}
          >
            {FORMS_TEXT.log}
          </Button>
          <Reason id={id}>{reason}</Reason>
        </div>
      )}
      {missing?.failure && <FailureMessage failure={missing.failure} />}
    </>
  );
}
