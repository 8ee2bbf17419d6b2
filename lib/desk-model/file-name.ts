/** @returns `rapport-log-2026-11-22-1402.csv` for `rapport-log` and `csv`, in the person's own zone. */
export function fileName(subject: string, atMs: number, extension: string): string {
  const date = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${subject}-${day}-${two(date.getHours())}${two(date.getMinutes())}.${extension}`;
}
