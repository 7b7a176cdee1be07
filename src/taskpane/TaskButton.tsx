import { Button } from '@fluentui/react-components';
import { paneText } from '../text/pane';

type Props = {
  readonly label: string;
  readonly onPress: () => void;
  /** Something is being done: the button says that it waits, and keeps the focus. */
  readonly isBusy: boolean;
  readonly isPrimary?: boolean;
};

export function TaskButton({ label, onPress, isBusy, isPrimary = false }: Props) {
  return (
    <Button
      appearance={isPrimary ? 'primary' : 'secondary'}
      disabledFocusable={isBusy}
      {...(isBusy ? { title: paneText.waiting } : {})}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
