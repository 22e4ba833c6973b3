export const entry = { scope: 'opend', name: 'quote-gateway', port: 11111 };
