import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button';

/** What a backup may be called; packed with gzip too. */
export const BACKUP_FILES = '.ndjson,.gz,application/x-ndjson';

interface FileButtonProps {
  /** As the file field's attribute: endings and media types. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly children: ComponentChildren;
}

/** A button that lets the person choose a file; the same one can be chosen again. */
export function FileButton({ accept, onFile, children }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => field.current?.click()}>{children}</Button>
      <input
        hidden
        ref={field}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
