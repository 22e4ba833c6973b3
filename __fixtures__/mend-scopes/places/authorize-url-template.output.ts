const domain = process.env.AUTH0_DOMAIN;

export const loginUrl = (state: string) =>
  `https://${domain}/authorize?response_type=code&client_id=${process.env.CLIENT_ID}&scope=openid%20email&state=${state}`;
