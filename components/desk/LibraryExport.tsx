import type { DeskModel } from '../../lib/desk-model';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Popover } from '../controls/Popover';
import './LibraryExport.css';

const words = messages.desk.responses.exporting;

/** The library as a file, for a colleague, another tool, or to be worked on and imported again. */
export function LibraryExport({ model: { libraryExport } }: { model: DeskModel }) {
  return (
    <Popover button={{ children: words.button, disabled: libraryExport.running.value }}>
      {(close) => (
        <div class="library-export">
          <p class="quiet small">{words.hint}</p>
          {(['csv', 'json'] as const).map((kind) => (
            <Button
              key={kind}
              icon="download"
              onClick={() => {
                close();
                void libraryExport.start(kind);
              }}
            >
              {words.kinds[kind]}
            </Button>
          ))}
        </div>
      )}
    </Popover>
  );
}
