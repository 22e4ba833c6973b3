import type { defaults } from './defaults';

export const label = (settings: typeof defaults) => `Log in by ${settings.connection}`;
