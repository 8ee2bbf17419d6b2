/** Names that sites give to people who have none there or no longer: many people go by each of them. */
const SHARED = new Set(
  [
    'anonymous, anonymous user, anonymous coward, anonymous customer, anon, guest, guest user, visitor, unknown',
    'unknown user, former member, former user, inactive user, banned user, suspended user, customer',
    'verified customer, verified buyer, verified purchaser, a google user, google user, amazon customer',
    'kindle customer, deleted, deleted user, deleted account, deleted member, deleted profile, account deleted',
    'user deleted, removed, removed user, removed account, n/a, community wiki, wiki da comunidade, wiki de la comunidad',
    'anonym, anonymer nutzer, gast, unbekannt, gelöscht, gelöschter benutzer, gelöschter nutzer, gelöschtes konto',
    'anonyme, utilisateur anonyme, invité, visiteur, inconnu, supprimé, utilisateur supprimé, compte supprimé',
    'anónimo, usuario anónimo, invitado, desconocido, eliminado, usuario eliminado, cuenta eliminada',
    'anonimo, utente anonimo, ospite, sconosciuto, eliminato, utente eliminato, anônimo, convidado, visitante',
    'anoniem, verwijderd, verwijderde gebruiker, anonim, gość, аноним, гость, 匿名, 匿名さん, 匿名用户, 游客, ゲスト, 익명',
  ].flatMap((line) => line.split(', ')),
);

/**
 * @returns whether many people go by that name or handle ("Guest", "[deleted]", "Anonymous 4711"), so that it says
 * nothing of who it is
 */
export function isSharedName(name: string): boolean {
  const words = name.normalize('NFC').toLowerCase().replace(/[_.-]/g, ' ');
  const bare = words.replace(/^[\s[(<{@]+|[\s\])>}#\d]+$/gu, '').replace(/\s+/g, ' ');
  return SHARED.has(bare);
}
