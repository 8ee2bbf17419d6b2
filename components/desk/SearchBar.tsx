import type { ComponentChildren } from 'preact';
import { TextField } from '../controls/TextField';
import './SearchBar.css';

export interface SearchBarProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** Further choices beside the words. */
  readonly children?: ComponentChildren;
}

/** What narrows a list down. */
export function SearchBar({ label, placeholder, text, onInput, children }: SearchBarProps) {
  return (
    <search class="search-bar">
      <div class="search-bar__text">
        <TextField
          type="search"
          label={label}
          labelHidden
          title={`${label} (/)`}
          placeholder={placeholder}
          value={text}
          onInput={onInput}
        />
      </div>
      {children}
    </search>
  );
}
