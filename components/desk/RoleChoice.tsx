import { foldText } from '../../lib/domain/fold-text';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import './RoleChoice.css';

const words = messages.desk.review.approve;

interface RoleChoiceProps {
  /** Roles in which nobody has approved yet. */
  readonly missing: readonly string[];
  /** As it stands in the field. */
  readonly role: string;
  readonly onChoose: (role: string) => void;
}

/** Offers the roles that have to approve; nothing where anybody may. */
export function RoleChoice({ missing, role, onChoose }: RoleChoiceProps) {
  if (missing.length === 0) return null;
  return (
    <div class="role-choice">
      <p class="small quiet">{words.missing(missing)}</p>
      <fieldset class="role-choice__roles" aria-label={words.rolesLabel}>
        {missing.map((each) => (
          <Button
            key={each}
            aria-pressed={foldText(each) === foldText(role.trim())}
            onClick={() => onChoose(each)}
          >
            {each}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
