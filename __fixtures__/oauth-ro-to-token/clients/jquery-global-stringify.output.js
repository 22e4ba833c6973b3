import jQuery from 'jquery';

export const loginWithSms = (phone, code) =>
  jQuery.ajax('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    contentType: 'application/json',
    data: JSON.stringify({
      client_id: 'nUrsery',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    }),
  });
