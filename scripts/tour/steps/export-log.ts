import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { driveDesk } from '../desk-driver.ts';
import { must } from '../must.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import { sameWords } from '../same-words.ts';
import type { SentReply } from '../stage.ts';
import type { Step } from '../step.ts';
import { FORUM_CASE } from '../tour-cases.ts';

export const exportLog: Step = {
  title: 'Filter the log and export exactly that',
  async run(stage) {
    const desk = driveDesk(stage.desk);
    await desk.filter({ Period: 'of today', State: 'posted' });
    await desk.matchingExactly(stage.replies.length);
    const file = join(stage.out, 'tour.csv');
    await (await desk.exportCsv()).saveAs(file);
    const rows = readCsv(await readFile(file, 'utf8'));
    must(
      rows.length === stage.replies.length,
      `The CSV has ${rows.length} rows, not ${stage.replies.length}`,
    );
    for (const reply of stage.replies)
      must(
        rows.some((row) => holds(row, reply)),
        missing(reply),
      );
    must(
      rows.some((row) => row.network === FORUM_CASE.site && row.outcome === 'solved'),
      'The CSV does not hold the outcome that was set',
    );
    stage.exported = rows;
    await stage.pictures.take('desk-export', stage.desk);
    return `tour.csv: ${rows.length} rows, each with network, author, text posted and permalink of what the tour did`;
  },
};

function holds(row: CsvRow, { site, author, text, permalink }: SentReply): boolean {
  return (
    row.network === site &&
    row.post_handle === author &&
    row.reply_permalink === permalink &&
    row.state === 'posted' &&
    sameWords(row.text_posted ?? '', text)
  );
}

function missing({ site, permalink }: SentReply): string {
  return `The CSV does not hold the reply on ${site} at ${permalink}`;
}
