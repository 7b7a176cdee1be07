import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { NamedFile } from '../../work/file-carrier';

type Props = { readonly file: NamedFile; readonly children: string };

/** Lets the person download a file that lies in the page. */
export function DownloadLink({ file, children }: Props) {
  const [address] = useState(() =>
    URL.createObjectURL(new Blob([file.bytes], { type: 'application/zip' })),
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <div>
      <Link inline href={address} download={file.name}>
        {children}
      </Link>
    </div>
  );
}
