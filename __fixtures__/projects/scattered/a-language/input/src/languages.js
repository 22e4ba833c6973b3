export const LANGUAGE = 'ro';
export const HELP = '/help/ro';
