const messages = {
  en: { oauth: 'Sign in', code: 'Code' },
  ro: { oauth: 'Autentificare', code: 'Cod' },
};

export const locales = ['de', 'en', 'fr', 'ro'];

export function labels(locale) {
  return messages[locale] || messages['ro'];
}
