/**
 * Cuts work into pieces that are done in one go: what a busy machine breaks off is then a few rounds, which a median
 * does not see, and not each of them.
 * @returns the work for the next piece at each call, from the first again after the last
 */
export function oneByOne<Piece>(pieces: readonly Piece[], work: (piece: Piece) => void): () => void {
  let next = 0;
  return () => {
    const piece = pieces[next];
    next = (next + 1) % pieces.length;
    if (piece !== undefined) work(piece);
  };
}
