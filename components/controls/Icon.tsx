import './Icon.css';

/** Strokes on a 16 x 16 grid, drawn for this project. */
const PATHS = {
  stop: 'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM8 4.8v3.9M8 10.9v.3',
  confirm: 'M8 2 14.5 13.5h-13zM8 6.3v3.4M8 11.5v.3',
  note: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 7.3v3.9M8 4.8v.3',
  done: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM5.2 8.2l2 2 3.7-4.2',
  check: 'M3 8.4l3.3 3.3L13 4.8',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 2.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM10.5 10.5l3.3 3.3',
  help: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.3v.3',
  desk: 'M1.8 2.8h12.4v10.4H1.8zM1.8 6h12.4M5.8 6v7.2',
  star: 'M8 1.9l1.9 3.9 4.3.6-3.1 3 .7 4.2L8 11.6l-3.8 2 .7-4.2-3.1-3 4.3-.6z',
  clock: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zM8 4.6V8l2.4 1.6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.8 3.5l-3 3 3 3',
  edit: 'M10.8 2.7l2.5 2.5-7.6 7.6-3.2.7.7-3.2zM9.2 4.3l2.5 2.5',
  back: 'M9.8 3.2 5 8l4.8 4.8',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  open: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5 12.5 10',
  columns: 'M2.2 2.8h11.6v10.4H2.2zM6 2.8v10.4M10 2.8v10.4',
  tag: 'M2.2 2.2h5.3l6.3 6.3-5.3 5.3-6.3-6.3zM5 5v.1',
  log: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h7',
  person: 'M8 2.4a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM2.8 13.8c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4',
  library:
    'M3 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v9.5H4.5A1.5 1.5 0 0 1 3 12zM3 12a1.5 1.5 0 0 1 1.5-1.5H13M5.8 5.5h4.4',
  settings:
    'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.2 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM5.8 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z',
  download: 'M8 2.5v7.6M4.8 7 8 10.2 11.2 7M2.8 13.2h10.4',
} as const;

export type IconName = keyof typeof PATHS;

/** A small picture beside a word; never alone without a name for those who cannot see it. */
export function Icon({ name, label, filled }: { name: IconName; label?: string; filled?: boolean }) {
  return (
    <svg
      class={`icon icon--${name}${filled ? ' icon--filled' : ''}`}
      viewBox="0 0 16 16"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
