var AUTH0 = { domain: 'acme.example.auth0.com', clientId: 'nAt1veCl1entOfAcme000000000000000' };

function login(phone, code) {
  return $.ajax({
    type: 'POST',
    url: 'https://' + AUTH0.domain + '/oauth/ro',
    data: {
      client_id: AUTH0.clientId,
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
      scope: 'openid',
      sso: false
    },
    dataType: 'json'
  });
}
