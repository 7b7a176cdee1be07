import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { FoldButton } from './FoldButton';

const useStyles = makeStyles({ title: { fontWeight: tokens.fontWeightSemibold } });

type Props = {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
};

/** Something that can be folded away; what it holds is not made before it is wanted. */
export function Fold({ title, isOpenAtFirst = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <div>
      <div className={styles.title}>
        <FoldButton isOpen={isOpen} onFold={setOpen}>
          {title}
        </FoldButton>
      </div>
      {isOpen && children}
    </div>
  );
}
