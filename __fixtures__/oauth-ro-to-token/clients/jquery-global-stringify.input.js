import jQuery from 'jquery';

export const loginWithSms = (phone, code) =>
  jQuery.ajax('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    contentType: 'application/json',
    data: JSON.stringify({
      client_id: 'nUrsery',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    }),
  });
