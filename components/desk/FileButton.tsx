import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../controls/Button';

export interface FileButtonProps {
  /** As the file field's attribute: endings and media types. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly look?: NonNullable<ButtonProps['look']>;
  readonly children: ComponentChildren;
}

/** A button that lets the person choose a file; the same one can be chosen again. */
export function FileButton({ accept, onFile, look = 'plain', children }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onClick={() => field.current?.click()}>
        {children}
      </Button>
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
