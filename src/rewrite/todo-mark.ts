/** What every comment begins with that this program leaves. */
export const TODO_MARK = 'TODO(oauth-ro)';
