export const rule = { selector: '.dropend .profle', scope: 'dropend profile-area' };
