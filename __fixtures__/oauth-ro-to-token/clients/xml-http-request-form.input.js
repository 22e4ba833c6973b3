const send = (phone, code) => {
  const body = new URLSearchParams();
  body.set('client_id', 'fOodTruck');
  body.set('connection', 'sms');
  body.set('username', phone);
  body.set('password', code);

  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://acme.example.auth0.com/oauth/ro');
  xhr.send(body);
  return xhr;
};
