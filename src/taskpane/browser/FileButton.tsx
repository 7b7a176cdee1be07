import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

type Props = {
  readonly label: string;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly onFiles: (files: readonly File[]) => void;
};

/** Lets the person choose a file; which kinds are offered is a help, not a check. */
export function FileButton({ label, appearance = 'secondary', size = 'medium', onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} size={size} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again, once it is mended.
          target.value = '';
        }}
      />
    </>
  );
}
