import { Button, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ back: { alignSelf: 'flex-start', paddingLeft: 0 } });

type Props = { readonly children: string; readonly onClick: () => void };

export function BackButton({ children, onClick }: Props) {
  return (
    <Button appearance="transparent" className={useStyles().back} onClick={onClick}>
      <span aria-hidden="true">←&nbsp;</span>
      {children}
    </Button>
  );
}
