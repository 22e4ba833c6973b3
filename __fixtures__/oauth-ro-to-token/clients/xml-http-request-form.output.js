const send = (phone, code) => {
  const body = new URLSearchParams();
  body.set('client_id', 'fOodTruck');
  body.set('realm', 'sms');
  body.set('username', phone);
  body.set('otp', code);
  body.set('grant_type', 'http://auth0.com/oauth/grant-type/passwordless/otp');

  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/token');
  xhr.send(body);
  return xhr;
};
