const base = `https://${process.env.AUTH0_DOMAIN}`;
export const TOKEN_URL = `${base}/oauth/token`;
