export const body = { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', scope: 'openid' };
