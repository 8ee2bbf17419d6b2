/** As much of it as is used here. */
declare module 'flexsearch' {
  export class Index {
    constructor(options: { tokenize: 'strict' | 'forward' });
    add(id: number, text: string): void;
    search(text: string, options: { limit: number; suggest: boolean }): (number | string)[];
  }
}
