import { useEffect, useState } from 'react';

/** Takes files that are dropped anywhere on the page. Whether some hang over it now. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const handlers = {
      dragover: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        // Else the browser opens the file in place of the page.
        event.preventDefault();
        setOver(true);
      },
      dragleave: (event: DragEvent) => {
        if (event.relatedTarget === null) setOver(false);
      },
      drop: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
    };
    const kinds = Object.keys(handlers) as (keyof typeof handlers)[];
    for (const kind of kinds) window.addEventListener(kind, handlers[kind]);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, handlers[kind]);
    };
  }, [onFiles]);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
