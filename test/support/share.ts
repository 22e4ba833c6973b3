/** Whether this is `npm run test:full`, which leaves nothing out. */
export const IS_FULL = process.env['MODE'] === 'full';

/** Every one of some cases in `npm run test:full`, and each nth of them in `npm test`. */
export function share<T>(cases: readonly T[], nth: number): readonly T[] {
  return IS_FULL ? cases : cases.filter((_, index) => index % nth === 0);
}
