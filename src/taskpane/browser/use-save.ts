import { useState } from 'react';
import { nameSavedFile } from '../../text/pane/browser';
import type { Answer, Failure } from '../work/answer';
import { attempt } from '../work/attempt';
import type { LiveFile } from './live-file';

/** Gives bytes to the person as a file of that name. */
export type Download = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

export type Save = {
  readonly isSaving: boolean;
  /** What the file was saved as last. */
  readonly savedAs: string | null;
  readonly failure: Failure | null;
  /** Whether it was saved. */
  readonly save: () => Promise<boolean>;
};

/** Saves the open file under a name that neither it nor an earlier copy has. */
export function useSave(file: LiveFile, download: Download): Save {
  const [isSaving, setSaving] = useState(false);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (): Promise<boolean> => {
    const isFirst = savedAs === null && file.isNew;
    const name = isFirst ? file.name : nameSavedFile(savedAs ?? file.name);
    setSaving(true);
    setFailure(null);
    const answer = await attempt(async (): Promise<Answer<null>> => {
      await file.save((bytes) => download(name, bytes));
      return { kind: 'done', value: null };
    });
    setSaving(false);
    if (answer.kind === 'failed') setFailure(answer);
    if (answer.kind === 'done') setSavedAs(name);
    return answer.kind === 'done';
  };
  return { isSaving, savedAs, failure, save };
}
