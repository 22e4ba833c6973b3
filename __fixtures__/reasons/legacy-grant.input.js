export const application = {
  name: 'kiosk',
  grant_types: ['http://auth0.com/oauth/legacy/grant-type/ro', 'refresh_token'],
};
