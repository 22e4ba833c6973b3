/** Raised where a change has no form as an edit; the whole rewrite of the site is given up. */
export class UneditableError extends Error {
  override readonly name = 'UneditableError';
}
