export const application = {
  name: 'kiosk',
  grant_types: ['http://auth0.com/oauth/grant-type/passwordless/otp', 'refresh_token'],
};
